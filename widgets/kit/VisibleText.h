#pragma once

#include <QString>

namespace vigie::ui::kit {

/// Text from outside as it may be shown: bidirectional overrides, invisible and control characters and lone
/// surrogates become ⟦U+202E⟧; a zero-width joiner stays where it builds an emoji. Line feeds and tabs stay.
QString visibleText(const QString &text);

/// visibleText() on one line: line breaks and tabs become a space.
QString visibleLine(const QString &text);

/// `text` as a tool tip that is never taken for HTML.
QString plainToolTip(const QString &text);

} // namespace vigie::ui::kit
