#include "models/backend/rules/NoticeReversing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/CaseChecks.h"
#include "models/backend/rules/Holding.h"
#include "models/backend/rules/Misuse.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Restricting.h"
#include "models/backend/rules/SettingAside.h"
#include "models/backend/rules/Striking.h"
#include "models/domain/MemberLetter.h"
#include "models/domain/NoticeLetters.h"

#include <algorithm>
#include <map>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

struct Facts
{
    Notice notice;
    NoticeDecisionRecord decision; ///< the one that is taken back
    std::vector<RestrictionRecord> restrictions;
    Policy policy;
};

Result<Facts> factsOf(BackendStore &store, const Person &person, const NoticeReversal &reversal)
{
    TRY(const auto record, workableCase(store, person, reversal.caseId));
    if (record.kase.kind != CaseKind::NoticeReview)
        return {ErrorCode::Invalid, "not a case of a notice"};
    Facts facts;
    TRY(facts.notice, store.readNotice(NoticeId(record.kase.subject)));
    TRY(const auto records, store.decisionsOn(facts.notice.id));
    const auto found = std::ranges::find(records, reversal.of, &NoticeDecisionRecord::command);
    if (found == records.end())
        return {ErrorCode::NotFound, "decision to reverse"};
    if (found->decision.caseId != reversal.caseId)
        return {ErrorCode::Invalid, "decision of another case"};
    if (found->role != DecisionRole::Primary)
        return {ErrorCode::IllegalTransition, "not a decision on the notice"};
    if (facts.notice.state != NoticeState::Decided || found->id != records.back().id)
        return {ErrorCode::AlreadyDecided, "it counts no longer"};
    facts.decision = *found;
    TRY(facts.restrictions, store.restrictionsBy(found->id));
    TRY(facts.policy, store.policy());
    return facts;
}

Result<void> check(BackendStore &store, const Person &person, const Facts &facts)
{
    if (facts.decision.author != person.id && !person.may(permission::LeadView))
        return {ErrorCode::Permission, "somebody else's decision"};
    const bool ofMember =
        std::ranges::any_of(facts.restrictions, [](const RestrictionRecord &r) { return !isOfItems(r.kind); });
    if (ofMember && !person.may(permission::RestrictMembers))
        return {ErrorCode::Permission, std::string(permission::RestrictMembers)};
    TRY(const auto complaints, store.complaintsAbout(facts.notice.id));
    if (std::ranges::any_of(complaints, [&](const Complaint &c) { return c.of.id == facts.decision.id; }))
        return {ErrorCode::IllegalTransition, "a complaint is about it"};
    return {};
}

/// To whoever got a letter about the decision, and to nobody else: who was not to be told is not told now.
Result<std::vector<NoticeLetterRecord>> lettersFor(BackendStore &store, const NoticeReversal &reversal,
                                                   const Facts &facts, const std::string &date, Instant now)
{
    std::vector<NoticeLetterRecord> letters;
    TRY(const bool silenced, isSilenced(store, facts.notice.id, now));
    if (silenced)
        return letters;
    const std::string decided = letterDate(facts.decision.at);
    const NoticeLetterFacts about{notifierLanguage(facts.notice), date};
    bool isAnswered = false;
    TRY(const auto sent, store.lettersAbout(facts.notice.id));
    for (const auto &one : sent) {
        if (one.sent.at != facts.decision.at)
            continue;
        if (one.sent.to == LetterTo::Notifier) {
            if (std::exchange(isAnswered, true))
                continue;
            TRY(auto letter, sendable(answerTakenBackLetter(facts.policy, facts.notice, decided, about)));
            letters.push_back({facts.notice.id, std::nullopt, {LetterTo::Notifier, std::move(letter), now}});
        } else if (one.member) {
            TRY(const auto member, store.readMember(*one.member));
            TRY(auto letter, sendable(takenBackLetter(facts.policy, facts.decision.decision, reversal.reason, decided,
                                                      {letterLanguage(member), date})));
            letters.push_back({facts.notice.id, one.member, {LetterTo::Member, std::move(letter), now}});
        }
    }
    return letters;
}

Result<void> giveBack(BackendStore &store, const Facts &facts, const PersonId &by, Instant now)
{
    std::map<MemberId, std::vector<Relief>> ends;
    for (const auto &restriction : facts.restrictions)
        ends[restriction.member].push_back({restriction.kind, restriction.item});
    for (const auto &[member, reliefs] : ends) {
        TRY_DONE(endRestrictionsBy(store, facts.decision.id, member, reliefs, now));
        TRY_DONE(endStrikeOf(store, facts.decision.id, member, now));
        MemberEvent event;
        event.kind = MemberEventKind::TakenBack;
        event.at = now;
        event.category = facts.notice.category;
        event.by = by;
        TRY_DONE(store.addMemberEvent(member, event));
    }
    TRY_DONE(undoMisuse(store, facts.decision.id, now));
    return takeUpWhatMayBe(store, now);
}

} // namespace

Result<Receipt> reverseNotice(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &reversal = std::get<NoticeReversal>(command.body);
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(const auto facts, factsOf(store, person, reversal));
    TRY_DONE(check(store, person, facts));
    TRY(const auto letters, lettersFor(store, reversal, facts, letterDate(command.madeAt), now));

    NoticeDecisionRecord made = facts.decision; // of the same case and round: so it names what it takes back
    made.row = 0;
    made.id = DecisionId::make();
    made.command = command.id;
    made.author = person.id;
    made.role = DecisionRole::Reversal;
    made.decision.facts = reversal.reason.trimmed();
    made.decision.note.clear();
    made.decision.sawFullPicture = false;
    made.madeAt = command.madeAt;
    made.at = now;
    TRY_DONE(store.addNoticeDecision(made));
    for (const auto &letter : letters)
        TRY_DONE(store.addNoticeLetter(letter));
    TRY_DONE(giveBack(store, facts, person.id, now));
    TRY_DONE(examineNoticeAgain(store, facts.notice, now));
    return Receipt{command.id, ReceiptOutcome::Applied, made.id, now};
}

} // namespace vigie::backend
