#pragma once

#include "widgets/kit/Button.h"

namespace vigie::ui::certification {

/// A quiet button for `action`, one of many in a row. With a sign everybody knows instead of its words, which then are
/// its name and tool tip.
kit::Button *makeToolButton(const kit::ThemeSource &theme, QAction &action, std::optional<kit::Icon> sign,
                            QWidget *parent);

} // namespace vigie::ui::certification
