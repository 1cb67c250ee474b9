#include "models/backend/rules/Misuse.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/CaseChecks.h"
#include "models/backend/rules/EvidenceMarks.h"
#include "models/backend/rules/Noticing.h"
#include "models/domain/MeasureLetters.h"
#include "models/domain/MemberLetter.h"
#include "models/domain/NoticeLetters.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Instant sinceOf(const MisuseRules &rules, Instant now)
{
    return now - std::chrono::days(rules.withinDays);
}

bool knowsAll(const Person *reader)
{
    return reader == nullptr || reader->may(permission::RestrictedWork);
}

/// Whether the reader may know what the decision was about. Null: the platform itself.
Result<bool> isKnown(BackendStore &store, const Person *reader, const DecisionId &decision)
{
    if (knowsAll(reader))
        return true;
    TRY(const auto made, store.findNoticeDecision(decision));
    return made ? mayKnowOf(store, *reader, made->decision.notice) : Result<bool>(true);
}

Result<MisuseCount> countOf(BackendStore &store, const MisuseRules &rules, const std::string &subject, MisuseOf of,
                            Instant now, const Person *reader)
{
    MisuseCount count;
    TRY(const auto marks, store.misuseMarks(subject, of, sinceOf(rules, now)));
    for (const auto &mark : marks) {
        TRY(const bool known, isKnown(store, reader, mark.decision));
        if (!known)
            continue;
        count.manifest += mark.manifest;
        ++count.all;
        if (mark.manifest > 0)
            count.gravest = std::max(count.gravest, mark.severity);
    }
    TRY(const auto measures, store.misuseMeasures(subject, of));
    for (const auto &measure : measures) { // oldest first: the newest stays
        if (measure.endedAt)
            continue;
        if (measure.step == MisuseStep::Warning && measure.at >= sinceOf(rules, now))
            count.warnedAt = measure.at;
        if (measure.step == MisuseStep::Suspension && measure.until && *measure.until > now)
            count.suspendedUntil = measure.until;
    }
    return count;
}

Result<MisuseFinding> findingOf(BackendStore &store, const MisuseFacts &facts, const Member &owner)
{
    const auto &decision = facts.decision;
    MisuseFinding finding;
    finding.subject = misuseSubject(owner.id);
    finding.member = owner.id;
    const auto theirs = std::ranges::count_if(facts.items, [&](const Item &item) { return item.owner == owner.id; });
    finding.manifest = static_cast<int>(theirs);
    const auto *clause = decision.clause ? facts.policy.find(*decision.clause) : nullptr;
    finding.severity = clause ? clause->severity : Severity::Unknown;
    TRY(finding.count, misuseOfMember(store, facts.policy.measures.misuse, owner.id, facts.now));
    finding.count.manifest += finding.manifest;
    finding.count.all = std::max(finding.count.all, finding.count.manifest);
    finding.count.gravest = std::max(finding.count.gravest, finding.severity);
    return finding;
}

Result<void> addNotifier(BackendStore &store, const MisuseFacts &facts, std::vector<MisuseFinding> &findings)
{
    TRY(auto subject, misuseSubject(store, facts.notice));
    if (!subject)
        return {};
    MisuseFinding finding;
    finding.subject = std::move(*subject);
    finding.of = MisuseOf::Notices;
    finding.manifest = facts.decision.manifest && facts.decision.outcome == NoticeOutcome::NoViolation ? 1 : 0;
    finding.severity = allegedSeverity(facts.notice);
    TRY(finding.count, misuseOfNotifier(store, facts.policy.measures.misuse, finding.subject, facts.now));
    finding.count.manifest += finding.manifest;
    ++finding.count.all;
    if (finding.manifest > 0)
        finding.count.gravest = std::max(finding.count.gravest, finding.severity);
    findings.push_back(std::move(finding));
    return {};
}

/// When the suspension of this one ends, as the decision states it.
std::optional<Instant> statedEnd(const NoticeDecision &decision, MisuseOf of)
{
    if (of == MisuseOf::Notices)
        return decision.misuseUntil;
    const auto found = std::ranges::find(decision.restrictions, RestrictionKind::AccountSuspended, &Restriction::kind);
    return found == decision.restrictions.end() ? std::nullopt : found->until;
}

Result<void> checkSuspension(const MisuseFacts &facts, const MisuseFinding &finding)
{
    const auto &rules = facts.policy.measures.misuse;
    if (!finding.count.warnedAt)
        return {ErrorCode::IllegalTransition, "no warning came before"};
    if (!isFrequent(finding.count, finding.of == MisuseOf::Contents ? rules.contents : rules.notices, rules))
        return {ErrorCode::IllegalTransition, "misuse is not frequent"};
    const auto until = statedEnd(facts.decision, finding.of);
    if (!until || *until > facts.now + std::chrono::days(rules.longestDays))
        return {ErrorCode::Invalid, "no reasonable period"};
    return {};
}

} // namespace

std::string misuseSubject(const MemberId &member)
{
    return "member:" + member.value;
}

Result<std::optional<std::string>> misuseSubject(BackendStore &store, const Notice &notice)
{
    if (!mayBeMisuse(notice.origin))
        return std::optional<std::string>();
    TRY(const auto filing, store.findFiling(notice.id));
    if (!filing)
        return std::optional<std::string>();
    if (filing->notifier.member)
        return std::optional(misuseSubject(*filing->notifier.member));
    if (filing->notifier.email.trimmed().isEmpty())
        return std::optional<std::string>();
    TRY(const auto mark, notifierMark(store, filing->notifier.email));
    return std::optional("notifier:" + mark);
}

Result<MisuseCount> misuseOfMember(BackendStore &store, const MisuseRules &rules, const MemberId &member, Instant now,
                                   const Person *reader)
{
    TRY(auto count, countOf(store, rules, misuseSubject(member), MisuseOf::Contents, now, reader));
    TRY(const auto provided, store.itemsProvided(member, sinceOf(rules, now), knowsAll(reader)));
    // Not only what was decided about; what is older than the time, and was found within it, is there too.
    count.all = std::max(static_cast<int>(provided), count.manifest);
    return count;
}

Result<MisuseCount> misuseOfNotifier(BackendStore &store, const MisuseRules &rules, const std::string &subject,
                                     Instant now, const Person *reader)
{
    return countOf(store, rules, subject, MisuseOf::Notices, now, reader);
}

Result<std::vector<MisuseFinding>> misuseFindings(BackendStore &store, const MisuseFacts &facts)
{
    std::vector<MisuseFinding> findings;
    if (facts.decision.manifest && facts.decision.outcome == NoticeOutcome::Restricted)
        for (const auto &owner : facts.owners) {
            TRY(auto finding, findingOf(store, facts, owner));
            findings.push_back(std::move(finding));
        }
    TRY_DONE(addNotifier(store, facts, findings));
    return findings;
}

Result<void> checkMisuse(const MisuseFacts &facts, const std::vector<MisuseFinding> &findings)
{
    if (facts.decision.misuse == MisuseStep::None)
        return {};
    bool reached = false;
    for (const auto &finding : findings) {
        if (finding.manifest == 0)
            continue;
        reached = true;
        if (finding.of == MisuseOf::Notices && !facts.notice.answerable)
            return {ErrorCode::Invalid, "nobody to write to"};
        if (facts.decision.misuse == MisuseStep::Suspension)
            TRY_DONE(checkSuspension(facts, finding));
    }
    return reached ? Result<void>() : Result<void>(ErrorCode::Invalid, "nobody to warn");
}

Result<std::vector<NoticeLetterRecord>>
misuseLetters(const MisuseFacts &facts, const std::vector<MisuseFinding> &findings, const std::string &date)
{
    std::vector<NoticeLetterRecord> letters;
    const auto step = facts.decision.misuse;
    for (const auto &finding : findings) {
        const bool ofNotifier = finding.of == MisuseOf::Notices;
        if (step == MisuseStep::None || finding.manifest == 0 || (step == MisuseStep::Suspension && !ofNotifier))
            continue;
        const auto owner =
            finding.member ? std::ranges::find(facts.owners, *finding.member, &Member::id) : facts.owners.end();
        const auto language = owner == facts.owners.end() ? notifierLanguage(facts.notice) : letterLanguage(*owner);
        const NoticeLetterFacts about{language, date, facts.now, finding.count};
        TRY(auto letter, sendable(step == MisuseStep::Warning ? misuseWarning(facts.policy, facts.decision, about)
                                                              : suspensionLetter(facts.policy, facts.decision, about)));
        const auto to = ofNotifier ? LetterTo::Notifier : LetterTo::Member;
        letters.push_back({facts.notice.id, finding.member, {to, std::move(letter), facts.now}});
    }
    return letters;
}

Result<void> recordMisuse(BackendStore &store, const NoticeDecisionRecord &made,
                          const std::vector<MisuseFinding> &findings)
{
    for (const auto &finding : findings) {
        TRY_DONE(store.addMisuseMark(
            {0, finding.subject, finding.of, made.id, finding.manifest, finding.severity, made.at}));
        const auto step = made.decision.misuse;
        if (step == MisuseStep::None || finding.manifest == 0)
            continue;
        const auto until =
            step == MisuseStep::Suspension ? statedEnd(made.decision, finding.of) : std::optional<Instant>();
        TRY_DONE(store.addMisuseMeasure({0, finding.subject, finding.of, step, made.id, made.at, until, std::nullopt}));
        if (!finding.member || step != MisuseStep::Warning)
            continue;
        MemberEvent event;
        event.kind = MemberEventKind::MisuseWarned;
        event.at = made.at;
        event.by = made.author;
        TRY_DONE(store.addMemberEvent(*finding.member, event));
    }
    return {};
}

Result<void> undoMisuse(BackendStore &store, const DecisionId &decision, Instant now)
{
    TRY_DONE(store.clearMisuseMarks(decision));
    return store.endMisuseMeasures(decision, now);
}

} // namespace vigie::backend
