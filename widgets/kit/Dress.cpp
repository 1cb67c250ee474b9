#include "widgets/kit/Dress.h"

#include "widgets/kit/KitStyle.h"
#include "widgets/kit/ThemeSource.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

namespace vigie::ui::kit {

void dress(QApplication &application, const ThemeSource &theme)
{
    application.setStyle(new KitStyle(theme)); // the application owns its style
    // Nothing opens by growing or fading, whatever the desktop has chosen: this window explains nothing by it.
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
    const auto apply = [&theme, &application, blink = QApplication::cursorFlashTime()] {
        QApplication::setCursorFlashTime(theme->motionMs() > 0 ? blink : 0);
        application.setPalette(theme->palette());
        application.setFont(theme->font(Type::Body));
        // Qt tells windows by itself only while the event loop of the application runs.
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            window->setPalette(theme->palette());
            window->setFont(theme->font(Type::Body));
        }
        QToolTip::setPalette(theme->palette());
        QToolTip::setFont(theme->font(Type::Body));
    };
    apply();
    QObject::connect(&theme, &ThemeSource::changed, &application, apply);
    // The style reads the theme: it must not outlive it.
    QObject::connect(&theme, &QObject::destroyed, &application,
                     [&application] { application.setStyle(QStyleFactory::create(QStringLiteral("Fusion"))); });
}

} // namespace vigie::ui::kit
