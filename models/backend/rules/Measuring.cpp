#include "models/backend/rules/Measuring.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Blocking.h"
#include "models/backend/rules/CaseChecks.h"
#include "models/backend/rules/Holding.h"
#include "models/backend/rules/Misuse.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Restricting.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/Striking.h"
#include "models/domain/MeasureLetters.h"
#include "models/domain/MemberLetter.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Nothing where the person may not know of it.
Result<std::optional<WaitingMeasure>> measureOf(BackendStore &store, const Person &person,
                                                const RestrictionRecord &record)
{
    TRY(const auto made, store.findNoticeDecision(record.decision));
    if (!made)
        return std::optional<WaitingMeasure>();
    const auto notice = store.readNotice(made->decision.notice);
    if (!notice)
        return notice.code() == ErrorCode::NotFound ? Result<std::optional<WaitingMeasure>>(std::nullopt)
                                                    : Result<std::optional<WaitingMeasure>>(notice.error());
    TRY(const bool restricted, goesRestricted(store, *notice));
    TRY(const bool known, store.isRecused(person.id, record.member));
    if (known || (restricted && !person.may(permission::RestrictedWork)))
        return std::optional<WaitingMeasure>();
    TRY(const auto member, store.readMember(record.member));
    const auto author = store.readPerson(made->author);
    WaitingMeasure measure;
    measure.decision = made->id;
    measure.notice = notice->id;
    measure.member = record.member;
    measure.memberName = member.displayName;
    measure.kind = record.kind;
    measure.stage = record.stage;
    measure.author = made->author;
    measure.authorName = author ? author->name : QString();
    measure.decidedAt = made->at;
    measure.from = record.from;
    measure.exception = made->decision.exception;
    measure.facts = made->decision.facts;
    return std::optional(std::move(measure));
}

Result<void> withdraw(BackendStore &store, const RestrictionRecord &record, const WaitingMeasure &measure,
                      const QString &reason, Instant now)
{
    TRY(const auto policy, store.policy());
    TRY(const auto member, store.readMember(record.member));
    const NoticeLetterFacts about{letterLanguage(member), letterDate(now), now};
    TRY(auto letter, sendable(withdrawalLetter(policy, measure.decidedAt, measure.from, reason, about)));
    TRY(const bool silenced, isSilenced(store, measure.notice, now));
    if (!silenced)
        TRY_DONE(store.addNoticeLetter({measure.notice, record.member, {LetterTo::Member, std::move(letter), now}}));
    return endRestrictionsBy(store, record.decision, record.member, {{record.kind, std::nullopt}}, now);
}

Result<void> checkReason(const QString &reason)
{
    const bool fits = reason.trimmed().size() >= measuring::ReasonLeast && reason.size() <= measuring::ReasonLimit &&
                      !isUnfinished(reason);
    return fits ? Result<void>() : Result<void>(ErrorCode::Refused, "no reason");
}

} // namespace

Result<NoticeStanding> standingFor(BackendStore &store, const Person &person, const NoticeId &id, Instant now)
{
    if (!person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(const auto notice, noticeFor(store, person, id));
    TRY(const auto policy, store.policy());
    TRY(const auto owners, ownersOf(store, notice));
    NoticeStanding standing;
    standing.notice = id;
    standing.asOf = now;
    TRY(standing.statementsPause, statementPause(store));
    for (const auto &owner : owners) {
        MemberStanding member;
        member.member = owner;
        TRY(member.strikes, strikesOf(store, person, owner));
        TRY(member.misuse, misuseOfMember(store, policy.measures.misuse, owner, now, &person));
        TRY(member.blocks, blocksOf(store, person, owner));
        standing.members.push_back(std::move(member));
    }
    TRY(const auto subject, misuseSubject(store, notice));
    if (subject) {
        TRY(standing.notifier, misuseOfNotifier(store, policy.measures.misuse, *subject, now, &person));
    }
    return standing;
}

Result<std::vector<WaitingMeasure>> waitingMeasures(BackendStore &store, const Person &person)
{
    if (!person.may(permission::RestrictMembers))
        return {ErrorCode::Permission, std::string(permission::RestrictMembers)};
    TRY(const auto records, store.restrictionsWaiting());
    std::vector<WaitingMeasure> measures;
    for (const auto &record : records) {
        TRY(auto measure, measureOf(store, person, record));
        if (measure)
            measures.push_back(std::move(*measure));
    }
    std::ranges::stable_sort(measures, {}, &WaitingMeasure::from);
    return measures;
}

Result<void> answerMeasure(BackendStore &store, const Person &person, const DecisionId &decision,
                           const contract::MeasureReply &reply, Instant now)
{
    if (!person.may(permission::RestrictMembers))
        return {ErrorCode::Permission, std::string(permission::RestrictMembers)};
    TRY(const auto records, store.restrictionsBy(decision));
    const auto record = std::ranges::find_if(records, [&](const RestrictionRecord &one) {
        return one.member == reply.member && one.kind == reply.kind && !one.item;
    });
    if (record == records.end())
        return {ErrorCode::NotFound, "measure"};
    TRY(const bool known, store.isRecused(person.id, record->member));
    if (known)
        return {ErrorCode::SecondPerson, "knows the member"};
    TRY(const auto measure, measureOf(store, person, *record));
    if (!measure)
        return {ErrorCode::NotFound, "measure"};
    if (record->endedAt || !isAnswerTo(*measure, reply.answer))
        return {ErrorCode::IllegalTransition, "not what it waits for"};
    TRY_DONE(checkReason(reply.reason));
    return withdraw(store, *record, *measure, reply.reason, now);
}

} // namespace vigie::backend
