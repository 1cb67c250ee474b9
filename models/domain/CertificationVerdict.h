#pragma once

#include "models/base/Instant.h"
#include "models/domain/Evidence.h"
#include "models/domain/EvidenceAdvice.h"
#include "models/domain/Ids.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// The sealed first answer: whether the document and the selfie show one person. All five are equally good answers.
enum class FaceAnswer : std::uint8_t { Unknown, Same, ProbablySame, CannotTell, ProbablyDifferent, Different };

enum class VerdictAction : std::uint8_t {
    Unknown,
    Approve,
    AskAgain,      ///< for named evidence, with advice
    Reject,        ///< with a reason; takes two
    PassOn,        ///< somebody else is to read it
    SuspectMinor,  ///< freezes the account at once; a second reader confirms or lifts it
    LiftSuspicion, ///< the second reader: not a minor
    ConfirmMinor,  ///< the second reader: a minor; the account stays frozen
    Withdraw,      ///< ends a certification; takes two
};

enum class RefusalReason : std::uint8_t {
    Unknown,
    NotAdult,
    NotTheSamePerson,
    DocumentNotGenuine,
    DocumentNotAccepted, ///< of a kind that is no proof, or not valid
    DataDiffers,         ///< the document and the account are not one person's
    ReusedDocument,
    NotLive,     ///< a picture of a picture, a mask
    NeverUsable, ///< asked again too often
};

/// How a workstation saw a piece of evidence.
enum class SeenAs : std::uint8_t {
    Unknown,
    Whole,   ///< decoded to its last pixel and shown
    Damaged, ///< some of it could not be decoded
    NotSeen, ///< could not be decoded, or was never on the screen
};

/// What a verdict rests on. A piece that has changed since, or that was not seen whole, carries no verdict.
struct SeenEvidence
{
    EvidenceId id;
    std::string sha256;
    SeenAs seen = SeenAs::Unknown;

    friend bool operator==(const SeenEvidence &, const SeenEvidence &) = default;
};

struct AskedEvidence
{
    EvidenceKind kind = EvidenceKind::Unknown;
    EvidenceAdvice advice = EvidenceAdvice::None;

    friend bool operator==(const AskedEvidence &, const AskedEvidence &) = default;
};

/// What a reader found in the document: flags, no values of it.
struct DocumentFinding
{
    bool adult = false;                    ///< on the day of the verdict
    bool digitsAgree = false;              ///< of the machine readable zone; false also where it could not be read
    std::chrono::year_month_day lastDay{}; ///< of validity
    bool derived = false; ///< the last day follows from a rule, it is not printed (French cards of 1995)

    friend bool operator==(const DocumentFinding &, const DocumentFinding &) = default;
};

/// A verdict on one round of a case. The sealed answer is not in it: the platform has it already.
struct CertificationVerdict
{
    CaseId caseId;
    int round = 1;
    ApplicationId application;
    VerdictAction action = VerdictAction::Unknown;
    std::vector<SeenEvidence> evidence;
    std::optional<DocumentFinding> finding{};      ///< of Approve
    std::vector<AskedEvidence> asked{};            ///< of AskAgain
    RefusalReason reason = RefusalReason::Unknown; ///< of Reject and Withdraw
    QString note{};                                ///< for colleagues, never for the applicant

    friend bool operator==(const CertificationVerdict &, const CertificationVerdict &) = default;
};

/// The sealed answer, given before anything a machine found is shown.
struct SealedAnswer
{
    CaseId caseId;
    int round = 1;
    ApplicationId application;
    FaceAnswer answer = FaceAnswer::Unknown;
    std::int64_t claimToken = 0;
    std::vector<SeenEvidence> evidence;

    friend bool operator==(const SealedAnswer &, const SealedAnswer &) = default;
};

} // namespace vigie::domain
