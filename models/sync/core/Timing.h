#pragma once

#include "models/base/Instant.h"

/// Every duration of the protocol, in one place.
namespace vigie::sync::timing {

using namespace std::chrono_literals;

inline constexpr Milliseconds UndoWindow{10s};       ///< a releasing decision waits this long before it leaves
inline constexpr Milliseconds RetryBase{500};        ///< first step of the exponential back-off, full jitter
inline constexpr Milliseconds RetryCap{15s};         ///< while something here is bound to a promise, never longer
inline constexpr Milliseconds IdleRetryCap{60s};     ///< when nothing waits for it
inline constexpr Milliseconds Poll{10s};             ///< without a stream of hints
inline constexpr Milliseconds PollBesideStream{60s}; ///< hints may be lost, so never trust them alone
inline constexpr int PollJitterPercent = 20;
inline constexpr Milliseconds StoreRetry{5s};  ///< our own disk refused: try again
inline constexpr Milliseconds ParkAfter{5min}; ///< a command that alone keeps failing
inline constexpr Milliseconds ParkedRetry{15min};
inline constexpr Milliseconds StormSpacing{1s};      ///< at most one request a second …
inline constexpr int StormAfter = 3;                 ///< … after this many failures in a row
inline constexpr int OfflineAfterSilence = 2;        ///< unanswered pulls in a row
inline constexpr int OfflineAfterErrors = 3;         ///< pulls in a row answered with 429 or 5xx
inline constexpr Milliseconds LongestRetryAfter{1h}; ///< a Retry-After beyond this is a mistake of the sender
inline constexpr Milliseconds HeartbeatRetry{5s};    ///< after a failed heartbeat: well before the lease ends
inline constexpr int AggregatesInParallel = 4;
inline constexpr int PageLimit = 500;                  ///< the contract's largest page
inline constexpr std::ptrdiff_t PurgesAtATime = 1'000; ///< the contract's largest receipt of erasures
inline constexpr std::size_t DoneKept = 200;           ///< sent decisions kept at hand for reversals

} // namespace vigie::sync::timing
