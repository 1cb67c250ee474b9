#include "models/codecs/StillDecoder.h"

#include "models/codecs/Codecs.h"
#include "models/codecs/LookHash.h"
#include "models/codecs/Orientation.h"
#include "models/codecs/Veil.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <new>

namespace vigie::codecs {
namespace {

using decoding::PictureType;
using decoding::Reason;

bool decodeAs(PictureType type, std::span<const std::byte> bytes, Still &still)
{
    switch (type) {
    case PictureType::Jpeg:
        return decodeJpeg(bytes, still);
    case PictureType::Png:
        return decodePng(bytes, still);
    case PictureType::WebP:
        return decodeWebp(bytes, still);
    case PictureType::Gif:
        return decodeGif(bytes, still);
    case PictureType::Tiff:
        return decodeTiff(bytes, still);
    case PictureType::Unknown:
        break;
    }
    return still.fail(Reason::UnknownType);
}

DecodedStill refusal(const decoding::DecodeReply &known, Reason reason)
{
    DecodedStill result;
    result.reply = known;
    result.reply.reason = reason;
    return result;
}

DecodedStill decode(std::span<const std::byte> bytes, const decoding::DecodeJob &job, decoding::DecodeReply known,
                    std::vector<std::uint8_t> memory)
{
    const auto probe = decoding::probe(bytes);
    known.sniffed = probe.type;
    known.typeMismatch = job.declared != PictureType::Unknown && probe.type != job.declared;
    known.frames = probe.frames;
    known.animated = probe.animated;
    if (probe.reason != Reason::None)
        return refusal(known, probe.reason);
    Still still({job.targetWidth, job.targetHeight}, std::move(memory));
    if (!decodeAs(probe.type, bytes, still))
        return refusal(known, still.reason == Reason::None ? Reason::Broken : still.reason);

    DecodedStill result;
    Size size = still.targetSize();
    auto pixels = turnUpright(still.finish(), size, still.orientation);
    const bool turned = still.orientation >= 5;
    result.reply = std::move(known);
    result.reply.damaged = still.damaged || probe.cutOff;
    result.reply.originalWidth = turned ? still.original.height : still.original.width;
    result.reply.originalHeight = turned ? still.original.width : still.original.height;
    result.reply.metadata = std::move(still.metadata);
    if (job.kind == decoding::JobKind::Hash) {
        if (!result.reply.damaged)
            result.reply.hashes = looksOf(pixels, size);
        return result;
    }
    if (job.veilEdge > 0) {
        Veil veil = veilOf(pixels, size, job.veilEdge);
        result.veil = std::move(veil.pixels);
        result.reply.veilWidth = veil.size.width;
        result.reply.veilHeight = veil.size.height;
    }
    result.full = std::move(pixels);
    result.reply.fullWidth = size.width;
    result.reply.fullHeight = size.height;
    return result;
}

} // namespace

DecodedStill decodeStill(std::span<const std::byte> bytes, const decoding::DecodeJob &job,
                         std::vector<std::uint8_t> memory)
{
    decoding::DecodeReply known;
    known.id = job.id;
    try {
        return decode(bytes, job, known, std::move(memory));
    } catch (const std::bad_alloc &) {
        return refusal(known, Reason::TooMuchMemory);
    }
}

} // namespace vigie::codecs
