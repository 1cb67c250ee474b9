#pragma once

#include "models/base/PictureHash.h"
#include "models/codecs/Still.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vigie::codecs {

/// What a picture (BGRX, upright) looks like, in 256 bits: the lowest 16×16 frequencies of its brightness, averaged
/// down to 64×64, each one bit: above the median or not. None when a side is shorter than 64 pixels or the picture is
/// so plain that noise would decide the bits.
///
/// Measured on 84 drawn scenes of 480×360 (LookHashTest measures 56 of them each time), distances in bits, median and
/// largest: half the size 2, 8; JPEG quality 15 6, 18; half the size at quality 50 4, 16; 20 % brighter 8, 40; 30 %
/// darker 2, 6, and 2 of the 84 became too plain to be hashed; mirrored (against `mirrored`) 0, 4; cut by 2 % 18, 36;
/// by 5 % 42, 70; by 10 % 78, 108. Of 13,000 pairs of different scenes, mirrors included, none was nearer than 68.
/// Within 31 bits it therefore misses none that was scaled, recompressed or mirrored, and 2 to 4 % of those made
/// brighter, darker or cut by 2 %; within 63 bits 2 % of those cut by 5 %. It does not know a picture again that lost
/// a tenth, was turned or was framed, and takes cards of text in one layout for the same picture.
std::optional<PictureHashes> looksOf(const std::vector<std::uint8_t> &pixels, Size size);

} // namespace vigie::codecs
