#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Toast.h"
#include "widgets/notices/NoticeFlow.h"

namespace vigie::ui::notices {

/// Says what became of a decision, with the way back while there is one.
class NoticeMessages : public QObject
{
    Q_OBJECT

public:
    NoticeMessages(const NoticePorts &ports, const kit::ActionRegistry &actions, NoticeFlow &flow, kit::Toast &toast,
                   QObject *parent);

private:
    void sayDecided(const QString &what, const domain::CommandId &command);
    void sayUndone(const domain::Undo &undo);
    void sayRefused(ErrorCode reason);

    NoticePorts m_ports;
    const kit::ActionRegistry &m_actions;
    kit::Toast &m_toast;
};

} // namespace vigie::ui::notices
