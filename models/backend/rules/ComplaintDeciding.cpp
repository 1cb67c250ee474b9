#include "models/backend/rules/ComplaintDeciding.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseChecks.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/Misuse.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Restricting.h"
#include "models/backend/rules/SettingAside.h"
#include "models/backend/rules/Striking.h"
#include "models/domain/ComplaintLetters.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

struct Facts
{
    CaseRecord record;
    Complaint complaint;
    Notice notice;
    Policy policy;
    std::optional<Lease> lease;
};

Result<Facts> factsOf(BackendStore &store, const Person &person, const ComplaintDecision &decision)
{
    Facts facts;
    TRY(facts.record, workableCase(store, person, decision.caseId));
    const auto &kase = facts.record.kase;
    if (kase.kind != CaseKind::Complaint || kase.subject != decision.complaint.value)
        return {ErrorCode::Invalid, "complaint is not the subject of the case"};
    TRY(facts.complaint, store.readComplaint(decision.complaint));
    TRY(facts.notice, store.readNotice(facts.complaint.notice));
    TRY(facts.policy, store.policy());
    TRY(facts.lease, store.findLease(decision.caseId));
    return facts;
}

Result<void> checkPerson(BackendStore &store, const Person &person, const ComplaintDecision &decision,
                         const Facts &facts)
{
    if (mustBeAnother(facts.complaint, person.id))
        return {ErrorCode::SecondPerson, "took the decision complained of"};
    const bool ofMember =
        std::ranges::any_of(reliefs(decision, facts.complaint), [](const Relief &r) { return !isOfItems(r.kind); });
    if (ofMember && !person.may(permission::RestrictMembers))
        return {ErrorCode::Permission, std::string(permission::RestrictMembers)};
    TRY(const bool known, store.isRecused(person.id, facts.record.owner));
    return known ? Result<void>(ErrorCode::SecondPerson, "knows the member") : Result<void>();
}

Result<std::vector<NoticeLetterRecord>> lettersFor(const ComplaintDecision &decision, const Facts &facts,
                                                   const std::string &date, Instant now)
{
    const auto &complaint = facts.complaint;
    const auto to = complaint.from == Complainant::Member ? LetterTo::Member : LetterTo::Notifier;
    std::vector<NoticeLetterRecord> letters;
    TRY(auto answer, sendable(complaintAnswer(facts.policy, complaint, decision, {complaint.language, date})));
    letters.push_back({complaint.notice, complaint.member, {to, std::move(answer), now}});
    if (facts.notice.answerable && changesAnswer(complaint, decision)) {
        const NoticeLetterFacts about{notifierLanguage(facts.notice), date};
        TRY(auto change, sendable(changeLetter(facts.policy, complaint, decision, about)));
        letters.push_back({complaint.notice, std::nullopt, {LetterTo::Notifier, std::move(change), now}});
    }
    return letters;
}

/// "Examined again" stands in the time line of the member whose content it is about.
Result<void> noteForMember(BackendStore &store, const Complaint &complaint, const PersonId &by, Instant now)
{
    if (!complaint.member)
        return {};
    MemberEvent event;
    event.kind = complaint.outcome == ComplaintOutcome::Rejected ? MemberEventKind::ComplaintRejected
                                                                 : MemberEventKind::ComplaintUpheld;
    event.at = now;
    event.category = complaint.category;
    if (!complaint.of.decision.items.empty())
        event.item = complaint.of.decision.items.front();
    event.by = by;
    return store.addMemberEvent(*complaint.member, event);
}

Result<void> giveBack(BackendStore &store, const ComplaintDecision &decision, const Facts &facts, Instant now)
{
    const auto &complaint = facts.complaint;
    if (complaint.member)
        TRY_DONE(endRestrictionsBy(store, complaint.of.id, *complaint.member, reliefs(decision, complaint), now));
    if (decision.outcome != ComplaintOutcome::Upheld)
        return {};
    TRY_DONE(undoMisuse(store, complaint.of.id, now));
    if (complaint.member)
        return endStrikeOf(store, complaint.of.id, *complaint.member, now);
    TRY_DONE(takeUpWhatMayBe(store, now));
    return examineNoticeAgain(store, facts.notice, now);
}

Result<void> settle(BackendStore &store, const ComplaintDecisionRecord &made, Facts facts)
{
    auto &complaint = facts.complaint;
    complaint.state = ComplaintState::Decided;
    complaint.outcome = made.decision.outcome;
    complaint.decidedAt = made.at;
    ++complaint.rev;
    TRY_DONE(store.writeComplaint(complaint));
    TRY_DONE(announce(store, RecordType::Complaint, complaint.id.value));
    TRY_DONE(noteForMember(store, complaint, made.author, made.at));
    return closeCase(store, std::move(facts.record));
}

} // namespace

Result<Receipt> decideComplaint(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &decision = std::get<ComplaintDecision>(command.body);
    if (!person.may(permission::DecideComplaints))
        return {ErrorCode::Permission, std::string(permission::DecideComplaints)};
    TRY(auto facts, factsOf(store, person, decision));
    TRY_DONE(checkRound(decision.round, facts.record.kase));
    TRY_DONE(checkToken(command.expect, facts.lease, person.id, now));
    TRY_DONE(checkPerson(store, person, decision, facts));
    TRY_DONE(checkExpected(command.expect, facts.record, facts.policy));
    if (!faultsOf(decision, facts.complaint).empty())
        return {ErrorCode::Invalid, "not a whole decision"};
    TRY(const auto letters, lettersFor(decision, facts, letterDate(command.madeAt), now));

    ComplaintDecisionRecord made{0, DecisionId::make(), command.id, person.id, decision, command.madeAt, now};
    TRY_DONE(store.addComplaintDecision(made));
    for (const auto &letter : letters)
        TRY_DONE(store.addNoticeLetter(letter));
    TRY_DONE(giveBack(store, decision, facts, now));
    TRY_DONE(settle(store, made, std::move(facts)));
    return Receipt{command.id, ReceiptOutcome::Applied, made.id, now};
}

} // namespace vigie::backend
