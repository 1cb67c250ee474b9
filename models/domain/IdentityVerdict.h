#pragma once

#include "models/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a provider of identity checks says about an applicant, whatever its wire form was. Words of the provider that
/// we do not know are kept as they are, to be shown raw: never dropped, never guessed.
namespace vigie::domain {

enum class IdentityCheckKind : std::uint8_t {
    Unknown,
    DocumentAuthenticity,
    DocumentText,       ///< printed text against MRZ and chip
    FaceMatch,          ///< document against the live face
    DocumentComparison, ///< one document against another
    FaceComparison,
    Liveness,
    FamiliarFaces, ///< the face among those of other accounts
    Watchlist,
    ThirdParty, ///< name and address against a register
};

enum class Recommendation : std::uint8_t { Unknown, Approve, Reject, NotAvailable, Consider };

enum class SubCheckResult : std::uint8_t { Unknown, Pass, Fail };

enum class CheckedBy : std::uint8_t { Unknown, Machine, Expert };

struct SubCheckDetail
{
    std::string name;
    std::string value; ///< as it came; a score is text as well

    friend bool operator==(const SubCheckDetail &, const SubCheckDetail &) = default;
};

struct SubCheck
{
    std::string name; ///< the provider's
    SubCheckResult result = SubCheckResult::Unknown;
    std::string resultWord;
    CheckedBy by = CheckedBy::Unknown;
    std::vector<SubCheckDetail> details;

    friend bool operator==(const SubCheck &, const SubCheck &) = default;
};

struct IdentityCheck
{
    IdentityCheckKind kind = IdentityCheckKind::Unknown;
    std::string kindWord;
    bool isDone = false;
    Recommendation recommendation = Recommendation::Unknown;
    std::string recommendationWord;
    std::string reason;     ///< the provider's code, empty when it gave none
    std::string suggestion; ///< the provider's code for what the applicant could do
    std::vector<SubCheck> parts;
    std::optional<Instant> updatedAt;

    friend bool operator==(const IdentityCheck &, const IdentityCheck &) = default;
};

enum class IdentitySessionState : std::uint8_t { Unknown, Ongoing, Completed, Expired };

struct IdentityVerdict
{
    std::string provider;
    std::string sessionId;
    std::string reference; ///< what the platform called the applicant when it asked
    IdentitySessionState state = IdentitySessionState::Unknown;
    std::string stateWord;
    Instant receivedAt{};
    std::vector<IdentityCheck> checks; ///< in the order in which they were made

    friend bool operator==(const IdentityVerdict &, const IdentityVerdict &) = default;
};

/// One kind of check with all its attempts.
struct IdentityFinding
{
    IdentityCheck latest; ///< the one that counts
    int attempts = 1;

    friend bool operator==(const IdentityFinding &, const IdentityFinding &) = default;
};

/// The latest attempt of every kind that was made, in the order of their first ones.
std::vector<IdentityFinding> findingsOf(const IdentityVerdict &verdict);

} // namespace vigie::domain
