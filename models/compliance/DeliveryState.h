#pragma once

#include "models/compliance/DeliveryEvent.h"
#include "models/compliance/StatementFile.h"

#include <optional>

namespace vigie::compliance {

namespace timing {

using namespace std::chrono_literals;

inline constexpr Milliseconds SendAgain{1s}; ///< first step of the exponential back-off, full jitter
inline constexpr Milliseconds SendAgainCap{15min};
inline constexpr Milliseconds ShortestWait{100ms};
inline constexpr Milliseconds StoreAgain{5s}; ///< our own disk refused
/// Attempts after which a statement goes alone: the others shall not wait for the one that the database chokes on.
inline constexpr int AloneAfter = 5;
/// The database takes 200 in any second, and any second has a part in two of ours at the most.
inline constexpr int CallsASecond = 100;
inline constexpr Milliseconds Second{1s};

} // namespace timing

/// Uniform in [ShortestWait, min(SendAgainCap, SendAgain · 2^failures)], for a chance in [0, 1).
Milliseconds backoff(int failures, double chance);

enum class DeliveryPause : std::uint8_t {
    None,
    BadToken,     ///< 401: until there is another one
    NoPermission, ///< 403
};

/// A row that is not at its end, or whose end is not on disk yet.
struct StatementUnderway
{
    StatementRow row;
    bool isStored = false;                   ///< as it is here
    std::optional<StatementRow> beingStored; ///< as it was when the disk was asked
    bool isKnownThere = false;               ///< the database said so: it is asked instead of sent to
    bool goesAlone = false;
    int attempts = 0; ///< without an answer that could be read
    Milliseconds notBefore{0};
};

struct DeliveryState
{
    std::vector<StatementUnderway> rows; ///< oldest first
    std::optional<delivery::Call> call;  ///< under way; one at a time
    std::vector<std::string> called;     ///< the puids it is about, in the order of its body
    bool hasResumed = false;             ///< since that call: it may have gone with the former token
    DeliveryTicket lastTicket = 0;
    DeliveryPause pause = DeliveryPause::None;
    std::size_t batchSize = MaxBatch;
    int failures = 0; ///< in a row
    Milliseconds heldUntil{0};
    Milliseconds secondBegan{0}; ///< of the calls that are counted
    int callsInSecond = 0;
    std::optional<Milliseconds> wakeAt; ///< send Woke then
};

} // namespace vigie::compliance
