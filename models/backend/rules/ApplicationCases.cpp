#include "models/backend/rules/ApplicationCases.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Queues.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Of a member's newest events. A frozen account is shown to nobody and decided by two people, so that the freeze is
/// among the newest few; a hundred leaves room for machines that go on writing about it.
constexpr int EventsLookedAt = 100;

/// The latest that count for nothing yet: those after the last primary one that are about what is in force now.
std::vector<VerdictRecord> sinceDecided(std::vector<VerdictRecord> verdicts, const Application &application)
{
    const auto last = std::find_if(verdicts.rbegin(), verdicts.rend(),
                                   [](const VerdictRecord &v) { return v.role == VerdictRole::Primary; });
    verdicts.erase(verdicts.begin(), last.base());
    std::erase_if(verdicts, [&application](const VerdictRecord &v) {
        return application.submittedAt && v.at < *application.submittedAt;
    });
    return verdicts;
}

Result<QueueId> queueOfLeads(BackendStore &store)
{
    const QueueId leads{std::string(queues::CertificationArbitration)};
    TRY(const auto known, store.queues());
    const bool there = std::ranges::any_of(known, [&](const QueueRecord &record) { return record.queue.id == leads; });
    return there ? leads : QueueId(std::string(queues::Certification));
}

/// Open for whoever may have it.
Result<void> putBack(BackendStore &store, CaseRecord &record, CaseReason why, const QueueId &queue, Instant now)
{
    auto &kase = record.kase;
    const auto left = kase.queue;
    kase.reason = why;
    kase.queue = queue;
    kase.state = CaseState::Open;
    kase.claimedBy.reset();
    const auto due = now + dueIn(why, kase.severity);
    kase.dueAt = kase.dueAt ? std::min(*kase.dueAt, due) : due;
    record.seenFrom = ++kase.rev;
    TRY_DONE(storeCase(store, record));
    if (left != queue)
        TRY_DONE(announceGone(store, record, left));
    return announceOpen(store, record);
}

/// The next round.
Result<void> reopen(BackendStore &store, CaseRecord record, CaseReason why, const QueueId &queue, Instant now)
{
    ++record.kase.round;
    return putBack(store, record, why, queue, now);
}

/// Who froze the account last; nobody when it was never frozen.
Result<std::optional<PersonId>> frozenBy(BackendStore &store, const MemberId &member)
{
    TRY(const auto events, store.memberEvents(member, EventsLookedAt));
    const auto last = std::ranges::find(events, MemberEventKind::Frozen, &MemberEvent::kind);
    return last == events.end() ? std::optional<PersonId>() : last->by;
}

} // namespace

Result<std::optional<CaseRecord>> findCaseOf(BackendStore &store, const Application &application)
{
    TRY(const auto id, store.caseAbout(CaseKind::Certification, application.member, application.id.value));
    if (!id)
        return std::optional<CaseRecord>();
    TRY(auto record, store.readCase(*id));
    return std::optional(std::move(record));
}

Result<CaseRecord> openApplicationCase(BackendStore &store, const Application &application, CaseReason why, Instant now)
{
    TRY(auto known, findCaseOf(store, application));
    if (known && known->kase.state != CaseState::Closed)
        return {ErrorCode::IllegalTransition, "the application has an open case"};
    CaseRecord record = known.value_or(CaseRecord{});
    auto &kase = record.kase;
    if (known) {
        ++kase.round;
        ++kase.rev;
    } else {
        kase.id = CaseId::make();
        kase.rev = 1;
        kase.kind = CaseKind::Certification;
        kase.subject = application.id.value;
        kase.createdAt = now;
        record.owner = application.member;
    }
    kase.queue = QueueId(std::string(queues::Certification));
    kase.state = CaseState::Open;
    kase.reason = why;
    kase.category = Category::None;
    kase.severity = Severity::Low; // nothing a machine found may be read off it
    kase.dueAt = now + dueIn(why, kase.severity);
    record.seenFrom = kase.rev;
    record.examineAfter = false;
    TRY_DONE(storeCase(store, record));
    TRY_DONE(announceOpen(store, record));
    return record;
}

Result<void> passVerdictOn(BackendStore &store, CaseRecord record, Application application, Instant now)
{
    const auto why = record.kase.reason;
    if (why == CaseReason::SuspectedMinor)
        return reopen(store, std::move(record), why, QueueId(std::string(queues::Certification)), now);
    if (why != CaseReason::SecondReading)
        return reopen(store, std::move(record), CaseReason::SecondReading, QueueId(std::string(queues::Certification)),
                      now);
    TRY(auto verdicts, store.verdictsIn(record.kase.id));
    for (const auto &found : sinceDecided(std::move(verdicts), application))
        if (found.role == VerdictRole::Proposal)
            application.proposals.push_back({found.verdict.action, found.verdict.reason, found.answer, found.at});
    TRY(const auto leads, queueOfLeads(store));
    TRY_DONE(storeApplication(store, application));
    return reopen(store, std::move(record), CaseReason::Disagreement, leads, now);
}

Result<CaseRecord> askAboutMinor(BackendStore &store, const Application &application, Instant now)
{
    TRY(auto known, findCaseOf(store, application));
    if (!known) {
        TRY(known, openApplicationCase(store, application, CaseReason::SuspectedMinor, now));
    } else if (known->kase.state != CaseState::Closed && known->kase.reason == CaseReason::SuspectedMinor) {
        return std::move(*known);
    } else {
        ++known->kase.round;
        // Of somebody certified only a re-examination is ever open: it waits for the end of the suspicion.
        known->examineAfter = known->kase.state != CaseState::Closed && application.state == ApplicationState::Approved;
    }
    known->kase.category = Category::Child;
    known->kase.severity = Severity::Critical;
    TRY_DONE(putBack(store, *known, CaseReason::SuspectedMinor, QueueId(std::string(queues::Certification)), now));
    return std::move(*known);
}

Result<CaseRecord> examineAgain(BackendStore &store, const Application &application, Instant now)
{
    if (application.state != ApplicationState::Approved)
        return {ErrorCode::IllegalTransition, "not certified by this application"};
    TRY(auto known, findCaseOf(store, application));
    if (!known || known->kase.state == CaseState::Closed)
        return openApplicationCase(store, application, CaseReason::Reexamination, now);
    if (known->kase.reason == CaseReason::SuspectedMinor && !known->examineAfter) {
        known->examineAfter = true;
        TRY_DONE(storeCase(store, *known));
    }
    return std::move(*known);
}

Result<void> renewEvidence(BackendStore &store, CaseRecord record, Application &application, Instant now)
{
    const QueueId queue{std::string(queues::Certification)};
    if (record.kase.reason == CaseReason::SuspectedMinor) {
        record.examineAfter = record.examineAfter || application.state == ApplicationState::Approved;
        return reopen(store, std::move(record), CaseReason::SuspectedMinor, queue, now);
    }
    application.proposals.clear(); // they were about what is replaced
    return reopen(store, std::move(record), CaseReason::Reexamination, queue, now);
}

Result<std::optional<VerdictRecord>> firstVerdict(BackendStore &store, const Case &kase)
{
    if (kase.reason != CaseReason::SecondReading)
        return std::optional<VerdictRecord>();
    TRY(auto verdicts, store.verdictsIn(kase.id));
    if (verdicts.empty() || verdicts.back().role != VerdictRole::Proposal ||
        verdicts.back().verdict.round != kase.round - 1)
        return {ErrorCode::Internal, "a second reading without a first finding"};
    return std::optional(std::move(verdicts.back()));
}

Result<bool> hasReadApplication(BackendStore &store, const Person &person, const Case &kase)
{
    TRY(const auto application, store.readApplication(ApplicationId(kase.subject)));
    TRY(auto verdicts, store.verdictsIn(kase.id));
    const bool again = kase.reason == CaseReason::SecondReading || kase.reason == CaseReason::Disagreement ||
                       kase.reason == CaseReason::SuspectedMinor;
    const auto wrote = [&person](const VerdictRecord &verdict) { return verdict.author == person.id; };
    if (application.appeal && std::ranges::any_of(verdicts, [&](const VerdictRecord &verdict) {
            return wrote(verdict) && verdict.at <= application.appeal->complainedAt;
        }))
        return true;
    if (!again)
        return false;
    if (kase.reason == CaseReason::SuspectedMinor) {
        TRY(const auto by, frozenBy(store, application.member));
        if (by == person.id)
            return true;
    }
    return std::ranges::any_of(sinceDecided(std::move(verdicts), application), wrote);
}

Result<void> storeApplication(BackendStore &store, Application &application)
{
    ++application.rev;
    TRY_DONE(store.writeApplication(application));
    return announce(store, RecordType::Application, application.id.value);
}

} // namespace vigie::backend
