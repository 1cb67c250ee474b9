#pragma once

#include "models/base/ErrorCode.h"

#include <cstdint>
#include <span>

namespace vigie::sync {

/// What a failed attempt to send a command means for the command.
enum class PushAnswer : std::uint8_t {
    RetryUnprocessed, ///< surely not processed: same key again
    RetryUnknown,     ///< may have been processed: same key again, the platform replays the receipt
    RetryServer,      ///< the platform failed: same key again, parks after a while
    Wait,             ///< the platform asks for patience, or the original still runs
    Reauthenticate,   ///< nothing is sent until the session is confirmed
    Resync,           ///< the replica is stale: read it anew, then same key again
    Conflict,         ///< refused because the world moved on: a person decides
    Dead,             ///< refused for good: an editable copy remains
};

/// Whether an error says that there is no way to the platform at all.
enum class Reach : std::uint8_t {
    Answered, ///< the platform itself spoke
    Silent,   ///< this call got no usable answer; others may
    Cut,      ///< nobody, or somebody else, is at the other end
};

struct PushRule
{
    ErrorCode code;
    PushAnswer answer;
    Reach reach;
};

/// The whole table; every ErrorCode has exactly one row.
std::span<const PushRule> pushRules();
const PushRule &pushRule(ErrorCode code);

/// Whether the error counts as a failure of the platform or the way to it (storm rule), not as a refusal.
bool isFailure(ErrorCode code);

} // namespace vigie::sync
