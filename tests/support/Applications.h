#pragma once

#include "models/domain/Application.h"
#include "models/domain/CertificationTable.h"
#include "models/domain/Conditions.h"

#include <string>

namespace vigie::test {

/// Applications of tests, as a member would have sent them on the day `now`.
inline domain::Evidence evidence(const std::string &id, domain::EvidenceKind kind, Instant now, int attempt = 1)
{
    domain::Evidence piece;
    piece.id = domain::EvidenceId(id);
    piece.kind = kind;
    piece.media.id = domain::MediaId("media-" + id);
    piece.media.type = "image/jpeg";
    piece.media.size = 1000;
    piece.media.width = 600;
    piece.media.height = 400;
    piece.media.sha256 = std::string(63, '0') + std::to_string(id.size() % 10);
    piece.attempt = attempt;
    piece.receivedAt = now;
    return piece;
}

/// Everything a creator needs, waiting for its reader.
inline domain::Application wholeApplication(Instant now, const std::string &id = "application-1")
{
    domain::Application application;
    application.id = domain::ApplicationId(id);
    application.rev = 1;
    application.member = domain::MemberId("member-1");
    application.kind = domain::ApplicationKind::Creator;
    application.state = domain::ApplicationState::Waiting;
    application.attempt = 1;
    application.begunAt = now - std::chrono::hours(2);
    application.submittedAt = now - std::chrono::hours(1);
    application.document = domain::DocumentKind::IdentityCard;
    application.country = "FR";
    application.evidence = {evidence(id + "-front", domain::EvidenceKind::DocumentFront, now),
                            evidence(id + "-back", domain::EvidenceKind::DocumentBack, now),
                            evidence(id + "-selfie", domain::EvidenceKind::SecuritySelfie, now),
                            evidence(id + "-address", domain::EvidenceKind::AddressProof, now)};
    application.checks.contactCompleteAt = now - std::chrono::hours(3);
    application.checks.holder = domain::HolderMatch::Matches;
    application.checks.phoneVerifiedAt = now - std::chrono::hours(3);
    application.checks.secondFactor = true;
    application.checks.mediaScreened = domain::MediaNeeded;
    return application;
}

inline domain::DocumentFinding soundFinding(Instant now)
{
    domain::DocumentFinding finding;
    finding.adult = true;
    finding.digitsAgree = true;
    finding.lastDay = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(now) + std::chrono::days(900));
    return finding;
}

inline domain::Application approvedApplication(Instant now, const std::string &id = "application-1")
{
    auto application = wholeApplication(now, id);
    application.state = domain::ApplicationState::Approved;
    application.finding = soundFinding(now);
    application.decidedAt = now;
    return application;
}

/// Everything in force, seen whole.
inline std::vector<domain::SeenEvidence> seenWhole(const domain::Application &application)
{
    std::vector<domain::SeenEvidence> seen;
    for (const auto &piece : application.evidence)
        seen.push_back({piece.id, piece.media.sha256, domain::SeenAs::Whole});
    return seen;
}

inline domain::CertificationVerdict verdictOn(const domain::Application &application, domain::VerdictAction action,
                                              Instant now)
{
    domain::CertificationVerdict verdict;
    verdict.caseId = domain::CaseId("case-1");
    verdict.application = application.id;
    verdict.action = action;
    verdict.evidence = seenWhole(application);
    if (action == domain::VerdictAction::Approve)
        verdict.finding = soundFinding(now);
    if (action == domain::VerdictAction::AskAgain)
        verdict.asked = {{domain::EvidenceKind::SecuritySelfie, domain::EvidenceAdvice::HoldStill}};
    if (action == domain::VerdictAction::Reject || action == domain::VerdictAction::Withdraw)
        verdict.reason = domain::RefusalReason::DataDiffers;
    return verdict;
}

} // namespace vigie::test
