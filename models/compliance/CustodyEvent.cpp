#include "models/compliance/CustodyEvent.h"

namespace vigie::compliance {

bool needsReason(CustodyStep step)
{
    switch (step) {
    case CustodyStep::Viewed:
    case CustodyStep::AccessGranted:
    case CustodyStep::Released:
    case CustodyStep::Destroyed:
        return true;
    case CustodyStep::Ingested:
    case CustodyStep::HashVerified:
    case CustodyStep::Classified:
    case CustodyStep::Restricted:
    case CustodyStep::Preserved:
    case CustodyStep::Referred:
        break;
    }
    return false;
}

} // namespace vigie::compliance
