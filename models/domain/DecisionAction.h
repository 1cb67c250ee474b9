#pragma once

#include <cstdint>

namespace vigie::domain {

/// What a person can decide about items. Hide and Unhide do not close the case; all others do.
enum class DecisionAction : std::uint8_t {
    Unknown,
    PublishGeneral,
    PublishAdult,
    ReclassifyGeneral,
    ReclassifyAdult,
    Block,
    MakeUnavailable,
    Hide,   ///< unavailable while somebody looks, with an expiry of its own
    Unhide, ///< takes Hide back
};

} // namespace vigie::domain
