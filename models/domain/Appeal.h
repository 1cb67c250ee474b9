#pragma once

#include "models/base/Instant.h"
#include "models/domain/DecisionAction.h"
#include "models/domain/Ids.h"

#include <QString>

#include <optional>

namespace vigie::domain {

/// What a member was told about a block and what they answer (complaint, DSA Art. 20).
struct Appeal
{
    Instant blockedAt{};
    bool automated = false; ///< no human decided the block
    QString letter{};       ///< as sent; it names the clause
    QString complaint{};    ///< the member's own words
    Instant complainedAt{};

    friend bool operator==(const Appeal &, const Appeal &) = default;
};

/// One reader's finding about a case whose two readers did not agree, without their name.
struct Proposal
{
    DecisionAction action = DecisionAction::Unknown;
    std::optional<ClauseId> clause;
    Instant at{};

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace vigie::domain
