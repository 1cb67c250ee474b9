#pragma once

#include "models/base/PixelBuffer.h"
#include "models/decoding/Messages.h"

#include <memory>

namespace vigie::media {

/// A decoder's answer with its pictures.
struct DecodedPicture
{
    decoding::DecodeReply reply;             ///< reason is None
    std::shared_ptr<const PixelBuffer> full; ///< none of a hash job
    std::shared_ptr<const PixelBuffer> veil;
};

} // namespace vigie::media
