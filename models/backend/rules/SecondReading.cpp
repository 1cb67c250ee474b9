#include "models/backend/rules/SecondReading.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Queues.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Where there is no queue for disagreements they stay in their own; only a lead gets them there too.
Result<QueueId> queueOfLeads(BackendStore &store, const QueueId &own)
{
    const QueueId leads{std::string(queues::Arbitration)};
    TRY(const auto known, store.queues());
    const auto found = std::ranges::find(known, leads, [](const QueueRecord &record) { return record.queue.id; });
    return found == known.end() || own.value == queues::Restricted ? own : leads;
}

Result<std::vector<Proposal>> bothFindings(BackendStore &store, const Case &kase)
{
    TRY(const auto records, store.proposalsOn(kase.id));
    std::vector<Proposal> findings;
    for (const auto &record : records)
        if (record.round >= kase.round - 1)
            findings.push_back({record.action, record.clause, record.at});
    return findings;
}

} // namespace

Result<std::optional<DecisionRecord>> firstFinding(BackendStore &store, const Case &kase)
{
    if (kase.reason != CaseReason::SecondReading)
        return std::optional<DecisionRecord>();
    TRY(auto records, store.proposalsOn(kase.id));
    if (records.empty() || records.back().round != kase.round - 1)
        return {ErrorCode::Internal, "a second reading without a first finding"};
    return std::optional(std::move(records.back()));
}

Result<bool> hasRead(BackendStore &store, const Person &person, const Case &kase)
{
    if (kase.reason != CaseReason::SecondReading && kase.reason != CaseReason::Disagreement)
        return false;
    TRY(const auto records, store.proposalsOn(kase.id));
    return std::ranges::find(records, person.id, &DecisionRecord::author) != records.end();
}

Result<void> passOn(BackendStore &store, CaseRecord record, Instant now)
{
    auto &kase = record.kase;
    const auto left = kase.queue;
    const bool disagree = kase.reason == CaseReason::SecondReading;
    if (disagree) {
        TRY(kase.proposals, bothFindings(store, kase));
        TRY(kase.queue, queueOfLeads(store, kase.queue));
    }
    kase.reason = disagree ? CaseReason::Disagreement : CaseReason::SecondReading;
    ++kase.round;
    kase.state = CaseState::Open;
    kase.claimedBy.reset();
    const auto due = now + dueIn(kase.reason, kase.severity);
    kase.dueAt = kase.dueAt ? std::min(*kase.dueAt, due) : due;
    record.seenFrom = ++kase.rev;
    TRY_DONE(storeCase(store, record));
    if (kase.queue != left)
        TRY_DONE(announceGone(store, record, left));
    return announceOpen(store, record);
}

} // namespace vigie::backend
