#include "widgets/content/TeamWords.h"
#include "widgets/kit/TimeWords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace vigie::ui::content {

namespace {

QString clockTime(Instant instant)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(at.time(), QLocale::ShortFormat);
}

} // namespace

QString TeamWords::onlookers(const std::vector<domain::Onlooker> &onlookers)
{
    if (onlookers.empty())
        return {};
    QStringList names;
    for (const auto &onlooker : onlookers)
        names += onlooker.who.name;
    const auto first = std::ranges::min_element(onlookers, {}, &domain::Onlooker::since);
    return tr("%1 has this case open too, since %2.", nullptr)
        .arg(QLocale().createSeparatedList(names), clockTime(first->since));
}

QString TeamWords::noteHead(const QString &author, Instant at)
{
    return tr("%1, %2").arg(author, kit::moment(at));
}

QString TeamWords::handed(const domain::HandedCase &handed)
{
    const QString who = tr("Handed to you by %1.").arg(handed.from.name);
    return handed.note.isEmpty() ? who : tr("%1 “%2”").arg(who, handed.note);
}

QString TeamWords::parked(Instant until)
{
    return tr("Put aside until %1.").arg(kit::moment(until));
}

} // namespace vigie::ui::content
