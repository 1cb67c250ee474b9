#include "models/backend/rules/Ending.h"

#include "models/backend/rules/Restricting.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool isDue(const RestrictionRecord &record, Instant now)
{
    return record.stage == MeasureStage::Announced && record.from <= now;
}

} // namespace

Result<void> endAccount(BackendStore &store, const NoticeDecisionRecord &made, const Restriction &ending,
                        const MemberId &member)
{
    if (ending.noticeDays == 0)
        return restrictMember(store, made.id, ending, member, made.author, made.at);
    RestrictionRecord record;
    record.decision = made.id;
    record.kind = RestrictionKind::AccountEnded;
    record.member = member;
    record.from = endsAt(ending, made.at);
    record.stage = MeasureStage::Announced;
    TRY_DONE(store.addRestriction(record));
    MemberEvent event;
    event.kind = MemberEventKind::EndingAnnounced;
    event.at = made.at;
    event.until = record.from;
    event.by = made.author;
    return store.addMemberEvent(member, event);
}

Result<void> endAccountsDue(BackendStore &store, Instant now)
{
    TRY(const auto waiting, store.restrictionsWaiting());
    for (const auto &record : waiting) {
        if (!isDue(record, now))
            continue;
        TRY_DONE(store.setStage(record.row, MeasureStage::InForce, now));
        TRY_DONE(putInForce(store, record, std::nullopt, now));
    }
    return {};
}

Result<bool> isEndingDue(BackendStore &store, Instant now)
{
    TRY(const auto waiting, store.restrictionsWaiting());
    return std::ranges::any_of(waiting, [now](const RestrictionRecord &record) { return isDue(record, now); });
}

} // namespace vigie::backend
