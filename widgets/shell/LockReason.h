#pragma once

#include <cstdint>

namespace vigie::ui::shell {

/// Why the window locked: it is said on the lock page.
enum class LockReason : std::uint8_t {
    Asked,
    Idle,
    Screen,
    Sleep,
    SessionOver, ///< as long as the platform allows: one signs in again
};

} // namespace vigie::ui::shell
