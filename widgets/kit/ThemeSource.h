#pragma once

#include "widgets/kit/Theme.h"

#include <QObject>

#include <memory>

class QWidget;

namespace vigie::ui::kit {

/// The theme in force. Made once at the top, handed to widgets by reference.
class ThemeSource : public QObject
{
    Q_OBJECT

public:
    /// Errors: those of Theme::load.
    static Result<std::unique_ptr<ThemeSource>> create(const Appearance &appearance);

    const Theme &theme() const { return m_theme; }
    const Theme *operator->() const { return &m_theme; }

    /// Errors: those of Theme::load; the theme in force then stays.
    Result<void> setAppearance(const Appearance &appearance);

    /// Repaints and lays out `widget` after each change.
    void follow(QWidget &widget) const;

Q_SIGNALS:
    void changed();

private:
    explicit ThemeSource(Theme theme) : m_theme(std::move(theme)) {}
    Theme m_theme;
};

} // namespace vigie::ui::kit
