#include "models/backend/rules/AutomaticBlocks.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Letters.h"
#include "models/backend/rules/Queues.h"
#include "models/backend/rules/Stating.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// A decision belongs to a case: this one is opened and closed in one breath and enters no feed.
Result<CaseRecord> closedCase(BackendStore &store, const Item &item, const Clause &clause, Instant now)
{
    CaseRecord record;
    auto &kase = record.kase;
    kase.id = CaseId::make();
    kase.rev = 1;
    kase.kind = CaseKind::ItemReview;
    kase.subject = item.id.value;
    kase.queue = QueueId(std::string(item.restricted ? queues::Restricted : queues::Screening));
    kase.state = CaseState::Closed;
    kase.reason = CaseReason::Flagged;
    kase.category = clause.category;
    kase.severity = clause.severity;
    kase.createdAt = now;
    record.owner = item.owner;
    record.seenFrom = 1;
    TRY_DONE(storeCase(store, record));
    return record;
}

/// The letter about the newest block of the item, if one was sent.
Result<std::optional<LetterRecord>> lastLetter(BackendStore &store, const ItemId &item)
{
    TRY(auto letters, store.lettersOn(item));
    return letters.empty() ? std::optional<LetterRecord>() : std::optional(std::move(letters.front()));
}

} // namespace

Result<std::optional<KnownHash>> knownMatch(BackendStore &store, const Item &item)
{
    for (const auto &media : item.media) {
        TRY(auto known, store.findKnownHash(media.sha256));
        if (known)
            return known;
    }
    return std::optional<KnownHash>();
}

Result<void> blockAutomatically(BackendStore &store, const ItemId &id, const ClauseId &clauseId, Instant now)
{
    TRY(auto item, store.readItem(id));
    TRY(const auto policy, store.policy());
    const auto *clause = policy.find(clauseId);
    if (!clause)
        return {ErrorCode::NotFound, "clause"};
    // What members could see already becomes unavailable; only what they never saw is blocked.
    const auto action = item.state == ItemState::Published ? DecisionAction::MakeUnavailable : DecisionAction::Block;
    const auto outcome = domain::outcome(action, item);
    if (!outcome)
        return {ErrorCode::IllegalTransition, "item"};
    TRY(const auto owner, store.readMember(item.owner));
    const LetterSubject subject{item, owner, action, clause, now, true};
    TRY(const auto letter, letterFor(policy, subject, std::nullopt));
    TRY(const auto record, closedCase(store, item, *clause, now));

    DecisionRecord made;
    made.id = DecisionId::make();
    made.command = CommandId::make();
    made.author = PersonId(std::string(MachineAuthor));
    made.caseId = record.kase.id;
    made.role = DecisionRole::Automatic;
    made.item = id;
    made.action = action;
    made.clause = clauseId;
    made.before = {item.state, item.classification};
    made.after = *outcome;
    made.madeAt = now;
    made.at = now;
    TRY_DONE(store.addDecision(made));
    if (letter)
        TRY_DONE(store.addLetter({made.id, id, item.owner, *letter, true, now}));
    TRY_DONE(stateContentDecision(store, made, item, record.kase.reason));
    item.manifestlyIllegal = item.manifestlyIllegal || clause->severity == Severity::Critical;
    TRY_DONE(changeItem(store, std::move(item), *outcome, now));
    return {};
}

Result<CaseRecord> complain(BackendStore &store, const ItemId &id, const QString &complaint, Instant now)
{
    TRY(const auto item, store.readItem(id));
    if (item.state != ItemState::Blocked && item.state != ItemState::Unavailable)
        return {ErrorCode::IllegalTransition, "nothing is restricted"};
    TRY(const auto letter, lastLetter(store, id));
    const auto finding =
        item.verdict ? verdicts::Finding{item.verdict->category, item.verdict->severity} : verdicts::Finding{};
    TRY(auto record, openReview(store, item, queues::PublishedReview, CaseReason::Appeal, finding, now));
    Appeal appeal;
    appeal.complaint = complaint;
    appeal.complainedAt = now;
    appeal.blockedAt = letter ? letter->at : item.createdAt;
    appeal.automated = letter && letter->automated;
    if (letter)
        appeal.letter = letter->letter.text;
    record.kase.appeal = std::move(appeal);
    record.seenFrom = ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    TRY_DONE(announceCase(store, record.kase));
    return record;
}

} // namespace vigie::backend
