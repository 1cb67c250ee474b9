#pragma once

#include "models/drawn/Encoders.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::backend::sample {

/// A file of the sample world.
struct Picture
{
    drawn::Bytes bytes;
    std::string type; ///< as declared; of a mistyped one not what the bytes are
    int width = 0;    ///< as declared
    int height = 0;
    std::string sha256;
};

/// Everything items are made of. Items share pictures.
struct PicturePool
{
    std::vector<Picture> photographs; ///< crops of the allow-listed photographs; empty when none is installed
    std::vector<Picture> drawn;
    std::vector<Picture> portraits;
    std::vector<Picture> banners;
    std::vector<Picture> restricted;
    std::vector<Picture> broken; ///< cut short, or of another type than declared
};

/// Draws and encodes on every core. The same seed and the same installed photographs give the same bytes.
Result<PicturePool> makePictures(std::uint64_t seed);

} // namespace vigie::backend::sample
