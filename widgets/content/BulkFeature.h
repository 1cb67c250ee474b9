#pragma once

#include "widgets/content/DeskParts.h"

namespace vigie::ui::content {

class BulkSheet;

/// Several cases at once: the ones chosen in the list, or its first ones.
BulkSheet &attachBulk(const DeskParts &parts);

} // namespace vigie::ui::content
