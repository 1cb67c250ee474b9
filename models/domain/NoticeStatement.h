#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// How far a statement of reasons has come on its way to the DSA Transparency Database (Art. 24(5)).
enum class StatementState : std::uint8_t {
    Unknown,
    Waiting,  ///< it has not left
    Sent,     ///< it has left at least once, and the database has not answered
    Accepted, ///< on record there
    Refused,  ///< by the database, or by our own rules: somebody has to look at it
};

/// Why no statement leaves at present, though the platform knows where to: the database refused its token.
enum class StatementPause : std::uint8_t {
    None,
    TokenRefused, ///< 401: until the platform is started with another one
    NotPermitted, ///< 403: it knows the token, and statements may not be handed in with it
};

/// Who refused a statement.
enum class StatementRefusal : std::uint8_t {
    Nobody,
    OurRules,    ///< it never left as it stands
    TheDatabase, ///< 422
    ItsSize,     ///< 413: too large for the database
};

/// The statement of reasons of a decision on a notice: of one restricted item, or of one account.
struct NoticeStatement
{
    std::string puid; ///< opaque and permanent
    DecisionId decision;
    std::optional<ItemId> item{}; ///< none: of the account
    MemberId member;              ///< whose
    StatementState state = StatementState::Unknown;
    std::string body;   ///< JSON, as it is sent
    std::string uuid{}; ///< the database's, of Accepted
    std::string permalink{};
    /// Of Refused: the fields at fault, where they are known. Our own rules put theirs before the field and what it is
    /// about behind it, for instance "no-value decision_facts kind".
    std::vector<std::string> faults{};
    Instant composedAt{};
    std::optional<Instant> sentAt{};    ///< first
    std::optional<Instant> settledAt{}; ///< accepted or refused
    StatementRefusal refusedBy = StatementRefusal::Nobody;

    friend bool operator==(const NoticeStatement &, const NoticeStatement &) = default;
};

} // namespace vigie::domain
