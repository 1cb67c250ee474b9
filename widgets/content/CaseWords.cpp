#include "widgets/content/CaseWords.h"

#include "widgets/kit/Words.h"

#include <QDateTime>
#include <QLocale>

namespace vigie::ui::content {

using namespace std::chrono;

QString CaseWords::timeUntil(Instant due, Instant now)
{
    const auto left = due - now;
    const QString sign = left < 0ms ? QStringLiteral("−") : QString();
    const auto size = left < 0ms ? -left : left;
    const auto two = [](auto n) { return QStringLiteral("%1").arg(static_cast<qint64>(n), 2, 10, QLatin1Char('0')); };
    if (size < 1h)
        return sign + two(size / 1min) + QLatin1Char(':') + two(size % 1min / 1s);
    if (size < 48h)
        return sign + tr("%1 h %2").arg(size / 1h).arg(two(size % 1h / 1min));
    return sign + tr("%1 d").arg(size / 24h);
}

QString CaseWords::timeLeft(const domain::CaseRow &row, Instant now) const
{
    return row.kase.dueAt ? timeUntil(*row.kase.dueAt, now) : tr("no limit");
}

QString CaseWords::subject(const domain::CaseRow &row) const
{
    // One line, 32 pixels: who, then what they wrote; what kind it is stands beside the picture.
    const QString what = row.caption.isEmpty() ? kit::words(row.itemKind) : row.caption;
    return row.ownerName.isEmpty() ? what : tr("%1 · %2").arg(row.ownerName, what);
}

QString CaseWords::finding(const domain::CaseRow &row) const
{
    if (row.kase.category == domain::Category::Unknown || row.kase.category == domain::Category::None)
        return shortReason(row.kase.reason);
    return kit::words(row.kase.category);
}

QString CaseWords::shortReason(domain::CaseReason reason)
{
    switch (reason) {
    case domain::CaseReason::Flagged:
        return tr("Flagged", "why a case is in the list, one word");
    case domain::CaseReason::Unscreened:
        return tr("Unscreened", "why a case is in the list, one word");
    case domain::CaseReason::Notice:
        return tr("Notice", "why a case is in the list, one word");
    case domain::CaseReason::Appeal:
        return tr("Appeal", "why a case is in the list, one word");
    case domain::CaseReason::Sample:
        return tr("Sample", "why a case is in the list, one word");
    case domain::CaseReason::Reversed:
        return tr("Reversed", "why a case is in the list, one word");
    case domain::CaseReason::Unknown:
        break;
    }
    return kit::words(reason);
}

QString CaseWords::finding(domain::Category category, domain::Severity severity)
{
    if (category == domain::Category::Unknown)
        return tr("No finding");
    if (severity == domain::Severity::Unknown || severity == domain::Severity::None)
        return kit::words(category);
    return tr("%1, %2").arg(kit::words(category), kit::words(severity).toLower());
}

QString CaseWords::moment(Instant instant)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(time, tr("d MMM yyyy, HH:mm", "date and time"));
}

} // namespace vigie::ui::content
