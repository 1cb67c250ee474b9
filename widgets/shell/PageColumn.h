#pragma once

#include "widgets/kit/ThemeSource.h"

class QVBoxLayout;

namespace vigie::ui::shell {

/// Makes `page` a column of at most `width` logical pixels in the middle, scrolled when it is higher than the window.
/// `name` is the beginning of the objects' names. What is added to the column belongs to its parent widget.
QVBoxLayout &pageColumn(const kit::ThemeSource &theme, QWidget &page, const QString &name,
                        const QString &accessibleName, int width, kit::Metric spacing = kit::Metric::SpaceM);

} // namespace vigie::ui::shell
