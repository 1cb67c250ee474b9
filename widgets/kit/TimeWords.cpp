#include "widgets/kit/TimeWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vigie::ui::kit {

using namespace std::chrono;

namespace {

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::kit::TimeWords)
};

} // namespace

QString timeUntil(Instant due, Instant now)
{
    const auto left = due - now;
    const QString sign = left < 0ms ? QStringLiteral("−") : QString();
    const auto size = left < 0ms ? -left : left;
    const auto two = [](auto n) { return QStringLiteral("%1").arg(static_cast<qint64>(n), 2, 10, QLatin1Char('0')); };
    if (size < 1h)
        return sign + two(size / 1min) + QLatin1Char(':') + two(size % 1min / 1s);
    if (size < 48h)
        return sign + TimeWords::tr("%1 h %2").arg(size / 1h).arg(two(size % 1h / 1min));
    return sign + TimeWords::tr("%1 d").arg(size / 24h);
}

QString moment(Instant instant)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(time, TimeWords::tr("d MMM yyyy, HH:mm", "date and time"));
}

QString day(year_month_day date)
{
    const QDate shown(static_cast<int>(date.year()), static_cast<int>(unsigned(date.month())),
                      static_cast<int>(unsigned(date.day())));
    return QLocale().toString(shown, TimeWords::tr("d MMMM yyyy", "date"));
}

} // namespace vigie::ui::kit
