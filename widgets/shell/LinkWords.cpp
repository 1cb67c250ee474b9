#include "widgets/shell/LinkWords.h"

#include "widgets/kit/ErrorText.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace vigie::ui::shell {

using domain::Link;
using domain::Tone;

namespace {

QString clockTime(Instant instant)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString offlineSentence(const domain::ConnectionStatus &status, int waiting, Milliseconds now)
{
    QStringList parts;
    parts << (status.since ? LinkWords::tr("Offline since %1.").arg(clockTime(*status.since))
                           : LinkWords::tr("Offline."));
    if (status.reason && *status.reason != ErrorCode::Unreachable)
        parts << kit::errorText(*status.reason);
    if (waiting > 0)
        parts << LinkWords::tr("%n decision(s) wait here and are not sent yet.", nullptr, waiting);
    else
        parts << LinkWords::tr("You can go on with the case you hold.");
    if (status.nextTry) {
        const auto seconds = std::max<std::int64_t>(0, (*status.nextTry - now).count() + 999) / 1000;
        parts << (seconds > 0 ? LinkWords::tr("Next try in %n second(s).", nullptr, static_cast<int>(seconds))
                              : LinkWords::tr("Trying now…"));
    }
    return parts.join(QLatin1Char(' '));
}

/// The platform's data is older than what was seen of it: what was made meanwhile is being asked about.
LinkWords onlineWords(const domain::ConnectionStatus &status)
{
    LinkWords words{Tone::Good, LinkWords::tr("Online"), {}, {}};
    if (!status.restoredAt)
        return words;
    const QString when = clockTime(*status.restoredAt);
    if (status.revalidating.empty()) {
        words.aside = LinkWords::tr("The platform came back from a backup at %1. All your decisions have been checked "
                                    "since.")
                          .arg(when);
        return words;
    }
    words.tone = Tone::Soon;
    words.word = LinkWords::tr("Checking");
    words.sentence = LinkWords::tr("The platform came back from a backup at %1.").arg(when) + QLatin1Char(' ') +
                     LinkWords::tr("%n decision(s) of yours are being checked again. Nothing you decided is lost.",
                                   nullptr, static_cast<int>(status.revalidating.size()));
    return words;
}

} // namespace

LinkWords linkWords(const domain::ConnectionStatus &status, int waiting, Milliseconds now)
{
    switch (status.link) {
    case Link::Connecting:
        return {Tone::Neutral, LinkWords::tr("Connecting"), {}, {}};
    case Link::Online:
        return onlineWords(status);
    case Link::Offline:
        return {Tone::Soon, LinkWords::tr("Offline"), offlineSentence(status, waiting, now), {}};
    case Link::SignedOut:
        return {Tone::Danger, LinkWords::tr("Signed out"), kit::errorText(ErrorCode::Unauthorized), {}};
    case Link::Resyncing:
        return {Tone::Soon,
                LinkWords::tr("Reading anew"),
                kit::errorText(status.reason.value_or(ErrorCode::ScopeChanged)),
                {}};
    }
    return {};
}

} // namespace vigie::ui::shell
