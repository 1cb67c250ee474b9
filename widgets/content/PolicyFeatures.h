#pragma once

#include "widgets/content/DeskParts.h"

namespace vigie::ui::content {

/// The policy beside the case, what changed in it, and how a case is judged.
void attachPolicyFeatures(const DeskParts &parts);

} // namespace vigie::ui::content
