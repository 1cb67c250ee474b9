#include "widgets/kit/ThemeSource.h"

#include <QWidget>

namespace vigie::ui::kit {

Result<std::unique_ptr<ThemeSource>> ThemeSource::create(const Appearance &appearance)
{
    TRY(auto theme, Theme::load(appearance));
    return std::unique_ptr<ThemeSource>(new ThemeSource(std::move(theme)));
}

Result<void> ThemeSource::setAppearance(const Appearance &appearance)
{
    if (appearance == m_theme.appearance())
        return {};
    TRY(m_theme, Theme::load(appearance));
    Q_EMIT changed();
    return {};
}

void ThemeSource::follow(QWidget &widget) const
{
    connect(this, &ThemeSource::changed, &widget, [&widget] {
        widget.updateGeometry();
        widget.update();
    });
}

} // namespace vigie::ui::kit
