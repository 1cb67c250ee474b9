#include "models/backend/rules/Reversing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Contents.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<CaseRecord> openNextRound(BackendStore &store, CaseRecord record, Instant now)
{
    auto &kase = record.kase;
    ++kase.round;
    kase.state = CaseState::Open;
    kase.reason = CaseReason::Reversed;
    kase.claimedBy.reset();
    kase.proposals.clear();
    kase.dueAt = now + dueIn(kase.reason, kase.severity);
    record.seenFrom = ++kase.rev;
    TRY_DONE(storeCase(store, record));
    TRY_DONE(announceOpen(store, record));
    return record;
}

} // namespace

ItemOutcome takenBack(const DecisionRecord &decision, const Item &item)
{
    const ItemOutcome now{item.state, item.classification};
    if (now != decision.after)
        return now;
    switch (decision.action) {
    case DecisionAction::PublishGeneral:
    case DecisionAction::PublishAdult:
        return {ItemState::Unavailable, item.classification};
    case DecisionAction::ReclassifyGeneral:
    case DecisionAction::ReclassifyAdult:
        return decision.before;
    case DecisionAction::MakeUnavailable:
        // What was never published has no class and cannot come back by itself; what was unavailable before stays so.
        if (decision.before.state == ItemState::Unavailable || item.manifestlyIllegal ||
            item.classification == Classification::Unclassified)
            return now;
        return {ItemState::Published, item.classification};
    default:
        return now;
    }
}

Result<Receipt> reverse(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &reversal = std::get<ItemReversal>(command.body);
    TRY(const auto record, workableCase(store, person, reversal.caseId));
    TRY(const auto decision, store.findDecision(reversal.of));
    if (!decision)
        return {ErrorCode::NotFound, "decision to reverse"};
    if (decision->caseId != reversal.caseId)
        return {ErrorCode::Invalid, "decision of another case"};
    if (decision->author != person.id && !person.may(permission::LeadView))
        return {ErrorCode::Permission, "somebody else's decision"};
    if (decision->role != DecisionRole::Primary)
        return {ErrorCode::IllegalTransition, "not a primary decision"};
    if (decision->round != record.kase.round || record.kase.state != CaseState::Closed)
        return {ErrorCode::AlreadyDecided, "its round is over"};
    TRY(auto item, store.readItem(decision->item));
    // Somebody may have opened another case on the item meanwhile; then that one is the place to decide.
    TRY(const auto open, store.findOpenCase(record.kase.kind, record.kase.subject));
    if (open)
        return {ErrorCode::Changed, "another case is open on the item"};

    DecisionRecord made;
    made.id = DecisionId::make();
    made.command = command.id;
    made.author = person.id;
    made.caseId = reversal.caseId;
    made.round = record.kase.round;
    made.role = DecisionRole::Reversal;
    made.item = item.id;
    made.note = reversal.reason;
    made.before = {item.state, item.classification};
    made.after = takenBack(*decision, item);
    made.reverses = reversal.of;
    made.madeAt = command.madeAt;
    made.at = now;
    TRY_DONE(store.addDecision(made));
    if (made.after != made.before)
        TRY_DONE(changeItem(store, std::move(item), made.after, now));
    TRY_DONE(openNextRound(store, record, now));
    return Receipt{command.id, ReceiptOutcome::Applied, made.id, now};
}

} // namespace vigie::backend
