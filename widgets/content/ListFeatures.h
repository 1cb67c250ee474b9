#pragma once

#include "widgets/content/DeskParts.h"

namespace vigie::ui::content {

/// The keys of the list: its filters, its saved views, one member only.
void attachListFeatures(const DeskParts &parts);

} // namespace vigie::ui::content
