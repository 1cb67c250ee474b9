#pragma once

#include "widgets/content/DeskParts.h"

namespace vigie::ui::content {

/// The member behind the case, what does not go together about them, and what others see of the item.
void attachMemberFeatures(const DeskParts &parts);

} // namespace vigie::ui::content
