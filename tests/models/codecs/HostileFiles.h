#pragma once

#include "models/decoding/PictureType.h"
#include "tests/models/codecs/Encoders.h"

#include <string>

/// Picture files made to hurt: cut, flipped, lying, huge, endless. The same seed and number give the same file.
namespace vigie::test {

struct HostileFile
{
    std::string name; ///< kind and number, for the log
    Bytes bytes;
    decoding::PictureType declared = decoding::PictureType::Unknown;
    bool isCutInHalf = false; ///< at most half of a whole file: it may be refused or shown as damaged, never as whole
};

constexpr int HostileKinds = 16;
/// Kinds follow one another.
HostileFile hostileFile(unsigned seed, int number);

/// 10,000×10,000 pixels, in several passes: as large as is let in at all. Takes some seconds to make.
Bytes hundredMegapixelProgressive();

} // namespace vigie::test
