#include "widgets/notices/ComplaintWords.h"

#include "widgets/kit/TimeWords.h"

namespace vigie::ui::notices {

using namespace domain;

QString ComplaintWords::kind(Complainant from)
{
    return from == Complainant::Notifier ? tr("Complaint of a notifier") : tr("Complaint");
}

Tone ComplaintWords::tone(ComplaintDuty duty)
{
    return duty == ComplaintDuty::Other ? Tone::Neutral : Tone::Soon;
}

QString ComplaintWords::whyNow(ComplaintDuty duty, std::optional<Instant> due, Instant now)
{
    QString why;
    switch (duty) {
    case ComplaintDuty::IntimateOrChild:
        why = tr("Intimate pictures or a minor, and the notice was not followed: before other complaints.");
        break;
    case ComplaintDuty::Livelihood:
        why = tr("An account or payouts: somebody earns nothing until it is decided.");
        break;
    case ComplaintDuty::Other:
        why = tr("No priority: in the order of their time limits.");
        break;
    }
    if (!due)
        return why;
    const QString time = kit::timeUntil(*due, now).replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // on one line
    return *due <= now ? tr("%1 Overdue: %2.").arg(why, time) : tr("%1 Due in %2.").arg(why, time);
}

QString ComplaintWords::from(Complainant from)
{
    switch (from) {
    case Complainant::Member:
        return tr("The member whose content or account was restricted");
    case Complainant::Notifier:
        return tr("Who sent the notice");
    case Complainant::Unknown:
        break;
    }
    return tr("Unknown complainant");
}

QString ComplaintWords::outcome(ComplaintOutcome outcome)
{
    switch (outcome) {
    case ComplaintOutcome::Upheld:
        return tr("Upheld");
    case ComplaintOutcome::Partly:
        return tr("Partly upheld");
    case ComplaintOutcome::Rejected:
        return tr("Rejected");
    case ComplaintOutcome::Unknown:
        break;
    }
    return tr("Not decided");
}

QString ComplaintWords::outcomeMeaning(ComplaintOutcome outcome, Complainant from)
{
    switch (outcome) {
    case ComplaintOutcome::Upheld:
        return from == Complainant::Notifier
                   ? tr("The first decision was wrong: the notice is examined again, by somebody who has not decided "
                        "it.")
                   : tr("The first decision was wrong: everything it took from the member ends at once.");
    case ComplaintOutcome::Partly:
        return tr("The first decision went too far: what you tick ends at once, the rest stands.");
    case ComplaintOutcome::Rejected:
        return tr("The first decision stands. The letter says why.");
    case ComplaintOutcome::Unknown:
        break;
    }
    return {};
}

QString ComplaintWords::fault(ComplaintFault fault)
{
    switch (fault) {
    case ComplaintFault::OutcomeMissing:
        return tr("Choose what you found about the first decision.");
    case ComplaintFault::OutcomeForeign:
        return tr("There is nothing to uphold in part: only one thing was decided.");
    case ComplaintFault::ReliefMissing:
        return tr("Tick what ends.");
    case ComplaintFault::ReliefWhole:
        return tr("Everything ends: that is upheld, not partly upheld.");
    case ComplaintFault::ReliefForeign:
        return tr("Something is ticked that the first decision did not take.");
    case ComplaintFault::ReasonMissing:
        return tr("Say what you examined and why it follows: at least %n character(s).", nullptr,
                  static_cast<int>(noticing::FactsLeast));
    case ComplaintFault::ReasonTooLong:
        return tr("Too long: at most %n character(s).", nullptr, static_cast<int>(noticing::FactsLimit));
    case ComplaintFault::ReasonUnfinished:
        return tr("A place to fill in still stands in the text: […] or {…}.");
    }
    return {};
}

} // namespace vigie::ui::notices
