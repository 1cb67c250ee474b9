#include "models/backend/rules/Claims.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Practising.h"
#include "models/backend/rules/SecondReading.h"
#include "models/backend/rules/Serving.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// How many cases are looked at for one this person may have (appeals of their own decisions are passed over).
constexpr int LookAhead = 50;

Claim claimOf(const Lease &lease, const Case &kase, Instant now)
{
    return {lease.id, lease.caseId, lease.token, std::max(Milliseconds(0), lease.expiresAt - now), kase.dueAt};
}

Result<void> markClaimed(BackendStore &store, CaseRecord record, const PersonId &person)
{
    if (record.kase.state == CaseState::Claimed && record.kase.claimedBy == person)
        return {};
    record.kase.state = CaseState::Claimed;
    record.kase.claimedBy = person;
    ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    return announceCase(store, record.kase);
}

Result<void> markOpen(BackendStore &store, const CaseId &id)
{
    TRY(auto record, store.readCase(id));
    if (record.kase.state != CaseState::Claimed)
        return {};
    record.kase.state = CaseState::Open;
    record.kase.claimedBy.reset();
    ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    return announceCase(store, record.kase);
}

Result<Claim> give(BackendStore &store, const Person &person, const CaseRecord &record, Instant now)
{
    TRY(const auto last, store.findLease(record.kase.id));
    const Lease lease{ClaimId::make(), record.kase.id,  person.id, last ? last->token + 1 : 1,
                      now + ClaimTtl,  LeaseState::Live};
    TRY_DONE(store.writeLease(lease));
    TRY_DONE(store.eraseParking(record.kase.id));
    TRY_DONE(store.eraseHandover(record.kase.id));
    TRY_DONE(markClaimed(store, record, person.id));
    return claimOf(lease, record.kase, now);
}

Result<Claim> extend(BackendStore &store, Lease lease, const CaseRecord &record, Instant now)
{
    lease.expiresAt = now + ClaimTtl;
    lease.state = LeaseState::Live;
    TRY_DONE(store.writeLease(lease));
    TRY_DONE(markClaimed(store, record, lease.person));
    return claimOf(lease, record.kase, now);
}

bool isLive(const std::optional<Lease> &lease, Instant now)
{
    return lease && lease->state == LeaseState::Live && lease->expiresAt > now;
}

/// Who took their own decision back decides anew; who was found wrong by somebody else does not.
bool hasTakenBack(const std::vector<NoticeDecisionRecord> &records, const NoticeDecisionRecord &decision)
{
    return std::ranges::any_of(records, [&](const NoticeDecisionRecord &other) {
        return other.role == DecisionRole::Reversal && other.author == decision.author &&
               other.decision.caseId == decision.decision.caseId && other.decision.round == decision.decision.round;
    });
}

} // namespace

Result<bool> decidedEarlier(BackendStore &store, const Person &person, const Case &kase)
{
    if (kase.kind == CaseKind::Certification)
        return hasReadApplication(store, person, kase);
    if (kase.kind == CaseKind::Complaint) {
        TRY(const auto complaint, store.readComplaint(ComplaintId(kase.subject)));
        return mustBeAnother(complaint, person.id);
    }
    if (kase.kind == CaseKind::NoticeReview) {
        TRY(const auto decisions, store.decisionsOn(NoticeId(kase.subject)));
        return std::ranges::any_of(decisions, [&](const NoticeDecisionRecord &decision) {
            return decision.author == person.id && decision.role == DecisionRole::Primary &&
                   !hasTakenBack(decisions, decision);
        });
    }
    TRY(const bool read, hasRead(store, person, kase));
    if (read)
        return true;
    if (kase.reason != CaseReason::Appeal)
        return false;
    return store.decidedBy(person.id, ItemId(kase.subject), Instant{});
}

Result<bool> isBarred(BackendStore &store, const Person &person, const CaseRecord &record)
{
    TRY(const bool known, store.isRecused(person.id, record.owner));
    return known ? Result<bool>(true) : decidedEarlier(store, person, record.kase);
}

bool isForTheLead(const Person &person, const Case &kase)
{
    return kase.reason == CaseReason::Disagreement && !person.may(permission::LeadView);
}

Result<Claim> claimNext(BackendStore &store, const Person &person, const QueueId &queue, Instant now)
{
    TRY(const auto record, store.readQueue(queue));
    if (!mayWork(person, record))
        return {ErrorCode::Permission, "queue"};
    TRY_DONE(checkPractised(store, person, record.queue.kind));
    TRY(auto waiting, store.claimable(queue, person.id, now, LookAhead));
    TRY(const auto cases, inServingOrder(store, person, std::move(waiting), now));
    for (const auto &id : cases) {
        TRY(const auto kase, store.readCase(id));
        TRY(const bool barred, isBarred(store, person, kase));
        if (barred || isForTheLead(person, kase.kase))
            continue;
        TRY_DONE(noteServed(store, person, kase.kase));
        return give(store, person, kase, now);
    }
    return {ErrorCode::NotFound, "queue is empty"};
}

Result<Claim> claimCase(BackendStore &store, const Person &person, const CaseId &id, Instant now)
{
    TRY(const auto record, workableCase(store, person, id));
    if (record.kase.state == CaseState::Closed)
        return {ErrorCode::Closed, "case"};
    TRY_DONE(checkPractised(store, person, record.kase.kind));
    TRY(const bool barred, isBarred(store, person, record));
    if (barred)
        return {ErrorCode::SecondPerson, "first decider, or knows the member"};
    if (isForTheLead(person, record.kase))
        return {ErrorCode::Permission, "two readers disagree: a lead decides"};
    TRY(const auto lease, store.findLease(id));
    if (!isLive(lease, now))
        return give(store, person, record, now);
    if (lease->person != person.id)
        return {ErrorCode::ClaimLost, "held by somebody else"};
    return extend(store, *lease, record, now);
}

Result<std::vector<Claim>> heartbeat(BackendStore &store, const Person &person, const std::vector<ClaimId> &claims,
                                     Instant now)
{
    std::vector<Claim> good;
    for (const auto &id : claims) {
        TRY(const auto lease, store.findLease(id));
        if (!lease || lease->person != person.id || lease->state == LeaseState::Released)
            continue;
        TRY(const auto record, store.readCase(lease->caseId));
        TRY(const auto queue, store.readQueue(record.kase.queue));
        if (record.kase.state == CaseState::Closed || !mayWork(person, queue))
            continue;
        TRY(auto claim, extend(store, *lease, record, now));
        good.push_back(std::move(claim));
    }
    return good;
}

Result<void> releaseClaim(BackendStore &store, const Person &person, const ClaimId &claim, ReleaseReason reason,
                          Instant now)
{
    TRY(auto lease, store.findLease(claim));
    if (!lease || lease->person != person.id)
        return {};
    if (reason == ReleaseReason::Skipped)
        TRY_DONE(store.skip(person.id, lease->caseId, now + SkipTime));
    if (lease->state == LeaseState::Released)
        return {};
    return giveBack(store, std::move(*lease));
}

Result<void> giveBack(BackendStore &store, Lease lease)
{
    lease.state = LeaseState::Released;
    TRY_DONE(store.writeLease(lease));
    TRY_DONE(store.eraseHandover(lease.caseId));
    return markOpen(store, lease.caseId);
}

Result<void> endLease(BackendStore &store, const CaseId &kase)
{
    TRY_DONE(store.eraseHandover(kase));
    TRY_DONE(store.eraseParking(kase));
    TRY(auto lease, store.findLease(kase));
    if (!lease || lease->state == LeaseState::Released)
        return {};
    lease->state = LeaseState::Released;
    return store.writeLease(*lease);
}

Result<void> lapseClaims(BackendStore &store, Instant now)
{
    TRY(auto leases, store.leasesOver(now));
    for (auto &lease : leases) {
        lease.state = LeaseState::Lapsed;
        TRY_DONE(store.writeLease(lease));
        TRY_DONE(store.eraseHandover(lease.caseId)); // not taken in time
        TRY_DONE(markOpen(store, lease.caseId));
    }
    return {};
}

} // namespace vigie::backend
