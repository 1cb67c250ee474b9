#include "widgets/kit/SplitPane.h"

#include "widgets/kit/Painting.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>

namespace vigie::ui::kit {

namespace {

constexpr std::size_t LeftPanel = 0;
constexpr std::size_t RightPanel = 1;
constexpr int HandleWidth = 7; // wide enough to grab, drawn as one line

constexpr std::size_t indexOf(SplitPane::Side side)
{
    return side == SplitPane::Side::Left ? LeftPanel : RightPanel;
}

} // namespace

SplitPane::SplitPane(const ThemeSource &theme, QWidget *left, QWidget *centre, QWidget *right, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_centre(centre)
{
    m_panels[LeftPanel] = {left, new QWidget(this), Metric::ListWidth};
    m_panels[RightPanel] = {right, new QWidget(this), Metric::PanelWidth};
    centre->setParent(this);
    centre->lower();
    for (Panel &panel : m_panels) {
        panel.widget->setParent(this);
        panel.widget->setAutoFillBackground(true);
        panel.handle->setCursor(Qt::SplitHCursor);
        panel.handle->installEventFilter(this);
        panel.handle->raise();
    }
    connect(&theme, &ThemeSource::changed, this, &SplitPane::arrange);
}

bool SplitPane::overlaid() const
{
    return window()->width() < m_theme->metric(Metric::OverlayBelow);
}

bool SplitPane::isOpen(Side side) const
{
    const auto i = indexOf(side);
    return overlaid() ? m_panels[i].floating : m_sizes.open[i];
}

void SplitPane::toggle(Side side)
{
    const auto i = indexOf(side);
    if (overlaid()) {
        m_panels[i].floating = !m_panels[i].floating;
        if (m_panels[i].floating)
            m_panels[1 - i].floating = false; // never both over the canvas
        arrange();
        return;
    }
    m_sizes.open[i] = !m_sizes.open[i];
    arrange();
    Q_EMIT changed();
}

void SplitPane::reveal(Side side)
{
    if (!isOpen(side))
        toggle(side);
}

void SplitPane::setSizes(const PaneSizes &sizes)
{
    m_sizes = sizes;
    arrange();
}

int SplitPane::widthOf(std::size_t side) const
{
    const int least = m_theme->metric(Metric::PanelMinimum);
    const int wished = m_sizes.width[side] > 0 ? m_sizes.width[side] : m_theme->metric(m_panels[side].usual);
    return std::clamp(wished, least, std::max(least, width() * 2 / 5));
}

void SplitPane::arrange()
{
    const bool over = overlaid();
    QRect middle = rect();
    for (const auto i : {LeftPanel, RightPanel}) {
        Panel &panel = m_panels[i];
        const bool shown = over ? panel.floating : m_sizes.open[i];
        const int wide = std::min(widthOf(i), width());
        const int x = i == LeftPanel ? 0 : width() - wide;
        panel.widget->setGeometry(x, 0, wide, height());
        panel.widget->setVisible(shown);
        const int edge = i == LeftPanel ? wide : x - 1;
        panel.handle->setGeometry(edge - HandleWidth / 2, 0, HandleWidth, height());
        panel.handle->setVisible(shown && !over);
        if (shown && over)
            panel.widget->raise();
        if (shown && !over)
            i == LeftPanel ? middle.setLeft(wide + 1) : middle.setRight(x - 2);
    }
    m_centre->setGeometry(middle);
    update();
}

void SplitPane::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SplitPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const auto i : {LeftPanel, RightPanel})
        if (m_panels[i].handle->isVisible())
            painter.fillRect(
                QRect(m_panels[i].handle->geometry().center().x(), 0, m_theme->metric(Metric::Hairline), height()),
                m_theme->colour(Colour::Line));
}

bool SplitPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        const auto *move = static_cast<QMouseEvent *>(event);
        for (const auto i : {LeftPanel, RightPanel})
            if (watched == m_panels[i].handle && move->buttons().testFlag(Qt::LeftButton))
                drag(i, mapFromGlobal(move->globalPosition().toPoint()).x());
    } else if (event->type() == QEvent::MouseButtonRelease) {
        Q_EMIT changed();
    }
    return QWidget::eventFilter(watched, event);
}

void SplitPane::drag(std::size_t side, int x)
{
    m_sizes.width[side] = std::max(side == LeftPanel ? x : width() - x, m_theme->metric(Metric::PanelMinimum));
    arrange();
}

} // namespace vigie::ui::kit
