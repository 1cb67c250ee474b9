#pragma once

#include "models/domain/CustodyEvent.h"

namespace vigie::compliance {

using domain::CustodyEvent;
using domain::CustodyStep;
using domain::CustodySteps;

/// Whether the step must say why: those that show somebody the original, give it away or end its keeping.
bool needsReason(CustodyStep step);

} // namespace vigie::compliance
