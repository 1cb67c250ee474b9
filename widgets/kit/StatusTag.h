#pragma once

#include "widgets/kit/ThemeSource.h"
#include "widgets/kit/Tones.h"

#include <QWidget>

#include <optional>

namespace vigie::ui::kit {

/// Symbol, word and colour of one state, in a table cell or beside a title.
/// `icon`: instead of that of the tone, where two kinds of thing have the same tones.
void paintTag(QPainter &painter, const QRect &rect, const Theme &theme, Tone tone, const QString &word,
              std::optional<Icon> icon = {});
int tagWidth(const Theme &theme, const QString &word);

class StatusTag : public QWidget
{
    Q_OBJECT

public:
    explicit StatusTag(const ThemeSource &theme, QWidget *parent = nullptr);
    void setState(Tone tone, const QString &word, std::optional<Icon> icon = {});
    std::optional<Icon> icon() const { return m_icon; }
    QString word() const { return m_word; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_word;
    std::optional<Icon> m_icon;
};

} // namespace vigie::ui::kit
