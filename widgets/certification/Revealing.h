#pragma once

#include "widgets/certification/ApplicationFlow.h"
#include "widgets/certification/CertificationPorts.h"
#include "widgets/certification/RevealCard.h"

#include <QObject>

namespace vigie::ui::certification {

/// What is masked, revealed for a reason: asks the platform, and for the code of the authenticator when it wants one.
class Revealing : public QObject
{
    Q_OBJECT

public:
    /// `desk` is what the card lies over; everything outlives the revealing.
    Revealing(const kit::ThemeSource &theme, const CertificationPorts &ports, ApplicationFlow &flow, QWidget &desk);

    void ask(domain::RevealOf what) { m_card->ask(what); }
    void close() { m_card->close(); }

private:
    void reveal(domain::RevealOf what, const QString &reason);
    void confirm(const std::string &code);

    CertificationPorts m_ports;
    ApplicationFlow &m_flow;
    RevealCard *m_card;
};

} // namespace vigie::ui::certification
