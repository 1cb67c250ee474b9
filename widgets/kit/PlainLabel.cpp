#include "widgets/kit/PlainLabel.h"

#include "widgets/kit/VisibleText.h"

#include <QPainter>

namespace vigie::ui::kit {

PlainLabel::PlainLabel(const ThemeSource &theme, Look look, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(look.flow == Flow::Wrap);
    if (look.flow == Flow::Elide)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    applyTheme();
    connect(&theme, &ThemeSource::changed, this, &PlainLabel::applyTheme);
}

void PlainLabel::setPlainText(const QString &text)
{
    m_isCut = isLongerThan(text, LabelLimit);
    setText(m_look.flow == Flow::Elide ? visibleLine(text) : breakable(visibleText(text, LabelLimit)));
    updateToolTip();
}

void PlainLabel::setColour(Colour colour)
{
    m_look.colour = colour;
    applyTheme();
}

void PlainLabel::applyTheme()
{
    setFont(m_theme->font(m_look.type, m_look.weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme->colour(m_look.colour));
    setPalette(colours);
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_look.flow == Flow::Wrap)
        return QLabel::minimumSizeHint();
    constexpr int Letters = 4; // enough to see that something is there
    return {fontMetrics().averageCharWidth() * Letters, fontMetrics().height()};
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_look.flow == Flow::Wrap)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect box = contentsRect();
    painter.drawText(box, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void PlainLabel::updateToolTip()
{
    const bool cut = m_look.flow == Flow::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? plainToolTip(text()) : QString());
}

} // namespace vigie::ui::kit
