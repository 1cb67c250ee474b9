#include "models/backend/rules/Striking.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool isOfRestrictedPath(Category category)
{
    Notice about;
    about.category = category;
    return needsRestrictedPath(about);
}

/// Whether it tells of something that only those with `restricted.work` know.
Result<bool> isHidden(BackendStore &store, const StrikeRecord &record)
{
    if (isOfRestrictedPath(record.category))
        return true;
    TRY(const auto made, store.findNoticeDecision(record.decision));
    if (!made)
        return false;
    const auto notice = store.readNotice(made->decision.notice);
    if (!notice)
        return notice.code() == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(notice.error());
    return goesRestricted(store, *notice);
}

Result<std::vector<StrikeRecord>> knownStrikes(BackendStore &store, const MemberId &member, bool hiddenOnesToo)
{
    TRY(const auto records, store.strikesOf(member));
    std::vector<StrikeRecord> known;
    for (const auto &record : records) {
        TRY(const bool hidden, hiddenOnesToo ? Result<bool>(false) : isHidden(store, record));
        if (!hidden)
            known.push_back(record);
    }
    return known;
}

/// The member's record says how many count of those that everybody may know of.
Result<void> recount(BackendStore &store, const MemberId &id, Instant now)
{
    TRY(auto member, store.readMember(id));
    TRY(const auto known, knownStrikes(store, id, false));
    const int counting = static_cast<int>(
        std::ranges::count_if(known, [now](const StrikeRecord &record) { return counts(record.strike, now); }));
    if (member.strikes == counting)
        return {};
    member.strikes = counting;
    ++member.rev;
    TRY_DONE(store.writeMember(member));
    return announce(store, RecordType::Member, id.value);
}

MemberEvent givenEvent(const StrikeRecord &record)
{
    MemberEvent event;
    event.kind = MemberEventKind::Strike;
    event.at = record.strike.at;
    event.until = record.strike.endedAt.value_or(record.strike.until);
    event.weight = record.strike.weight;
    event.by = record.by;
    event.item = record.item;
    event.category = record.category;
    return event;
}

} // namespace

Result<void> giveStrike(BackendStore &store, const NoticeDecisionRecord &made, const Clause &clause,
                        const MeasureRules &rules, const MemberId &owner, std::optional<ItemId> item)
{
    const auto strike = strikeFor(rules, clause.severity, made.at);
    if (!strike)
        return {};
    StrikeRecord record;
    record.decision = made.id;
    record.member = owner;
    record.item = std::move(item);
    record.by = made.author;
    record.category = clause.category;
    record.strike = *strike;
    TRY_DONE(store.addStrike(record));
    return recount(store, owner, made.at);
}

Result<void> endStrikeOf(BackendStore &store, const DecisionId &decision, const MemberId &member, Instant now)
{
    TRY(const auto records, store.strikesOf(member));
    const auto given = std::ranges::find(records, decision, &StrikeRecord::decision);
    if (given == records.end() || !counts(given->strike, now))
        return {};
    TRY_DONE(store.settleStrike(given->row, now));
    return recount(store, member, now);
}

Result<void> endStrikesOver(BackendStore &store, Instant now)
{
    TRY(const auto over, store.strikesOver(now));
    for (const auto &record : over) {
        TRY_DONE(store.settleStrike(record.row, std::nullopt));
        TRY_DONE(recount(store, record.member, now));
    }
    return {};
}

Result<std::vector<Strike>> strikesOf(BackendStore &store, const Person &person, const MemberId &member)
{
    TRY(const auto records, knownStrikes(store, member, person.may(permission::RestrictedWork)));
    std::vector<Strike> strikes;
    std::ranges::transform(records, std::back_inserter(strikes), &StrikeRecord::strike);
    return strikes;
}

Result<std::vector<MemberEvent>> strikeEvents(BackendStore &store, const Person &person, const MemberId &member)
{
    TRY(const auto records, knownStrikes(store, member, person.may(permission::RestrictedWork)));
    std::vector<MemberEvent> events;
    for (const auto &record : records) {
        events.push_back(givenEvent(record));
        if (!record.strike.endedAt)
            continue;
        MemberEvent ended;
        ended.kind = MemberEventKind::StrikeEnded;
        ended.at = *record.strike.endedAt;
        events.push_back(std::move(ended));
    }
    return events;
}

} // namespace vigie::backend
