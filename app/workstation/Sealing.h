#pragma once

#include "app/workstation/CountedClaiming.h"
#include "models/domain/ports/Deciding.h"

#include <QObject>
#include <QTimer>

namespace vigie::workstation {

/// What still has to leave after the window locked: decisions that wait, claims to give back. Done when nothing is on
/// its way any more or the time is over; what could not leave stays in the encrypted outbox.
class Sealing : public QObject
{
    Q_OBJECT

public:
    /// logind grants five seconds before it sleeps; the rest is for closing the databases.
    static constexpr auto Limit = std::chrono::seconds(4);

    Sealing(domain::Deciding &deciding, CountedClaiming &claiming, QObject *parent = nullptr);
    void start(Milliseconds limit = Limit);

Q_SIGNALS:
    void done(); ///< once

private:
    void look();
    void finish();
    bool isQuiet() const;

    domain::Deciding &m_deciding;
    CountedClaiming &m_claiming;
    QTimer m_limit;
    bool m_done = false;
};

} // namespace vigie::workstation
