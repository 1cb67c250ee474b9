#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QLabel>

#include <map>

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
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Heights by width, and all else they hang on.
    struct Measured
    {
        QString text;
        QFont font;
        QMargins margins;
        int margin = 0;
        std::map<int, int> heights;
    };
    void applyTheme();
    void updateToolTip();

    const ThemeSource &m_theme;
    Look m_look;
    bool m_isCut = false;
    QString m_given; ///< the whole text, before it was made fit to be shown
    mutable Measured m_measured;
};

} // namespace vigie::ui::kit
