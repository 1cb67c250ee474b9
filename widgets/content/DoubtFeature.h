#pragma once

#include "widgets/content/DeskParts.h"
#include "widgets/content/DoubtCard.h"

namespace vigie::ui::content {

/// A moderator doubts the person behind the account: under age, or not who was certified.
class DoubtFeature : public QObject
{
    Q_OBJECT

public:
    explicit DoubtFeature(const DeskParts &parts);

private:
    void refreshAction();
    void ask();
    void raise(const domain::AccountDoubt &doubt);
    void raised(const domain::AccountDoubt &doubt);

    DeskParts m_parts;
    ContentPorts m_ports;
    DoubtCard *m_card;
    QAction *m_action = nullptr;
};

} // namespace vigie::ui::content
