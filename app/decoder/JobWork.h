#pragma once

#include "models/decoding/Messages.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vigie::decoder {

/// What became of a job: the answer, and the pictures beside it in the order of decoding::DecodeReply.
struct Made
{
    decoding::DecodeReply reply; ///< a refusal has no pictures
    std::vector<std::vector<std::uint8_t>> pictures;
};

/// What a decoder makes of the jobs it is given. Never throws.
class JobWork
{
public:
    virtual ~JobWork() = default;
    /// `memory`: of the picture before, wiped; the largest picture lies in it where it fits.
    virtual Made make(std::span<const std::byte> bytes, const decoding::DecodeJob &job,
                      std::vector<std::uint8_t> memory) = 0;
    /// Of a compare job: numbers, no picture. Who cannot or may not compare refuses.
    virtual decoding::DecodeReply compare(std::span<const std::byte> document, std::span<const std::byte> selfie,
                                          const decoding::DecodeJob &job);
};

/// Pictures and what they look like.
class StillWork final : public JobWork
{
public:
    Made make(std::span<const std::byte> bytes, const decoding::DecodeJob &job,
              std::vector<std::uint8_t> memory) override;
};

} // namespace vigie::decoder
