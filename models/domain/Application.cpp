#include "models/domain/Application.h"

namespace vigie::domain {

bool canMove(ApplicationState from, ApplicationState to)
{
    using enum ApplicationState;
    if (to == Withdrawn)
        return from != Withdrawn && from != Unknown;
    switch (from) {
    case Begun:
    case AskedAgain:
        return to == Waiting;
    case Waiting:
        return to == AskedAgain || to == Approved || to == Refused;
    case Approved:
        return to == Revoked || to == Waiting;
    case Refused:
    case Revoked:
        return to == Waiting;
    case Withdrawn:
    case Unknown:
        break;
    }
    return false;
}

std::optional<Instant> eraseAfter(ApplicationKind kind, ApplicationState state, Instant decided)
{
    switch (state) {
    case ApplicationState::Withdrawn:
        return decided;
    case ApplicationState::Approved:
        return kind == ApplicationKind::Creator ? std::nullopt : std::optional(decided + KeepFanEvidence);
    case ApplicationState::Refused:
    case ApplicationState::Revoked:
        return decided + (kind == ApplicationKind::Creator ? KeepCreatorEvidence : KeepFanEvidence);
    default:
        return std::nullopt;
    }
}

} // namespace vigie::domain
