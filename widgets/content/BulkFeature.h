#pragma once

#include "widgets/content/DeskParts.h"

namespace vigie::ui::content {

/// Several cases at once: the ones chosen in the list, or its first ones.
void attachBulk(const DeskParts &parts);

} // namespace vigie::ui::content
