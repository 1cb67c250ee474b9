#pragma once

#include "models/decoding/Messages.h"

#include <cstddef>
#include <span>
#include <vector>

namespace vigie::codecs {

/// The few tags of an Exif block (CIPA DC-008) that matter to a person who looks at a picture.
struct Exif
{
    int orientation = 1;                           ///< 1…8; anything else in the file counts as 1
    std::vector<decoding::MetadataEntry> metadata; ///< camera, software, date; of a position only that there is one
};

/// `block` begins with the byte-order mark ("II*\0" or "MM\0*"), or with "Exif\0\0" before it. Broken blocks yield
/// what was read up to there.
Exif parseExif(std::span<const std::byte> block);

} // namespace vigie::codecs
