#include "models/media/DecodedPicture.h"

#include "models/domain/IdentityFrames.h"

#include <span>

namespace vigie::media {
namespace {

using Pixels = std::shared_ptr<const PixelBuffer>;

struct Place
{
    Pixels &picture;
    std::uint32_t width = 0, height = 0;
};

/// Where the pictures go, in the order in which they come.
std::vector<Place> placesOf(DecodedPicture &decoded)
{
    const auto &reply = decoded.reply;
    std::vector<Place> places;
    if (reply.fullWidth > 0) {
        places.push_back({decoded.full, reply.fullWidth, reply.fullHeight});
        places.push_back({decoded.veil, reply.veilWidth, reply.veilHeight});
    }
    decoded.faces.resize(reply.equalised.size());
    for (auto &face : decoded.faces)
        places.push_back({face, domain::FaceFrame::Width, domain::FaceFrame::Height});
    if (reply.rectifiedWidth > 0)
        places.push_back({decoded.rectified, reply.rectifiedWidth, reply.rectifiedHeight});
    return places;
}

} // namespace

Result<DecodedPicture> accept(const decoding::DecodeReply &reply, std::vector<UniqueFd> descriptors)
{
    DecodedPicture decoded;
    decoded.reply = reply;
    const auto places = placesOf(decoded);
    if (descriptors.size() != places.size())
        return {ErrorCode::Invalid, "more or fewer pictures than announced"};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto &place = places[i];
        TRY(auto memory, SealedMemory::adopt(std::move(descriptors[i]), std::size_t{4} * place.width * place.height));
        TRY(auto pixels,
            PixelBuffer::create(std::move(memory), static_cast<int>(place.width), static_cast<int>(place.height)));
        place.picture = std::make_shared<PixelBuffer>(std::move(pixels));
    }
    return decoded;
}

domain::Picture toPicture(const DecodedPicture &decoded)
{
    domain::Picture picture;
    picture.veil = decoded.veil;
    picture.full = decoded.full;
    picture.originalWidth = static_cast<int>(decoded.reply.originalWidth);
    picture.originalHeight = static_cast<int>(decoded.reply.originalHeight);
    picture.frames = static_cast<int>(decoded.reply.frames);
    picture.sniffedType = decoding::mimeType(decoded.reply.sniffed);
    picture.typeMismatch = decoded.reply.typeMismatch;
    picture.damaged = decoded.reply.damaged;
    for (const auto &[key, value] : decoded.reply.metadata)
        picture.metadata.insert_or_assign(key, value);
    return picture;
}

} // namespace vigie::media
