#include "models/domain/ExposureShare.h"

#include "models/domain/FilterPolicy.h"

#include <QString>

#include <algorithm>
#include <array>

namespace vigie::domain {

using namespace std::chrono_literals;

namespace {

constexpr std::array Bounds{5min, 15min, 60min, 180min};
constexpr std::array Typical{0min, 3min, 10min, 35min, 120min, 240min};
static_assert(Typical.size() == ExposureBuckets && Bounds.size() + 2 == ExposureBuckets);
constexpr int DaysOfWeek = 7;

} // namespace

int exposureBucket(Milliseconds weighted)
{
    if (weighted <= 0ms)
        return 0;
    return 1 + static_cast<int>(std::ranges::count_if(Bounds, [&](auto bound) { return weighted >= bound; }));
}

Milliseconds typicalExposure(int bucket)
{
    return Typical[static_cast<std::size_t>(std::clamp(bucket, 0, ExposureBuckets - 1))];
}

std::string isoWeek(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0')).toStdString();
}

std::optional<QDate> mondayOf(std::string_view week)
{
    const auto text = QString::fromUtf8(week.data(), static_cast<qsizetype>(week.size()));
    const int year = text.left(4).toInt();
    const int number = text.mid(6).toInt();
    if (year < 1 || number < 1)
        return std::nullopt;
    const QDate fourth(year, 1, 4); // always of the first week
    const QDate monday = fourth.addDays((number - 1) * DaysOfWeek - (fourth.dayOfWeek() - 1));
    return isoWeek(monday) == week ? std::optional(monday) : std::nullopt;
}

std::optional<ExposureShare> dueShare(const ExposureLedger &ledger, QDate today, QDate since, std::string_view last)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek() - DaysOfWeek);
    ExposureShare share{isoWeek(monday), {}};
    if (!since.isValid() || since > monday || share.week <= last)
        return std::nullopt;
    for (const Category category : FilterTable::Rows) {
        if (category == Category::None)
            continue;
        Milliseconds sum{};
        for (int day = 0; day < DaysOfWeek; ++day)
            sum += ledger.of(monday.addDays(day), category);
        share.buckets[category] = exposureBucket(sum);
    }
    return share;
}

void ExposurePace::add(Milliseconds at, Milliseconds weighted)
{
    m_seen[at] += weighted;
    std::erase_if(m_seen, [at](const auto &look) { return look.first + 1h <= at; });
}

Milliseconds ExposurePace::withinTheHour(Milliseconds now) const
{
    Milliseconds sum{};
    for (const auto &[at, weighted] : m_seen)
        if (at + 1h > now)
            sum += weighted;
    return sum;
}

bool ExposurePace::isPauseDue(Milliseconds now, Milliseconds limit)
{
    if ((m_proposed && *m_proposed + 1h > now) || withinTheHour(now) < limit)
        return false;
    m_proposed = now;
    return true;
}

} // namespace vigie::domain
