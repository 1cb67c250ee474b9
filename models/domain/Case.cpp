#include "models/domain/Case.h"

namespace vigie::domain {

bool canMove(CaseState from, CaseState to)
{
    switch (from) {
    case CaseState::Open:
        return to == CaseState::Claimed || to == CaseState::Parked || to == CaseState::Closed;
    case CaseState::Claimed:
        return to == CaseState::Open || to == CaseState::Parked || to == CaseState::Closed;
    case CaseState::Parked:
        return to == CaseState::Open || to == CaseState::Claimed || to == CaseState::Closed;
    case CaseState::Closed:
        return to == CaseState::Open;
    case CaseState::Unknown:
        return false;
    }
    return false;
}

} // namespace vigie::domain
