#pragma once

class QWidget;

namespace vigie::ui::kit {

class ThemeSource;

/// Keeps `content` no wider than `width` logical pixels at 100 % text; it grows with the text, so that a line keeps its
/// number of letters.
void limitWidth(const ThemeSource &theme, QWidget &content, int width);

/// `content` in the middle of `page`, a little above the centre, no wider than `width`.
void centre(const ThemeSource &theme, QWidget &page, QWidget &content, int width);

} // namespace vigie::ui::kit
