#pragma once

#include "widgets/content/DeskParts.h"
#include "widgets/kit/ReversalPrompt.h"

namespace vigie::ui::content {

/// Says below the picture what became of a decision and of its undoing, and asks for the reason of a reversal.
class DecisionMessages : public QObject
{
    Q_OBJECT

public:
    explicit DecisionMessages(const DeskParts &parts);

    void close();

private:
    void sayDecided(domain::DecisionAction action, const domain::CommandId &command);
    void sayUndone(const domain::Undo &undo);
    void sayRevealed();

    DeskParts m_parts;
    kit::ReversalPrompt *m_prompt;
};

} // namespace vigie::ui::content
