#include "models/backend/rules/Viewing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Custody.h"
#include "models/backend/rules/VerdictJudging.h"

#include <algorithm>
#include <charconv>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr std::string_view ViewingKey = "viewing-seconds";

/// What a case is about.
Result<std::vector<ItemId>> itemsOf(BackendStore &store, const Case &kase)
{
    switch (kase.kind) {
    case CaseKind::ItemReview:
        return std::vector{ItemId(kase.subject)};
    case CaseKind::NoticeReview: {
        TRY(const auto notice, store.readNotice(NoticeId(kase.subject)));
        return notice.items;
    }
    case CaseKind::Complaint: {
        TRY(const auto complaint, store.readComplaint(ComplaintId(kase.subject)));
        TRY(const auto notice, store.readNotice(complaint.notice));
        return notice.items;
    }
    default:
        return std::vector<ItemId>();
    }
}

Result<void> checkHeld(BackendStore &store, const Person &person, const CaseId &kase, Instant now)
{
    TRY(const auto lease, store.findLease(kase));
    return checkLiveClaim(lease, person.id, lease ? lease->token : 0, now);
}

Result<void> checkAsked(BackendStore &store, const Person &person, const ViewingRequest &request, Instant now)
{
    TRY(const auto item, store.readItem(request.item));
    if (item.restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "restricted item"};
    if (!person.may(permission::RestrictedReveal))
        return {ErrorCode::Permission, std::string(permission::RestrictedReveal)};
    if (!item.restricted)
        return {ErrorCode::Invalid, "nothing that needs a grant"};
    if (!isWhole(request))
        return {ErrorCode::Invalid, "looking needs a reason"};
    TRY(const auto record, workableCase(store, person, request.caseId));
    TRY(const auto items, itemsOf(store, record.kase));
    if (std::ranges::find(items, item.id) == items.end())
        return {ErrorCode::Invalid, "the case is not about the item"};
    TRY_DONE(checkHeld(store, person, record.kase.id, now));
    TRY(const bool knows, store.isRecused(person.id, item.owner));
    return knows ? Result<void>(ErrorCode::SecondPerson, "knows the member") : Result<void>();
}

Result<void> finish(BackendStore &store, ViewingRecord record, ViewingEnd how, Instant at)
{
    record.end = how;
    record.endedAt = at;
    return store.changeViewing(record);
}

/// It has begun to be seen, and now it is written beside its originals.
Result<void> begin(BackendStore &store, ViewingRecord &record, Instant at)
{
    record.begunAt = at;
    return recordViewed(store, record);
}

} // namespace

Result<Milliseconds> viewingTime(BackendStore &store)
{
    TRY(const auto text, store.setting(ViewingKey));
    if (text.empty())
        return Milliseconds(UsualViewing);
    int seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size())
        return {ErrorCode::Corrupt, std::string(ViewingKey)};
    return Milliseconds(std::clamp(std::chrono::seconds(seconds), ShortestViewing, LongestViewing));
}

Result<void> setViewingTime(BackendStore &store, std::chrono::seconds time)
{
    if (time < ShortestViewing || time > LongestViewing)
        return {ErrorCode::Invalid, std::string(ViewingKey)};
    return store.setSetting(ViewingKey, std::to_string(time.count()));
}

Result<ViewingGrant> grantViewing(BackendStore &store, const Person &person, const ViewingRequest &request, Instant now)
{
    TRY_DONE(checkAsked(store, person, request, now));
    TRY(const auto open, store.openViewings());
    for (const auto &earlier : open)
        if (earlier.person == person.id)
            TRY_DONE(finish(store, earlier, ViewingEnd::Left, now));
    TRY(const auto time, viewingTime(store));
    ViewingRecord record;
    record.id = ViewingId::make();
    record.person = person.id;
    record.session = person.session;
    record.asked = request;
    record.asked.words = request.words.trimmed();
    record.grantedAt = now;
    record.until = now + time;
    TRY_DONE(store.addViewing(record));
    return ViewingGrant{record.id, request.item, time};
}

Result<void> serveUnderGrant(BackendStore &store, const Person &person, const ItemId &item, Instant now)
{
    if (!person.may(permission::RestrictedReveal))
        return {ErrorCode::Permission, std::string(permission::RestrictedReveal)};
    TRY(auto open, store.openViewings());
    const auto running = std::ranges::find_if(open, [&](const ViewingRecord &record) {
        return record.person == person.id && record.session == person.session && record.asked.item == item &&
               now < record.until;
    });
    if (running == open.end())
        return {ErrorCode::Permission, "no grant runs"};
    if (!checkHeld(store, person, running->asked.caseId, now))
        return {ErrorCode::Permission, "the case is not theirs any more"};
    if (running->servedAt)
        return {};
    running->servedAt = now;
    return store.changeViewing(*running);
}

Result<void> reportViewing(BackendStore &store, const Person &person, const ViewingId &id, const ViewingReport &report,
                           Instant now)
{
    TRY(auto record, store.findViewing(id));
    if (!record || record->person != person.id || record->session != person.session)
        return {ErrorCode::NotFound, "viewing"};
    if (record->endedAt)
        return {};
    if (!record->begunAt && report.stage != ViewingStage::Ended)
        TRY_DONE(begin(store, *record, now));
    record->heardAt = now;
    const auto longest = std::max(Milliseconds(0), record->begunAt ? now - *record->begunAt : Milliseconds(0));
    record->shown = std::clamp(report.shown, Milliseconds(0), longest);
    if (report.stage == ViewingStage::Ended)
        return finish(store, *record, report.end, now);
    // A window that goes on after its time is told nothing, but the log is.
    if (now >= record->until)
        return finish(store, *record, ViewingEnd::TimeOver, now);
    return store.changeViewing(*record);
}

Result<void> endViewingsOver(BackendStore &store, Instant now)
{
    TRY(const auto open, store.openViewings());
    for (auto record : open) {
        const bool silent = record.begunAt && now >= *record.heardAt + ViewingSilence;
        const bool unused = !record.begunAt && now >= record.until;
        if (!silent && !unused)
            continue;
        if (silent) {
            TRY_DONE(finish(store, record, ViewingEnd::ConnectionLost, *record.heardAt));
        } else if (record.servedAt) { // it may have been seen: what left the platform is not said to be unseen
            TRY_DONE(recordViewed(store, record));
            TRY_DONE(finish(store, record, ViewingEnd::ConnectionLost, *record.servedAt));
        } else {
            TRY_DONE(finish(store, record, ViewingEnd::NotShown, record.until));
        }
    }
    return {};
}

Result<std::vector<ViewingRecord>> viewingLog(BackendStore &store, const Person &person, std::int64_t after, int limit)
{
    if (!person.may(permission::ReadAudit))
        return {ErrorCode::Permission, std::string(permission::ReadAudit)};
    if (!person.may(permission::RestrictedWork))
        return std::vector<ViewingRecord>();
    return store.viewingsAfter(after, limit);
}

} // namespace vigie::backend
