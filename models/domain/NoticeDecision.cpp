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

bool hasForeignNotice(const NoticeDecision &decision, const Restriction *ending)
{
    const bool early = ending && ending->noticeDays < noticing::EndingNoticeDays;
    if (!early && (decision.exception != EndingException::None || !decision.basis.isEmpty()))
        return true;
    if (ending && (ending->until || ending->noticeDays < 0 || ending->noticeDays > noticing::LongestNoticeDays))
        return true;
    return std::ranges::any_of(decision.restrictions, [](const Restriction &r) {
        return r.kind != RestrictionKind::AccountEnded && r.noticeDays != 0;
    });
}

void addEndingFaults(const NoticeDecision &decision, std::vector<NoticeFault> &faults)
{
    const auto *ending = endingIn(decision);
    if (hasForeignNotice(decision, ending))
        faults.push_back(NoticeFault::NoticeForeign);
    if (!ending || ending->noticeDays >= noticing::EndingNoticeDays)
        return;
    if (decision.exception == EndingException::None) {
        faults.push_back(NoticeFault::NoticeTooShort);
        return;
    }
    if (decision.basis.trimmed().size() < noticing::BasisLeast)
        faults.push_back(NoticeFault::BasisMissing);
    if (decision.basis.size() > noticing::BasisLimit)
        faults.push_back(NoticeFault::BasisTooLong);
    if (isUnfinished(decision.basis))
        faults.push_back(NoticeFault::BasisUnfinished);
}

/// A suspension is stated with its period (Art. 23(1), (2): "for a reasonable period of time").
void addSuspensionFaults(const NoticeDecision &decision, Instant now, std::vector<NoticeFault> &faults)
{
    if (decision.outcome == NoticeOutcome::NoViolation) {
        if (!decision.misuseUntil)
            faults.push_back(NoticeFault::MisuseEndMissing);
        else if (*decision.misuseUntil <= now)
            faults.push_back(NoticeFault::MisuseOver);
        return;
    }
    const auto suspended =
        std::ranges::find(decision.restrictions, RestrictionKind::AccountSuspended, &Restriction::kind);
    if (suspended == decision.restrictions.end())
        faults.push_back(NoticeFault::SuspensionMissing);
    else if (!suspended->until)
        faults.push_back(NoticeFault::MisuseEndMissing);
}

void addMisuseFaults(const NoticeDecision &decision, const Notice &notice, Instant now,
                     std::vector<NoticeFault> &faults)
{
    const bool ofNotifier = decision.outcome == NoticeOutcome::NoViolation;
    if (decision.manifest && decision.outcome != NoticeOutcome::Restricted && !ofNotifier)
        faults.push_back(NoticeFault::ManifestForeign);
    const bool suspendsNotices = decision.misuse == MisuseStep::Suspension && ofNotifier;
    if ((decision.misuse != MisuseStep::None && !decision.manifest) || (decision.misuseUntil && !suspendsNotices) ||
        (decision.manifest && ofNotifier && !mayBeMisuse(notice.origin)))
        faults.push_back(NoticeFault::MisuseForeign);
    else if (decision.misuse == MisuseStep::Suspension)
        addSuspensionFaults(decision, now, faults);
}

} // namespace

const Restriction *endingIn(const NoticeDecision &decision)
{
    const auto found = std::ranges::find(decision.restrictions, RestrictionKind::AccountEnded, &Restriction::kind);
    return found == decision.restrictions.end() ? nullptr : &*found;
}

Instant endsAt(const Restriction &ending, Instant decidedAt)
{
    return decidedAt + std::chrono::days(ending.noticeDays);
}

bool mayBeMisuse(NoticeOrigin origin)
{
    return origin == NoticeOrigin::Anyone || origin == NoticeOrigin::Member;
}

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
    addEndingFaults(decision, faults);
    addMisuseFaults(decision, notice, now, faults);
    if (decision.outcome != NoticeOutcome::AlreadyGone)
        addFactsFaults(decision, faults);
    return faults;
}

} // namespace vigie::domain
