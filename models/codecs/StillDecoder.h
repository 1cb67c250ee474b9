#pragma once

#include "models/decoding/Messages.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vigie::codecs {

struct DecodedStill
{
    decoding::DecodeReply reply;    ///< a refusal, and the answer to a hash job, have no pixels
    std::vector<std::uint8_t> full; ///< BGRX, upright
    std::vector<std::uint8_t> veil; ///< BGRX, grey; none of a job that asks for an edge of 0
};

/// Bytes in, picture or reason out; never throws. This is all of what runs inside the sandbox. The picture lies in
/// `memory`, if that is large enough: fresh memory costs as much as shrinking a picture does.
DecodedStill decodeStill(std::span<const std::byte> bytes, const decoding::DecodeJob &job,
                         std::vector<std::uint8_t> memory = {});

} // namespace vigie::codecs
