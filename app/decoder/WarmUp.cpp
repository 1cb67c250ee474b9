#include "app/decoder/WarmUp.h"

#include "app/decoder/WarmUpPictures.h"
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Limits.h"

#include <new>

namespace vigie::decoder {
namespace {

bool decodes(std::span<const unsigned char> picture)
{
    decoding::DecodeJob job;
    job.targetWidth = job.targetHeight = 4; // smaller than the pictures: the scaler warms up too
    job.veilEdge = decoding::MaxVeilEdge;
    job.inputSize = picture.size();
    const auto still = codecs::decodeStill(std::as_bytes(picture), job);
    return still.reply.reason == decoding::Reason::None && !still.reply.damaged;
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
    bool ready = unwinds();
    for (const auto picture : warmUpPictures())
        ready = decodes(picture) && ready;
    return ready;
}

} // namespace vigie::decoder
