#include "widgets/shell/ExposureBars.h"

#include "widgets/kit/Painting.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vigie::ui::shell {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int BarRoom = 120; ///< logical pixels of the longest bar

} // namespace

QString spokenTime(Milliseconds time)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    return seconds < 60 ? ExposureBars::tr("%1 s").arg(seconds) : ExposureBars::tr("%1 min").arg((seconds + 30) / 60);
}

ExposureBars::ExposureBars(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("exposureBars"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    theme.follow(*this);
}

void ExposureBars::showWeek(const domain::ExposureLedger &ledger, QDate today)
{
    m_bars.clear();
    Milliseconds longest{1};
    for (int back = 0; back < Days; ++back)
        longest = std::max(longest, ledger.of(today.addDays(-back)));
    QStringList spoken;
    for (int back = Days - 1; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const auto seen = ledger.of(day);
        const QString name = QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
        m_bars.push_back(
            {name, spokenTime(seen), static_cast<double>(seen.count()) / static_cast<double>(longest.count())});
        spoken << tr("%1: %2").arg(name, spokenTime(seen));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

QSize ExposureBars::sizeHint() const
{
    return {m_theme->scaled(BarRoom) * 4, m_theme->scaled(BarRoom) + 2 * m_theme->rowHeight()};
}

void ExposureBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme->font(kit::Type::Caption));
    const int line = m_theme->rowHeight();
    const int room = height() - 2 * line;
    const int step = width() / std::max<int>(1, static_cast<int>(m_bars.size()));
    const int gap = m_theme->metric(Metric::SpaceM);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[static_cast<std::size_t>(i)];
        const int tall = std::max(static_cast<int>(room * bar.share), m_theme->metric(Metric::Hairline));
        const QRect box(i * step + gap / 2, line + room - tall, step - gap, tall);
        painter.fillRect(box, m_theme->colour(Colour::Edge));
        painter.setPen(m_theme->colour(Colour::TextSecondary));
        painter.drawText(QRect(i * step, box.top() - line, step, line), Qt::AlignCenter, bar.number);
        painter.drawText(QRect(i * step, height() - line, step, line), Qt::AlignCenter, bar.day);
    }
}

} // namespace vigie::ui::shell
