#pragma once

#include "models/domain/Decision.h"
#include "models/domain/Ids.h"
#include "models/domain/Item.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// How alike two pictures are, in the platform's judgement.
enum class Likeness : std::uint8_t {
    Unknown,
    SameFile, ///< byte for byte
    Same,     ///< the same picture, scaled or compressed anew
    Similar,  ///< perhaps the same, cut or edited: look
};

/// What became of an item the last time somebody decided.
struct PastDecision
{
    DecisionAction action = DecisionAction::Unknown; ///< Unknown for a reversal
    bool isReversal = false;
    std::optional<ClauseId> clause;
    QString author; ///< a colleague's name
    Instant at{};

    friend bool operator==(const PastDecision &, const PastDecision &) = default;
};

/// Another item one of whose pictures looks like one of ours. It may be outside of one's queues: then only words.
struct NearDuplicate
{
    ItemId item;
    ItemKind kind = ItemKind::Unknown;
    ItemState state = ItemState::Unknown;
    Classification classification = Classification::Unknown;
    QString ownerName;
    bool isSameOwner = false;
    Instant createdAt{};
    Likeness likeness = Likeness::Unknown;
    bool isMirrored = false;
    int distance = 0;              ///< bits of 256
    int picture = 1;               ///< which of our pictures, from 1
    std::optional<MediaRef> media; ///< the picture that is alike; none when it may not be seen
    std::optional<CaseId> openCase;
    std::optional<PastDecision> decision;

    friend bool operator==(const NearDuplicate &, const NearDuplicate &) = default;
};

enum class Comparison : std::uint8_t {
    Unknown,
    Done,
    UnderWay,    ///< a picture waits to be looked at: ask again
    Unavailable, ///< this platform does not compare pictures
};

struct NearDuplicates
{
    Comparison comparison = Comparison::Unknown;
    std::vector<NearDuplicate> items; ///< the most alike first
    bool more = false;                ///< there are more than were listed

    friend bool operator==(const NearDuplicates &, const NearDuplicates &) = default;
};

} // namespace vigie::domain
