#pragma once

#include "models/decoding/PictureType.h"
#include "models/decoding/Reason.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace vigie::decoding {

/// What the first bytes say, before any codec sees them.
struct Probe
{
    PictureType type = PictureType::Unknown;
    Reason reason = Reason::None; ///< None = worth decoding; else the cap that the header breaks
    std::uint32_t width = 0;      ///< 0 where the header does not tell (cut off, or an exotic variant)
    std::uint32_t height = 0;
    std::uint32_t frames = 1; ///< complete frames found; counting stops one above the cap
    bool animated = false;
    bool cutOff = false; ///< the file ends within a later frame or before a page it points to
};

/// The type by its magic bytes; the declared type and the name of a file are never believed.
PictureType sniff(std::span<const std::byte> bytes);

/// Type, size and frames by walking the container, in time proportional to the number of blocks in it.
Probe probe(std::span<const std::byte> bytes);

/// The caps on the size of an original; None when it may be decoded. A side of 0 is Broken.
Reason checkSize(std::uint64_t width, std::uint64_t height);

} // namespace vigie::decoding
