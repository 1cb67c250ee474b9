#pragma once

#include "models/compliance/ReferralPacket.h"

#include <span>

namespace vigie::compliance {

/// What can be wrong with a chain of custody.
enum class CustodyFault : std::uint8_t {
    TimeBackwards, ///< earlier than the event before it
    FromTheFuture,
    ItemUnknown, ///< of no item of the packet
    ActorMissing,
    ReasonMissing,
    HashMissing,
    HashDiffers, ///< from the hash of the original
    NotIngested, ///< the first thing that is told of an original is not that it came in
    IngestedTwice,
    ReferredUnpreserved,  ///< what was referred could have been lost
    DestroyedUnpreserved, ///< before preservation: forbidden for material that is to be referred
    DestroyedUnderHold,
    AfterDestruction, ///< something was done with what no longer existed
};

struct CustodyFinding
{
    CustodyFault fault;
    std::size_t at; ///< index of the event

    friend bool operator==(const CustodyFinding &, const CustodyFinding &) = default;
};

/// Everything that is wrong with the packet's events, in their order. Another machine's clock may be ahead by
/// ClockTolerance.
std::vector<CustodyFinding> custodyFindings(const ReferralPacket &packet, Instant now);

/// Whether an original is in safe keeping at the end of the chain: preserved, and since then neither released nor
/// destroyed.
bool isPreserved(std::span<const CustodyEvent> events, const domain::ItemId &item);

namespace custody {
inline constexpr Milliseconds ClockTolerance = std::chrono::minutes(10);
}

} // namespace vigie::compliance
