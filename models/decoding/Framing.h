#pragma once

#include "models/base/Result.h"
#include "models/decoding/Frame.h"
#include "models/decoding/Messages.h"

#include <cstddef>
#include <span>
#include <vector>

/// The bytes of the decoder protocol: little-endian, fixed order, nothing optional, nothing behind the end. Neither
/// side trusts the other: whatever is out of bounds, inconsistent or longer than needed is Invalid.
namespace vigie::decoding {

std::vector<std::byte> encode(const DecoderHello &hello);
std::vector<std::byte> encode(const DecodeJob &job);
std::vector<std::byte> encode(const DecodeReply &reply);
std::vector<std::byte> encode(const HeldWish &wish);

/// Errors: Invalid.
Result<DecoderHello> parseHello(std::span<const std::byte> bytes);

/// Errors: Invalid, also for a target, veil or input size beyond Limits.h.
Result<DecodeJob> parseJob(std::span<const std::byte> bytes);

/// Errors: Invalid.
Result<HeldWish> parseWish(std::span<const std::byte> bytes);

/// Parses the answer to `asked`; once it was held, the answer to its wish is asked for with `hold` off. Errors:
/// Invalid, also when it answers another job, or its pictures are larger than what was asked for or than the original.
Result<DecodeReply> parseReply(std::span<const std::byte> bytes, const DecodeJob &asked);

} // namespace vigie::decoding
