#pragma once

#include "models/base/Error.h"

#include <cstdint>
#include <string_view>

namespace vigie::decoding {

/// Why a picture was not decoded. The values are on the wire.
enum class Reason : std::uint8_t {
    None = 0,
    UnknownType = 1,
    SideTooLong = 2,
    TooManyPixels = 3,
    TooManyFrames = 4,
    TooManyScans = 5,
    TooMuchMemory = 6,
    Broken = 7,        ///< not one row could be read
    Unsupported = 8,   ///< a known type in a variant that is not read (12-bit JPEG, an exotic TIFF compression …)
    Internal = 9,      ///< the decoder broke a promise of its own
    NoOutline = 10,    ///< the corners that came with a job are no outline
    NotPermitted = 11, ///< this decoder was not started to compare faces
};
constexpr std::uint8_t LastReason = 11;

/// Stable lower-case name for logs, for instance "too-many-pixels".
std::string_view name(Reason reason);

/// What the asker branches on: TooLarge, Damaged, Unsupported, Invalid, Permission or Internal, with the reason's name
/// as the detail.
Error toError(Reason reason);

} // namespace vigie::decoding
