#include "widgets/kit/PagedText.h"

#include "widgets/kit/VisibleText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>

namespace vigie::ui::kit {

namespace {

constexpr int WidestCard = 760; // a line of more than about 90 letters is hard to follow

} // namespace

PagedText::PagedText(const ThemeSource &theme, QWidget &host) : Floating(theme, host)
{
    setObjectName(QStringLiteral("pagedText"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &ThemeSource::changed, this, &PagedText::breakLines);
}

void PagedText::read(const QString &title, const QString &text)
{
    m_title = visibleLine(title);
    m_isCut = isLongerThan(text, MessageLimit);
    m_text = visibleText(text);
    m_page = 0;
    open();
    breakLines();
}

QRect PagedText::placeIn(const QSize &area) const
{
    const int space = m_theme->metric(Metric::SpaceXl);
    const QSize size(std::min(m_theme->scaled(WidestCard), area.width() - 2 * space), area.height() - 2 * space);
    return {QPoint((area.width() - size.width()) / 2, space), size};
}

QRect PagedText::body() const
{
    const int space = m_theme->metric(Metric::SpaceL);
    const int line = QFontMetrics(m_theme->font(Type::Body, Weight::Strong)).lineSpacing() + space;
    return card().adjusted(space, space + line, -space, -space - line);
}

int PagedText::linesOfPage() const
{
    return std::max(1, body().height() / QFontMetrics(m_theme->font(Type::Body)).lineSpacing());
}

/// Into lines as wide as the card, at words where there are any.
void PagedText::breakLines()
{
    m_lines.clear();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : m_text.split(QLatin1Char('\n'))) {
        QTextLayout layout(paragraph, m_theme->font(Type::Body));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1, body().width()));
            m_lines << paragraph.mid(line.textStart(), line.textLength());
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            m_lines << QString();
    }
    turnTo(m_page);
}

int PagedText::pages() const
{
    const auto lines = static_cast<int>(m_lines.size());
    return std::max(1, (lines + linesOfPage() - 1) / linesOfPage());
}

QString PagedText::pageText() const
{
    return m_lines.mid(m_page * linesOfPage(), linesOfPage()).join(QLatin1Char('\n'));
}

QString PagedText::foot() const
{
    const QString place = tr("Page %1 of %2").arg(m_page + 1).arg(pages());
    return m_isCut && m_page + 1 == pages() ? tr("%1. The rest is too long to be shown.").arg(place) : place;
}

void PagedText::turnTo(int page)
{
    m_page = std::clamp(page, 0, pages() - 1);
    setAccessibleName(tr("%1. %2").arg(m_title, foot()));
    setAccessibleDescription(pageText());
    update();
}

void PagedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const QRect inside = body();
    const int space = m_theme->metric(Metric::SpaceL);
    const QRect head(inside.left(), card().top() + space, inside.width(), inside.top() - card().top() - space);
    painter.setPen(m_theme->colour(Colour::Text));
    painter.setFont(m_theme->font(Type::Body, Weight::Strong));
    painter.drawText(head, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, head.width()));
    painter.setFont(m_theme->font(Type::Body));
    const int height = painter.fontMetrics().lineSpacing();
    int top = inside.top();
    for (const QString &line : m_lines.mid(m_page * linesOfPage(), linesOfPage())) {
        painter.drawText(QRect(inside.left(), top, inside.width(), height), Qt::AlignLeft | Qt::TextExpandTabs, line);
        top += height;
    }
    const QRect bottom(inside.left(), inside.bottom(), inside.width(), card().bottom() - space - inside.bottom());
    painter.setPen(m_theme->colour(Colour::TextSecondary));
    painter.drawText(bottom, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, foot());
    painter.drawText(bottom, Qt::AlignBottom | Qt::AlignRight | Qt::TextSingleLine,
                     tr("Page Down, Page Up, Escape closes"));
}

void PagedText::resizeEvent(QResizeEvent *event)
{
    Floating::resizeEvent(event);
    breakLines();
}

void PagedText::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Space:
        return turnTo(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        return turnTo(m_page - 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(pages() - 1);
    default:
        Floating::keyPressEvent(event);
    }
}

void PagedText::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        turnTo(m_page + (event->angleDelta().y() < 0 ? 1 : -1));
    event->accept();
}

} // namespace vigie::ui::kit
