#include "widgets/kit/ThemeSource.h"

#include "widgets/kit/KitStyle.h"

#include <QApplication>
#include <QToolTip>
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

void ThemeSource::dress(QApplication &application)
{
    application.setStyle(new KitStyle(*this)); // the application owns its style
    const auto apply = [this, &application] {
        application.setPalette(m_theme.palette());
        application.setFont(m_theme.font(Type::Body));
        QToolTip::setPalette(m_theme.palette());
        QToolTip::setFont(m_theme.font(Type::Body));
    };
    apply();
    connect(this, &ThemeSource::changed, &application, apply);
}

void ThemeSource::follow(QWidget &widget) const
{
    connect(this, &ThemeSource::changed, &widget, [&widget] {
        widget.updateGeometry();
        widget.update();
    });
}

} // namespace vigie::ui::kit
