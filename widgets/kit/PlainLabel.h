#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QLabel>

namespace vigie::ui::kit {

/// Text, never markup. Hidden characters are shown (visibleText). Elides on one line with the whole text as a tool
/// tip, or wraps.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Flow { Elide, Wrap };
    struct Look
    {
        Type type = Type::Body;
        Weight weight = Weight::Regular;
        Colour colour = Colour::Text;
        Flow flow = Flow::Elide;
    };

    PlainLabel(const ThemeSource &theme, Look look, QWidget *parent = nullptr);

    /// At most LabelLimit bytes of it; a longer one ends in "…".
    void setPlainText(const QString &text);
    bool isCut() const { return m_isCut; }
    void setColour(Colour colour);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void updateToolTip();

    const ThemeSource &m_theme;
    Look m_look;
    bool m_isCut = false;
};

} // namespace vigie::ui::kit
