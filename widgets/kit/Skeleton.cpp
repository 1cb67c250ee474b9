#include "widgets/kit/Skeleton.h"

#include "widgets/kit/Painting.h"

#include <array>

namespace vigie::ui::kit {

namespace {

/// Uneven like text, the same at every paint.
constexpr std::array Shares = {92, 64, 78, 48, 84};
constexpr int Whole = 100;

} // namespace

void paintSkeleton(QPainter &painter, const QRect &rect, const Theme &theme)
{
    const int height = theme.metric(Metric::SpaceS) + 2;
    paintBox(painter, QRect(rect.left(), rect.center().y() - height / 2, rect.width(), height), height / 2.0,
             theme.colour(Colour::Skeleton));
}

Skeleton::Skeleton(const ThemeSource &theme, int lines, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_lines(lines)
{
    setAccessibleName(tr("Loading"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(*this);
}

QSize Skeleton::sizeHint() const
{
    return {m_theme->metric(Metric::PanelMinimum), m_lines * m_theme->metric(Metric::SpaceXl)};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int step = m_theme->metric(Metric::SpaceXl);
    for (int line = 0; line < m_lines; ++line) {
        const int share = Shares[static_cast<std::size_t>(line) % Shares.size()];
        paintSkeleton(painter, QRect(0, line * step, width() * share / Whole, step), m_theme.theme());
    }
}

} // namespace vigie::ui::kit
