#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/Tones.h"

#include <QWidget>

namespace vigie::ui::kit {

/// A bar above the work: what is different now, since when, what happens next. At most one action.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(const ThemeSource &theme, QWidget *parent = nullptr);
    void setMessage(Tone tone, Icon icon, const QString &text, const QString &action = {});
    QString message() const { return m_text->text(); }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    Tone m_tone = Tone::Neutral;
    Icon m_icon = Icon::Info;
    PlainLabel *m_text;
    Button *m_action;
};

} // namespace vigie::ui::kit
