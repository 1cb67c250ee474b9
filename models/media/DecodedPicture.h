#pragma once

#include "models/base/PixelBuffer.h"
#include "models/base/UniqueFd.h"
#include "models/decoding/Messages.h"
#include "models/domain/ports/PictureSource.h"

#include <memory>
#include <vector>

namespace vigie::media {

/// A decoder's answer with its pictures.
struct DecodedPicture
{
    decoding::DecodeReply reply;             ///< reason is None
    std::shared_ptr<const PixelBuffer> full; ///< none of a hash, document or compare job
    std::shared_ptr<const PixelBuffer> veil;
    std::vector<std::shared_ptr<const PixelBuffer>> faces; ///< as many as `reply.equalised`
    std::shared_ptr<const PixelBuffer> rectified;          ///< of a document job, where there is an outline
};

/// Takes over the pictures that came beside `reply`, which parseReply() has checked against its job. Errors: Invalid
/// when there are more or fewer, or one is not sealed or has another size than announced.
Result<DecodedPicture> accept(const decoding::DecodeReply &reply, std::vector<UniqueFd> descriptors);

/// As a window shows it.
domain::Picture toPicture(const DecodedPicture &decoded);

} // namespace vigie::media
