#pragma once

#include "models/base/Result.h"
#include "models/compliance/ReferralPacket.h"

#include <string>
#include <string_view>

/// A packet as a file: one JSON object, for the person who keeps or hands it in.
namespace vigie::compliance {

inline constexpr std::size_t MaxReferralBytes = 16'000'000; ///< far over any real packet

/// Always the same bytes for the same packet: the keys in a fixed order, what is not known left out, instants in UTC
/// with milliseconds, two blanks of indentation, a line feed at the end.
std::string writeReferral(const ReferralPacket &packet);

/// Strict: a field that is not known, empty, of another type or too long is refused, as is a text that holds encoded
/// bytes. A packet may be incomplete; whatIsMissing() says so. Errors: TooLarge, Invalid with the place of what is
/// wrong, never with what is written there.
Result<ReferralPacket> readReferral(std::string_view json);

/// What a file of the packet is called, without its ending: `referral-<beginning of its id>-<moment>`. No name, no
/// handle, no offence: names of files are seen by many.
std::string referralFileName(const ReferralPacket &packet, Instant at);

} // namespace vigie::compliance
