#include "app/decoder/WarmUp.h"

#include "app/decoder/WarmUpPictures.h"
#include "models/codecs/LookHash.h"
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Limits.h"

#include <new>

namespace vigie::decoder {
namespace {

bool decodes(std::span<const unsigned char> picture, decoding::JobKind kind)
{
    decoding::DecodeJob job;
    job.kind = kind;
    job.targetWidth = job.targetHeight = 4; // smaller than the pictures: the scaler warms up too
    job.veilEdge = decoding::MaxVeilEdge;
    job.inputSize = picture.size();
    const auto still = codecs::decodeStill(std::as_bytes(picture), job);
    return still.reply.reason == decoding::Reason::None && !still.reply.damaged;
}

/// The pictures above are too small to be hashed; a plain one makes the tables and says nothing.
bool hashes()
{
    constexpr codecs::Size Plain{64, 64};
    const std::vector<std::uint8_t> pixels(std::size_t{4} * Plain.width * Plain.height);
    return !codecs::looksOf(pixels, Plain);
}

bool unwinds()
{
    try {
        throw std::bad_alloc();
    } catch (const std::bad_alloc &) {
        return true;
    }
}

} // namespace

bool warmUp()
{
    bool ready = unwinds() && hashes();
    for (const auto picture : warmUpPictures())
        ready = decodes(picture, decoding::JobKind::Still) && decodes(picture, decoding::JobKind::Hash) && ready;
    return ready;
}

} // namespace vigie::decoder
