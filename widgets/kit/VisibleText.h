#pragma once

#include "models/base/VisibleText.h"

namespace vigie::ui::kit {

using vigie::visibleLine;
using vigie::visibleText;

/// `text` as a tool tip that is never taken for HTML.
QString plainToolTip(const QString &text);

/// `text` with an invisible place to break in every run of letters that would not fit any column.
QString breakable(const QString &text);

} // namespace vigie::ui::kit
