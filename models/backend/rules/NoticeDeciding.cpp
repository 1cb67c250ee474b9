#include "models/backend/rules/NoticeDeciding.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseChecks.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/Ending.h"
#include "models/backend/rules/Holding.h"
#include "models/backend/rules/Misuse.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Restricting.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/Striking.h"
#include "models/domain/MemberLetter.h"
#include "models/domain/NoticeLetters.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

struct Facts
{
    CaseRecord record;
    Notice notice;
    std::vector<Item> items;    ///< those that the decision names, or all of the notice where it names none
    std::vector<Member> owners; ///< of them
    Policy policy;
    std::optional<Lease> lease;
};

Result<void> addOwner(BackendStore &store, const MemberId &id, std::vector<Member> &owners)
{
    if (std::ranges::find(owners, id, &Member::id) != owners.end())
        return {};
    TRY(auto member, store.readMember(id));
    owners.push_back(std::move(member));
    return {};
}

Result<Facts> factsOf(BackendStore &store, const Person &person, const NoticeDecision &decision)
{
    Facts facts;
    TRY(facts.record, workableCase(store, person, decision.caseId));
    const auto &kase = facts.record.kase;
    if (kase.kind != CaseKind::NoticeReview || kase.subject != decision.notice.value)
        return {ErrorCode::Invalid, "notice is not the subject of the case"};
    TRY(facts.notice, store.readNotice(decision.notice));
    const auto &named = decision.items.empty() ? facts.notice.items : decision.items;
    for (const auto &id : named) {
        if (!concerns(facts.notice, id))
            return {ErrorCode::Invalid, "item is not of the notice"};
        TRY(auto item, store.readItem(id));
        TRY_DONE(addOwner(store, item.owner, facts.owners));
        facts.items.push_back(std::move(item));
    }
    TRY(facts.policy, store.policy());
    TRY(facts.lease, store.findLease(decision.caseId));
    return facts;
}

Result<void> checkPerson(BackendStore &store, const Person &person, const NoticeDecision &decision, const Facts &facts)
{
    const bool restrictsMember =
        std::ranges::any_of(decision.restrictions, [](const Restriction &r) { return !isOfItems(r.kind); });
    if (restrictsMember && !person.may(permission::RestrictMembers))
        return {ErrorCode::Permission, std::string(permission::RestrictMembers)};
    TRY(const bool earlier, decidedEarlier(store, person, facts.record.kase));
    if (earlier)
        return {ErrorCode::SecondPerson, "decided it before it was complained of"};
    for (const auto &owner : facts.owners) {
        TRY(const bool known, store.isRecused(person.id, owner.id));
        if (known)
            return {ErrorCode::SecondPerson, "knows the member"};
    }
    return {};
}

Result<void> checkRestrictions(const NoticeDecision &decision, const Facts &facts)
{
    if (decision.clause) {
        const auto *clause = facts.policy.find(*decision.clause);
        if (clause == nullptr)
            return {ErrorCode::PolicyChanged, "clause is not in force"};
        const bool grounds = std::ranges::any_of(clause->actions, needsClause);
        if (!grounds)
            return {ErrorCode::Invalid, "clause does not ground a restriction"};
    }
    for (const auto &restriction : decision.restrictions) {
        if (!isOfItems(restriction.kind) && facts.owners.empty())
            return {ErrorCode::Invalid, "nobody to restrict"};
        for (const auto &item : facts.items)
            if (isOfItems(restriction.kind) && !restrictedOutcome(restriction.kind, item))
                return {ErrorCode::IllegalTransition, "the item cannot be restricted so"};
    }
    return {};
}

/// What the decision finds about the member, for the letter that suspends them for it.
std::optional<MisuseCount> misuseOf(const std::vector<MisuseFinding> &findings, const MemberId &member)
{
    const auto found = std::ranges::find(findings, member, [](const MisuseFinding &finding) { return finding.member; });
    return found == findings.end() ? std::nullopt : std::optional(found->count);
}

Result<std::vector<NoticeLetterRecord>> lettersFor(const NoticeDecision &decision, const Facts &facts,
                                                   const std::vector<MisuseFinding> &findings, const std::string &date,
                                                   Instant now)
{
    std::vector<NoticeLetterRecord> letters;
    if (decision.outcome == NoticeOutcome::Restricted)
        for (const auto &owner : facts.owners) {
            const NoticeLetterFacts about{letterLanguage(owner), date, now, misuseOf(findings, owner.id)};
            TRY(auto letter, sendable(restrictionLetter(facts.policy, facts.notice, decision, about)));
            letters.push_back({decision.notice, owner.id, {LetterTo::Member, std::move(letter), now}});
        }
    if (facts.notice.answerable) {
        const NoticeLetterFacts about{notifierLanguage(facts.notice), date};
        TRY(auto letter, sendable(answerLetter(facts.policy, facts.notice, decision, about)));
        letters.push_back({decision.notice, std::nullopt, {LetterTo::Notifier, std::move(letter), now}});
    }
    return letters;
}

Result<void> restrictAll(BackendStore &store, const NoticeDecisionRecord &made, const Facts &facts)
{
    for (const auto &restriction : made.decision.restrictions) {
        if (isOfItems(restriction.kind)) {
            for (const auto &item : facts.items)
                TRY_DONE(restrictItem(store, made.id, restriction, item.id, made.at));
            continue;
        }
        for (const auto &owner : facts.owners)
            TRY_DONE(restriction.kind == RestrictionKind::AccountEnded
                         ? endAccount(store, made, restriction, owner.id)
                         : restrictMember(store, made.id, restriction, owner.id, made.author, made.at));
    }
    return {};
}

Result<void> strikeOwners(BackendStore &store, const NoticeDecisionRecord &made, const Facts &facts)
{
    const auto *clause = made.decision.clause ? facts.policy.find(*made.decision.clause) : nullptr;
    if (made.decision.outcome != NoticeOutcome::Restricted || clause == nullptr)
        return {};
    for (const auto &owner : facts.owners) {
        const auto first = std::ranges::find(facts.items, owner.id, &Item::owner);
        const auto item = first == facts.items.end() ? std::nullopt : std::optional(first->id);
        TRY_DONE(giveStrike(store, made, *clause, facts.policy.measures, owner.id, item));
    }
    return {};
}

Result<void> settle(BackendStore &store, const NoticeDecisionRecord &made, Facts facts)
{
    auto &notice = facts.notice;
    notice.state = NoticeState::Decided;
    notice.outcome = made.decision.outcome;
    notice.decidedAt = made.at;
    ++notice.rev;
    TRY_DONE(store.writeNotice(notice));
    TRY_DONE(announce(store, RecordType::Notice, notice.id.value));
    TRY_DONE(settleNotice(store, notice));
    return closeCase(store, std::move(facts.record));
}

} // namespace

Result<Receipt> decideNotice(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &decision = std::get<NoticeDecision>(command.body);
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(auto facts, factsOf(store, person, decision));
    TRY_DONE(checkRound(decision.round, facts.record.kase));
    TRY_DONE(checkToken(command.expect, facts.lease, person.id, now));
    TRY_DONE(checkPerson(store, person, decision, facts));
    TRY_DONE(checkExpected(command.expect, facts.record, facts.policy));
    if (!faultsOf(decision, facts.notice, now).empty())
        return {ErrorCode::Invalid, "not a whole decision"};
    TRY_DONE(checkRestrictions(decision, facts));
    TRY(const bool silenced, isSilenced(store, decision.notice, now));
    if (silenced && decision.misuse != MisuseStep::None)
        return {ErrorCode::IllegalTransition, "nobody may be told"};
    const MisuseFacts misuse{decision, facts.notice, facts.policy, facts.items, facts.owners, now};
    TRY(const auto findings, misuseFindings(store, misuse));
    TRY_DONE(checkMisuse(misuse, findings));
    const auto date = letterDate(command.madeAt);
    TRY(auto letters, lettersFor(decision, facts, findings, date, now));
    TRY(const auto about, misuseLetters(misuse, findings, date));
    letters.insert(letters.end(), about.begin(), about.end());
    TRY(auto statements, composeStatements(store, {facts.notice, decision, facts.items, facts.owners, now}));

    NoticeDecisionRecord made;
    made.id = DecisionId::make();
    made.command = command.id;
    made.author = person.id;
    made.decision = decision;
    made.madeAt = command.madeAt;
    made.at = now;
    TRY_DONE(store.addNoticeDecision(made));
    if (!silenced)
        for (const auto &letter : letters)
            TRY_DONE(store.addNoticeLetter(letter));
    for (auto &statement : statements) {
        statement.decision = made.id;
        TRY_DONE(store.addStatement(statement));
    }
    TRY_DONE(restrictAll(store, made, facts));
    TRY_DONE(strikeOwners(store, made, facts));
    TRY_DONE(recordMisuse(store, made, findings));
    TRY_DONE(settle(store, made, std::move(facts)));
    return Receipt{command.id, ReceiptOutcome::Applied, made.id, now};
}

} // namespace vigie::backend
