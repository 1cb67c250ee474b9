#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/ReversalPrompt.h"
#include "widgets/kit/Toast.h"
#include "widgets/notices/DetailNet.h"
#include "widgets/notices/NoticeFlow.h"

namespace vigie::ui::notices {

/// Says what became of a decision, with the way back: undoing while nothing has left, a reversal with a reason after.
class NoticeMessages : public QObject
{
    Q_OBJECT

public:
    NoticeMessages(const kit::ThemeSource &theme, const NoticePorts &ports, const kit::ActionRegistry &actions,
                   NoticeFlow &flow, kit::Toast &toast, QWidget &desk);

    /// The screen is locked, or the person leaves: what was typed stays a draft.
    void close();

private:
    void sayDecided(const QString &what, const domain::CommandId &command);
    void sayUndone(const domain::Undo &undo);
    void sayLeft(const domain::Undo &undo);
    void sayDetails();
    void sayRefused(ErrorCode reason);

    NoticePorts m_ports;
    const kit::ActionRegistry &m_actions;
    kit::Toast &m_toast;
    kit::ReversalPrompt *m_prompt;
    DetailNet m_details; ///< over the reason of a reversal: it stands in a letter
};

} // namespace vigie::ui::notices
