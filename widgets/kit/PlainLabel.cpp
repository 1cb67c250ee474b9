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
    if (text == m_given)
        return;
    m_given = text;
    m_measured = {}; // nothing of what is gone from the screen stays
    m_isCut = isLongerThan(text, LabelLimit);
    setText(m_look.flow == Flow::Elide ? visibleLine(text) : breakable(visibleText(text, LabelLimit)));
    updateToolTip();
}

void PlainLabel::setColour(Colour colour)
{
    if (colour == m_look.colour)
        return;
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

int PlainLabel::heightForWidth(int width) const
{
    // Layouts ask again and again, of every label when one has changed, and an answer shapes the whole text.
    constexpr std::size_t Widths = 4; // with and without a scroll bar, wished and least
    if (m_measured.text != text() || m_measured.font != font() || m_measured.margins != contentsMargins() ||
        m_measured.margin != margin())
        m_measured = {text(), font(), contentsMargins(), margin(), {}};
    auto &heights = m_measured.heights;
    if (const auto known = heights.find(width); known != heights.end())
        return known->second;
    if (heights.size() == Widths)
        heights.clear();
    return heights[width] = QLabel::heightForWidth(width);
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
