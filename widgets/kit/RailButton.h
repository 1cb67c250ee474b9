#pragma once

#include "widgets/kit/Icon.h"
#include "widgets/kit/ThemeSource.h"
#include "widgets/kit/Tones.h"

#include <QAbstractButton>

#include <optional>

namespace vigie::ui::kit {

/// One desk in the rail: an icon, how much waits there, and a dot only when a promise is in danger.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const ThemeSource &theme, Icon icon, const QString &name, QWidget *parent = nullptr);
    void setCount(int count);
    /// Soon or Danger; nothing else deserves a dot.
    void setAlarm(std::optional<Tone> alarm);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const ThemeSource &m_theme;
    Icon m_icon;
    int m_count = 0;
    std::optional<Tone> m_alarm;
};

} // namespace vigie::ui::kit
