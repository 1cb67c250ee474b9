#pragma once

class QApplication;

namespace vigie::ui::kit {

class ThemeSource;

/// Gives `application` our style, palette and font, now and after each change of `theme`.
void dress(QApplication &application, const ThemeSource &theme);

} // namespace vigie::ui::kit
