#include "models/domain/NoticeDecision.h"

#include <algorithm>

namespace vigie::domain {

namespace {

bool restrictsItems(const NoticeDecision &decision)
{
    return std::ranges::any_of(decision.restrictions, [](const Restriction &r) { return isOfItems(r.kind); });
}

bool namesTwice(const std::vector<Restriction> &restrictions)
{
    for (auto it = restrictions.begin(); it != restrictions.end(); ++it)
        if (std::find_if(restrictions.begin(), it, [&](const Restriction &r) { return r.kind == it->kind; }) != it)
            return true;
    return false;
}

void addFactsFaults(const NoticeDecision &decision, std::vector<NoticeFault> &faults)
{
    const auto length = decision.facts.trimmed().size();
    if (length < noticing::FactsLeast)
        faults.push_back(NoticeFault::FactsMissing);
    if (decision.facts.size() > noticing::FactsLimit)
        faults.push_back(NoticeFault::FactsTooLong);
    if (isUnfinished(decision.facts))
        faults.push_back(NoticeFault::FactsUnfinished);
}

void addRestrictionFaults(const NoticeDecision &decision, Instant now, std::vector<NoticeFault> &faults)
{
    if (decision.restrictions.empty())
        faults.push_back(NoticeFault::RestrictionMissing);
    if (namesTwice(decision.restrictions))
        faults.push_back(NoticeFault::RestrictionTwice);
    if (std::ranges::any_of(decision.restrictions, [now](const Restriction &r) { return r.until && *r.until <= now; }))
        faults.push_back(NoticeFault::RestrictionOver);
    if (!decision.clause)
        faults.push_back(NoticeFault::ClauseMissing);
}

} // namespace

bool isUnfinished(const QString &text)
{
    const auto stands = [&text](QChar open, QChar close) {
        const auto from = text.indexOf(open);
        return from >= 0 && text.indexOf(close, from) > from;
    };
    return stands(u'[', u']') || stands(u'{', u'}');
}

bool isOfItems(RestrictionKind kind)
{
    return kind == RestrictionKind::Unavailable || kind == RestrictionKind::AgeRestricted;
}

std::vector<NoticeFault> faultsOf(const NoticeDecision &decision, const Notice &notice, Instant now)
{
    std::vector<NoticeFault> faults;
    if (decision.outcome == NoticeOutcome::Unknown)
        faults.push_back(NoticeFault::OutcomeMissing);
    const bool restricts = decision.outcome == NoticeOutcome::Restricted;
    if (decision.items.empty() && restrictsItems(decision))
        faults.push_back(NoticeFault::ItemsMissing);
    if (std::ranges::any_of(decision.items, [&](const ItemId &item) { return !concerns(notice, item); }))
        faults.push_back(NoticeFault::ItemsForeign);
    if (restricts)
        addRestrictionFaults(decision, now, faults);
    else if (!decision.restrictions.empty() || decision.clause)
        faults.push_back(NoticeFault::RestrictionForeign);
    if (decision.outcome != NoticeOutcome::AlreadyGone)
        addFactsFaults(decision, faults);
    return faults;
}

} // namespace vigie::domain
