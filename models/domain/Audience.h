#pragma once

#include "models/domain/Ids.h"

#include <array>
#include <cstdint>
#include <vector>

namespace vigie::domain {

/// As whom an item is looked at.
enum class Audience : std::uint8_t { Visitor, UncheckedFan, CheckedFan, Subscriber };
inline constexpr std::array Audiences{Audience::Visitor, Audience::UncheckedFan, Audience::CheckedFan,
                                      Audience::Subscriber};

/// What stands between somebody and an item, in the order in which they meet it.
enum class Gate : std::uint8_t {
    Unknown,
    Warning, ///< adult content: must be clicked
    SignIn,
    AgeCheck,
    Subscription,
};

/// Why nobody sees the item.
enum class Hindrance : std::uint8_t {
    Unknown,
    Pending, ///< waits for a decision
    Blocked,
    Unavailable,
    Hidden, ///< for now: somebody looks at it
    OwnerNotCertified,
    OwnerRestricted,
    ItemRestricted,
    Private, ///< a message: only for those it was sent to
};

/// What the platform answers to one audience: nothing and why, or the item behind its gates.
struct AudienceView
{
    Audience as = Audience::Visitor;
    std::vector<Hindrance> hindrances; ///< empty: it can be reached
    std::vector<Gate> gates;           ///< empty, and no hindrance: the item at once

    friend bool operator==(const AudienceView &, const AudienceView &) = default;
};

} // namespace vigie::domain
