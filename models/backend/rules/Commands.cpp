#include "models/backend/rules/Commands.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Alarms.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/ComplaintDeciding.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Doubting.h"
#include "models/backend/rules/GivingVerdicts.h"
#include "models/backend/rules/Judging.h"
#include "models/backend/rules/Letters.h"
#include "models/backend/rules/Notes.h"
#include "models/backend/rules/NoticeDeciding.h"
#include "models/backend/rules/NoticeReversing.h"
#include "models/backend/rules/Reversing.h"
#include "models/backend/rules/SecondReading.h"
#include "models/backend/rules/Stating.h"

#include <sodium.h>

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

std::string hashOf(std::string_view body)
{
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char *>(body.data()), body.size(), nullptr, 0);
    return hash;
}

/// Refusals at which a workstation gives the command up: they stay, or a copy that was long under way could be carried
/// out after the person was told that it came back.
bool isLasting(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ClaimLost:
    case ErrorCode::Changed:
    case ErrorCode::PolicyChanged:
    case ErrorCode::AlreadyDecided:
    case ErrorCode::Merged:
    case ErrorCode::Closed:
    case ErrorCode::IllegalTransition:
    case ErrorCode::SecondPerson:
    case ErrorCode::Permission:
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
        return true;
    default:
        return false;
    }
}

Result<void> carryOut(BackendStore &store, const ItemDecision &decision, const Ruling &ruling, CaseRecord record,
                      Item item, Instant now)
{
    if (ruling.role == DecisionRole::SecondOpinion)
        return endLease(store, record.kase.id);
    if (ruling.role == DecisionRole::Proposal) {
        TRY_DONE(endLease(store, record.kase.id));
        return passOn(store, std::move(record), now);
    }
    item.manifestlyIllegal = (item.manifestlyIllegal && !ruling.liftsManifestlyIllegal) || ruling.setsManifestlyIllegal;
    const auto hiddenUntil = decision.action == DecisionAction::Hide ? std::optional(now + HideTime) : std::nullopt;
    TRY_DONE(changeItem(store, std::move(item), ruling.outcome, now, hiddenUntil));
    return ruling.role == DecisionRole::Primary ? closeCase(store, std::move(record)) : Result<void>();
}

/// A first reader's letter is not sent, but must already be one that can be.
Result<std::optional<Letter>> letterOf(BackendStore &store, const Command &command, const DecisionFacts &facts,
                                       const Ruling &ruling)
{
    if (ruling.role == DecisionRole::SecondOpinion)
        return std::optional<Letter>();
    const auto &decision = std::get<ItemDecision>(command.body);
    TRY(auto owner, store.readMember(facts.item.owner));
    const LetterSubject subject{facts.item, std::move(owner), decision.action, ruling.clause, command.madeAt, false};
    return letterFor(facts.policy, subject, decision.letter);
}

ReceiptOutcome outcomeOf(DecisionRole role)
{
    switch (role) {
    case DecisionRole::SecondOpinion:
        return ReceiptOutcome::SecondOpinion;
    case DecisionRole::Proposal:
        return ReceiptOutcome::Proposed;
    default:
        return ReceiptOutcome::Applied;
    }
}

Result<Receipt> decide(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &decision = std::get<ItemDecision>(command.body);
    TRY(const auto record, workableCase(store, person, decision.caseId));
    TRY(auto item, store.readItem(ItemId(record.kase.subject)));
    if (item.restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::Permission, "restricted item"};
    TRY(auto lease, store.findLease(decision.caseId));
    TRY(auto policy, store.policy());
    TRY(const auto primary, store.findPrimary(decision.caseId, record.kase.round));
    TRY(const bool earlier, decidedEarlier(store, person, record.kase));
    DecisionFacts facts{person.id, record, item, std::move(lease), std::move(policy), primary.has_value(), earlier};
    facts.isLead = person.may(permission::LeadView);
    facts.now = now;
    TRY(facts.firstFinding, firstFinding(store, record.kase));
    TRY(const auto ruling, judge(decision, command.expect, facts));
    TRY(const auto letter, letterOf(store, command, facts, ruling));

    DecisionRecord made;
    made.id = DecisionId::make();
    made.command = command.id;
    made.author = person.id;
    made.caseId = decision.caseId;
    made.round = decision.round;
    made.role = ruling.role;
    made.item = item.id;
    made.action = decision.action;
    made.clause = decision.clause;
    made.note = decision.note;
    made.sawFullPicture = decision.sawFullPicture;
    made.judgement = decision.judgement;
    if (ruling.role == DecisionRole::SecondOpinion || ruling.role == DecisionRole::Proposal)
        made.letter = decision.letter;
    made.before = {item.state, item.classification};
    made.after = ruling.outcome;
    made.madeAt = command.madeAt;
    made.at = now;
    TRY_DONE(store.addDecision(made));
    if (letter && ruling.role == DecisionRole::Primary)
        TRY_DONE(store.addLetter({made.id, item.id, item.owner, *letter, false, now}));
    if (ruling.role == DecisionRole::Primary)
        TRY_DONE(stateContentDecision(store, made, item, record.kase.reason));
    TRY_DONE(carryOut(store, decision, ruling, record, std::move(item), now));
    return Receipt{command.id, outcomeOf(ruling.role), made.id, now};
}

/// A second opinion a person keeps on purpose. It never becomes the decision that counts.
Result<Receipt> keepOpinion(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &decision = std::get<ItemOpinion>(command.body).decision;
    TRY(const auto record, workableCase(store, person, decision.caseId));
    TRY(const auto primary, store.findPrimary(decision.caseId, decision.round));
    if (!primary)
        return {ErrorCode::IllegalTransition, "nothing it could be a second opinion on"};
    if (decision.subjects.size() != 1 || decision.subjects.front() != primary->item)
        return {ErrorCode::Invalid, "subjects are not the subject of the case"};
    DecisionRecord made;
    made.id = DecisionId::make();
    made.command = command.id;
    made.author = person.id;
    made.caseId = decision.caseId;
    made.round = decision.round;
    made.role = DecisionRole::SecondOpinion;
    made.item = primary->item;
    made.action = decision.action;
    made.clause = decision.clause;
    made.note = decision.note;
    made.sawFullPicture = decision.sawFullPicture;
    made.judgement = decision.judgement;
    made.letter = decision.letter;
    made.before = made.after = primary->after;
    made.madeAt = command.madeAt;
    made.at = now;
    TRY_DONE(store.addDecision(made));
    return Receipt{command.id, ReceiptOutcome::SecondOpinion, made.id, now};
}

Result<Receipt> carryOut(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    if (std::holds_alternative<DangerAlert>(command.body))
        return raiseAlarm(store, person, command, now);
    if (std::holds_alternative<AccountDoubt>(command.body))
        return raiseDoubt(store, person, command, now);
    if (std::holds_alternative<CaseNote>(command.body))
        return addNote(store, person, command, now);
    if (std::holds_alternative<CertificationVerdict>(command.body))
        return giveVerdict(store, person, command, now);
    if (std::holds_alternative<NoticeDecision>(command.body))
        return decideNotice(store, person, command, now);
    if (std::holds_alternative<ComplaintDecision>(command.body))
        return decideComplaint(store, person, command, now);
    if (std::holds_alternative<NoticeReversal>(command.body))
        return reverseNotice(store, person, command, now);
    if (!person.may(permission::DecideItems))
        return {ErrorCode::Permission, "item.decide"};
    if (std::holds_alternative<ItemReversal>(command.body))
        return reverse(store, person, command, now);
    if (std::holds_alternative<ItemOpinion>(command.body))
        return keepOpinion(store, person, command, now);
    return decide(store, person, command, now);
}

} // namespace

Result<Receipt> apply(BackendStore &store, const Person &person, const Command &command, std::string_view body,
                      Instant now)
{
    if (command.author != person.id)
        return {ErrorCode::Permission, "a command is never sent as somebody else"};
    const auto hash = hashOf(body);
    TRY(const auto known, store.findCommand(command.id));
    if (known) {
        if (known->author != person.id || known->bodyHash != hash)
            return {ErrorCode::KeyReused, "command"};
        return known->receipt ? Result<Receipt>(*known->receipt) : Result<Receipt>(*known->refusal, "as before");
    }
    Result<Receipt> answer(ErrorCode::Internal);
    const auto done = store.transaction([&]() -> Result<void> {
        answer = carryOut(store, person, command, now);
        if (!answer)
            return answer.error();
        return store.writeCommand({command.id, person.id, hash, now, *answer, std::nullopt});
    });
    if (done)
        return answer;
    if (isLasting(done.error().code))
        TRY_DONE(store.transaction([&] {
            return store.writeCommand({command.id, person.id, hash, now, std::nullopt, done.error().code});
        }));
    return done.error();
}

Result<std::optional<Receipt>> receiptOf(BackendStore &store, const Person &person, const CommandId &id)
{
    TRY(auto known, store.findCommand(id));
    if (!known || known->author != person.id)
        return std::optional<Receipt>();
    return std::move(known->receipt);
}

} // namespace vigie::backend
