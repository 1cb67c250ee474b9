#pragma once

#include "models/base/Instant.h"
#include "models/domain/Appeal.h"
#include "models/domain/CertificationVerdict.h"
#include "models/domain/Evidence.h"
#include "models/domain/Ids.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// Creators must be certified to be seen and to earn. Fans may, by their own consent.
enum class ApplicationKind : std::uint8_t { Unknown, Creator, Fan };

enum class ApplicationState : std::uint8_t {
    Unknown,
    Begun,      ///< registered, nothing sent yet
    Waiting,    ///< a case is open
    AskedAgain, ///< the applicant is to send named evidence once more; not of somebody approved, who stays so
    Approved,
    Refused,   ///< can be appealed
    Revoked,   ///< was approved; withdrawn by two reviewers; can be appealed
    Withdrawn, ///< by the applicant; the end
};

/// `Begun → Waiting → AskedAgain | Approved | Refused`, `AskedAgain → Waiting`, `Approved → Revoked`, `Approved →
/// Waiting` (asked again, answered too late), `Refused | Revoked → Waiting` (appeal), everything but the end `→
/// Withdrawn`. A minor is refused wherever they stand.
bool canMove(ApplicationState from, ApplicationState to);

/// Whose bank account it is, as the payment provider answered.
enum class HolderMatch : std::uint8_t {
    Unknown, ///< a word of a later version: not met
    None,    ///< no account attached
    Pending, ///< the provider has not answered
    Matches,
    Differs,
};

/// What the platform itself knows about the account, without values.
struct AccountChecks
{
    std::optional<Instant> contactCompleteAt; ///< every contact detail is there
    HolderMatch holder = HolderMatch::None;
    std::optional<Instant> phoneVerifiedAt; ///< by a code sent to it
    bool secondFactor = false;
    int mediaScreened = 0; ///< in the feed, screened and not blocked
    int mediaWaiting = 0;  ///< sent, not screened yet

    friend bool operator==(const AccountChecks &, const AccountChecks &) = default;
};

/// How the same evidence was found with another account. Which account it is, is told to who may reveal it.
enum class ReuseOf : std::uint8_t { Unknown, DocumentNumber, File };

struct ReuseLink
{
    ReuseOf of = ReuseOf::Unknown;
    ApplicationState otherState = ApplicationState::Unknown;
    bool otherFrozen = false;

    friend bool operator==(const ReuseLink &, const ReuseLink &) = default;
};

/// One reader's finding about an application whose two readers did not agree, without their name.
struct VerdictProposal
{
    VerdictAction action = VerdictAction::Unknown;
    RefusalReason reason = RefusalReason::Unknown;
    FaceAnswer answer = FaceAnswer::Unknown;
    Instant at{};

    friend bool operator==(const VerdictProposal &, const VerdictProposal &) = default;
};

/// A request to be certified. No value of a document and no personal detail has a field here: those are asked for under
/// a claim (Applicant) and never kept on a workstation.
struct Application
{
    ApplicationId id;
    std::int64_t rev = 0;
    MemberId member;
    ApplicationKind kind = ApplicationKind::Unknown;
    ApplicationState state = ApplicationState::Unknown;
    int attempt = 0; ///< submissions so far
    Instant begunAt{};
    std::optional<Instant> submittedAt; ///< the last time
    std::optional<Instant> consentAt;   ///< of a fan, to voluntary certification
    DocumentKind document = DocumentKind::Unknown;
    std::string country;            ///< that issued it, ISO 3166 alpha-2; empty when unknown
    std::vector<Evidence> evidence; ///< in force; what was replaced is gone
    AccountChecks checks;
    std::vector<AskedEvidence> asked; ///< of AskedAgain, and of an approved one that is examined again
    std::optional<Instant> answerBy;  ///< of an approved one that was asked: until then its certification stands
    std::optional<DocumentFinding> finding;
    std::optional<Instant> decidedAt; ///< of the state, when people decided it
    std::optional<Instant> addressReadAt; ///< of an approved one that was confirmed later: since when the address counts
    RefusalReason refusal = RefusalReason::Unknown;
    std::optional<Appeal> appeal;
    std::vector<ReuseLink> reuse;
    std::vector<VerdictProposal> proposals; ///< of a disagreement, for the lead
    std::optional<Instant> eraseAt;         ///< when its evidence is deleted

    friend bool operator==(const Application &, const Application &) = default;
};

/// Who is certified and asked for evidence again earns meanwhile, but not for ever: the policy of this platform, no law
/// names a term.
inline constexpr std::chrono::days AnswerWithin{14};

/// After the verdict the evidence of a fan is of no use to anybody; that of a creator is needed as long as the verdict
/// can be contested (six months, Regulation (EU) 2022/2065, Art. 20(1)).
inline constexpr std::chrono::days KeepFanEvidence{30};
inline constexpr std::chrono::days KeepCreatorEvidence{183};

/// When the evidence is to be deleted after people decided at `decided`; none while the application goes on, and of an
/// approved creator, whose evidence is kept as long as the certification rests on it.
std::optional<Instant> eraseAfter(ApplicationKind kind, ApplicationState state, Instant decided);

} // namespace vigie::domain
