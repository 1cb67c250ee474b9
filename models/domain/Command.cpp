#include "models/domain/Command.h"

namespace vigie::domain {

bool hasEnded(CommandState state)
{
    return state != CommandState::Held && state != CommandState::Ready && state != CommandState::Sending;
}

bool canMove(CommandState from, CommandState to)
{
    switch (from) {
    case CommandState::Held:
        return to == CommandState::Ready || to == CommandState::Undone;
    case CommandState::Ready:
        return to == CommandState::Sending;
    case CommandState::Sending:
        return to == CommandState::Ready || to == CommandState::Done || to == CommandState::Conflict ||
               to == CommandState::Dead;
    case CommandState::Done:
        return to == CommandState::Conflict;
    case CommandState::Conflict:
    case CommandState::Dead:
    case CommandState::Undone:
        return false;
    }
    return false;
}

const CaseId &Command::caseId() const
{
    return std::visit(
        [](const auto &b) -> const CaseId & {
            if constexpr (requires { b.caseId; })
                return b.caseId;
            else
                return b.decision.caseId;
        },
        body);
}

const std::string &Command::aggregate() const
{
    const bool rules = std::holds_alternative<ItemDecision>(body) || std::holds_alternative<ItemReversal>(body) ||
                       std::holds_alternative<CertificationVerdict>(body) ||
                       std::holds_alternative<NoticeDecision>(body) ||
                       std::holds_alternative<ComplaintDecision>(body) || std::holds_alternative<NoticeReversal>(body);
    return rules ? caseId().value : id.value;
}

} // namespace vigie::domain
