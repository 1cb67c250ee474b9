#include "models/domain/Conditions.h"

#include <algorithm>

namespace vigie::domain {

namespace {

using enum EvidenceKind;

constexpr std::array OfDocument{DocumentFront, DocumentBack};
constexpr std::array OfSelfie{SecuritySelfie};
constexpr std::array OfAddress{AddressProof};

constexpr std::array Rules{
    ConditionRule{Condition::Adult, ConditionSource::Reader, OfDocument, std::nullopt, true},
    ConditionRule{Condition::ContactDetails, ConditionSource::Reader, OfAddress, ConfirmedFor, false},
    ConditionRule{Condition::BankAccount, ConditionSource::PaymentProvider, {}, std::nullopt, false},
    ConditionRule{Condition::IdentityDocument, ConditionSource::Reader, OfDocument, std::nullopt, true},
    ConditionRule{Condition::SecuritySelfie, ConditionSource::Reader, OfSelfie, std::nullopt, true},
    ConditionRule{Condition::Phone, ConditionSource::Platform, {}, ConfirmedFor, true},
    ConditionRule{Condition::FiveMedia, ConditionSource::Screening, {}, std::nullopt, false},
};

bool asks(const ConditionRule &rule, ApplicationKind kind)
{
    return kind == ApplicationKind::Creator || (kind == ApplicationKind::Fan && rule.ofFans);
}

/// What the rule asks for of a document of this kind.
std::vector<EvidenceKind> neededBy(const ConditionRule &rule, const Application &application)
{
    std::vector<EvidenceKind> needed;
    for (const auto kind : rule.evidence)
        if (kind != DocumentBack || hasBack(application.document))
            needed.push_back(kind);
    return needed;
}

bool isAsked(const Application &application, const std::vector<EvidenceKind> &kinds)
{
    return std::ranges::any_of(application.asked, [&](const AskedEvidence &asked) {
        return std::ranges::find(kinds, asked.kind) != kinds.end();
    });
}

/// The moment after the last day.
Instant endOf(std::chrono::year_month_day lastDay)
{
    return std::chrono::sys_days(lastDay) + std::chrono::days(1);
}

void set(ConditionStanding &standing, ConditionState state, NextStep next)
{
    standing.state = state;
    standing.next = next;
}

/// Approved by people, and good until `end`.
void meet(ConditionStanding &standing, Instant since, std::optional<Instant> end, Instant now)
{
    standing.since = since;
    standing.expiresAt = end;
    const bool over = end && *end <= now;
    set(standing, over ? ConditionState::Lapsed : ConditionState::Met, over ? NextStep::RenewEvidence : NextStep::None);
}

/// Since when what a reader found counts: a confirmation makes a proof of address no younger.
std::optional<Instant> readAt(const ConditionRule &rule, const Application &application)
{
    const bool isAddress = rule.condition == Condition::ContactDetails;
    return isAddress && application.addressReadAt ? application.addressReadAt : application.decidedAt;
}

std::optional<Instant> endOfApproved(const ConditionRule &rule, const Application &application)
{
    if (rule.condition == Condition::IdentityDocument && application.finding)
        return endOf(application.finding->lastDay);
    if (rule.goodFor && application.decidedAt)
        return *readAt(rule, application) + *rule.goodFor;
    return std::nullopt;
}

void judgeApproved(ConditionStanding &standing, const ConditionRule &rule, const Application &application, Instant now)
{
    // Without what the reader found, nothing says how old they are and how long the document holds.
    const bool fromDocument = rule.condition == Condition::Adult || rule.condition == Condition::IdentityDocument;
    if (!application.decidedAt || (fromDocument && !application.finding))
        set(standing, ConditionState::Waiting, NextStep::AwaitReader);
    else if (rule.condition == Condition::Adult && !application.finding->adult)
        set(standing, ConditionState::Refused, NextStep::Appeal);
    else
        meet(standing, *readAt(rule, application), endOfApproved(rule, application), now);
}

void judgeByReader(ConditionStanding &standing, const ConditionRule &rule, const Application &application, Instant now)
{
    const auto needed = neededBy(rule, application);
    std::size_t there = 0;
    for (const auto kind : needed) {
        const auto before = standing.evidence.size();
        for (const auto &piece : application.evidence)
            if (piece.kind == kind)
                standing.evidence.push_back(piece.id);
        there += standing.evidence.size() > before ? 1U : 0U;
    }
    const bool approved = application.state == ApplicationState::Approved;
    // The evidence of an approved one may have been deleted since: what was found counts on.
    if (approved)
        return judgeApproved(standing, rule, application, now);
    if (application.state == ApplicationState::Refused || application.state == ApplicationState::Revoked ||
        application.state == ApplicationState::Withdrawn) {
        standing.since = application.decidedAt;
        return set(standing, ConditionState::Refused, NextStep::Appeal);
    }
    if (application.state == ApplicationState::AskedAgain && isAsked(application, needed)) {
        standing.since = application.decidedAt;
        return set(standing, ConditionState::Refused, NextStep::SendEvidence);
    }
    if (there < needed.size())
        return set(standing, ConditionState::Missing, NextStep::SendEvidence);
    if (needed.front() == DocumentFront && !provesIdentity(application.document))
        return set(standing, ConditionState::Refused, NextStep::SendEvidence);
    if (rule.condition == Condition::ContactDetails && !application.checks.contactCompleteAt)
        return set(standing, ConditionState::Missing, NextStep::CompleteContact);
    set(standing, ConditionState::Waiting,
        application.state == ApplicationState::Waiting ? NextStep::AwaitReader : NextStep::Submit);
}

void judgeAccount(ConditionStanding &standing, const AccountChecks &checks)
{
    switch (checks.holder) {
    case HolderMatch::Matches:
        return set(standing, ConditionState::Met, NextStep::None);
    case HolderMatch::Differs:
        return set(standing, ConditionState::Refused, NextStep::CorrectHolder);
    case HolderMatch::Pending:
        return set(standing, ConditionState::Waiting, NextStep::AwaitProvider);
    case HolderMatch::None:
    case HolderMatch::Unknown:
        break;
    }
    set(standing, ConditionState::Missing, NextStep::AttachAccount);
}

void judgePhone(ConditionStanding &standing, const AccountChecks &checks, Instant now)
{
    if (!checks.phoneVerifiedAt)
        return set(standing, ConditionState::Missing, NextStep::ConfirmPhone);
    meet(standing, *checks.phoneVerifiedAt, *checks.phoneVerifiedAt + ConfirmedFor, now);
    if (standing.state == ConditionState::Lapsed)
        standing.next = NextStep::ConfirmPhone;
    else if (!checks.secondFactor)
        set(standing, ConditionState::Missing, NextStep::TurnOnSecondFactor);
}

void judgeMedia(ConditionStanding &standing, const Application &application)
{
    const auto &checks = application.checks;
    if (checks.mediaScreened >= MediaNeeded)
        return set(standing, ConditionState::Met, NextStep::None);
    if (checks.mediaScreened + checks.mediaWaiting >= MediaNeeded)
        return set(standing, ConditionState::Waiting, NextStep::AwaitScreening);
    set(standing, application.state == ApplicationState::Approved ? ConditionState::Lapsed : ConditionState::Missing,
        NextStep::PublishMedia);
}

/// What no condition asks of everybody is to prove this one.
Condition provenBy(EvidenceKind kind)
{
    switch (kind) {
    case NameProof:
        return Condition::IdentityDocument;
    case LivenessFrame:
        return Condition::SecuritySelfie;
    case HolderProof:
        return Condition::BankAccount;
    default:
        return Condition::Unknown;
    }
}

/// Of an approved one that was asked again: what is to be proved anew holds until the answer is due.
void await(ConditionStanding &standing, const ConditionRule &rule, const Application &application, Instant now)
{
    const bool isAsked = std::ranges::any_of(application.asked, [&rule](const AskedEvidence &asked) {
        return provenBy(asked.kind) == rule.condition || std::ranges::count(rule.evidence, asked.kind) > 0;
    });
    if (!isAsked || !application.answerBy || standing.state != ConditionState::Met)
        return;
    standing.expiresAt = std::min(standing.expiresAt.value_or(*application.answerBy), *application.answerBy);
    set(standing, *standing.expiresAt <= now ? ConditionState::Lapsed : ConditionState::Met, NextStep::SendEvidence);
}

ConditionStanding standingOf(const ConditionRule &rule, const Application &application, Instant now)
{
    ConditionStanding standing;
    standing.condition = rule.condition;
    standing.source = rule.source;
    switch (rule.condition) {
    case Condition::BankAccount:
        judgeAccount(standing, application.checks);
        break;
    case Condition::Phone:
        judgePhone(standing, application.checks, now);
        break;
    case Condition::FiveMedia:
        judgeMedia(standing, application);
        break;
    default:
        judgeByReader(standing, rule, application, now);
    }
    if (application.state == ApplicationState::Approved)
        await(standing, rule, application, now);
    return standing;
}

} // namespace

WhoseTurn whoseTurn(NextStep step)
{
    switch (step) {
    case NextStep::None:
        return WhoseTurn::Nobody;
    case NextStep::AwaitReader:
        return WhoseTurn::Reader;
    case NextStep::AwaitProvider:
        return WhoseTurn::Provider;
    case NextStep::AwaitScreening:
        return WhoseTurn::Platform;
    default:
        return WhoseTurn::Member;
    }
}

std::span<const ConditionRule> conditionRules()
{
    return Rules;
}

const ConditionRule &ruleOf(Condition condition)
{
    static constexpr ConditionRule None;
    const auto found = std::ranges::find(Rules, condition, &ConditionRule::condition);
    return found == Rules.end() ? None : *found;
}

std::vector<Condition> conditionsOf(ApplicationKind kind)
{
    std::vector<Condition> conditions;
    for (const auto &rule : Rules)
        if (asks(rule, kind))
            conditions.push_back(rule.condition);
    return conditions;
}

std::vector<ConditionStanding> standingsOf(const Application &application, Instant now)
{
    std::vector<ConditionStanding> standings;
    for (const auto &rule : Rules)
        if (asks(rule, application.kind))
            standings.push_back(standingOf(rule, application, now));
    return standings;
}

bool certifies(const Application &application, Instant now)
{
    if (application.state != ApplicationState::Approved)
        return false;
    if (application.kind == ApplicationKind::Fan && !application.consentAt)
        return false;
    const auto standings = standingsOf(application, now);
    return !standings.empty() && std::ranges::all_of(standings, [](const ConditionStanding &standing) {
        return standing.state == ConditionState::Met;
    });
}

std::optional<Instant> lapsesAt(const Application &application, Instant now)
{
    if (!certifies(application, now))
        return std::nullopt;
    std::optional<Instant> first;
    for (const auto &standing : standingsOf(application, now))
        if (standing.expiresAt && (!first || *standing.expiresAt < *first))
            first = standing.expiresAt;
    return first;
}

std::vector<Condition> openBeside(const Application &application, Instant now)
{
    std::vector<Condition> open;
    for (const auto &standing : standingsOf(application, now))
        if (standing.state != ConditionState::Met && standing.next != NextStep::AwaitReader)
            open.push_back(standing.condition);
    return open;
}

std::vector<EvidenceKind> evidenceNeeded(const Application &application)
{
    std::vector<EvidenceKind> needed;
    for (const auto &rule : Rules)
        if (asks(rule, application.kind))
            for (const auto kind : neededBy(rule, application))
                if (std::ranges::find(needed, kind) == needed.end())
                    needed.push_back(kind);
    return needed;
}

bool provesIdentity(DocumentKind kind)
{
    return kind == DocumentKind::Passport || kind == DocumentKind::IdentityCard ||
           kind == DocumentKind::ResidencePermit;
}

bool hasBack(DocumentKind kind)
{
    return kind != DocumentKind::Passport;
}

} // namespace vigie::domain
