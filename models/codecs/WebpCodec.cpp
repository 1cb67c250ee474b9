#include "models/codecs/Codecs.h"

#include "models/codecs/Colour.h"
#include "models/codecs/Exif.h"
#include "models/codecs/Profile.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <webp/decode.h>
#include <webp/demux.h>

#include <memory>
#include <vector>

namespace vigie::codecs {
namespace {

using decoding::Reason;

struct FreeDemuxer
{
    void operator()(WebPDemuxer *demuxer) const { WebPDemuxDelete(demuxer); }
};
struct FreeDecoder
{
    void operator()(WebPIDecoder *decoder) const { WebPIDelete(decoder); }
};

/// What the container says about the first frame.
struct Frame
{
    std::span<const std::byte> bytes;
    Size canvas;
    std::uint32_t left = 0, top = 0;
};

void readExif(const WebPDemuxer *demuxer, Still &still)
{
    WebPChunkIterator chunk{};
    if (WebPDemuxGetChunk(demuxer, "EXIF", 1, &chunk) != 0) {
        const auto exif = parseExif(std::as_bytes(std::span(chunk.chunk.bytes, chunk.chunk.size)));
        still.orientation = exif.orientation;
        for (const auto &[key, value] : exif.metadata)
            still.addMetadata(key.c_str(), value);
    }
    WebPDemuxReleaseChunkIterator(&chunk);
    WebPChunkIterator profile{};
    if (WebPDemuxGetChunk(demuxer, "ICCP", 1, &profile) != 0 &&
        !isSrgbProfile(std::as_bytes(std::span(profile.chunk.bytes, profile.chunk.size))))
        still.addMetadata("colour-profile", "not applied");
    WebPDemuxReleaseChunkIterator(&profile);
}

/// Also where the file breaks off: what is complete up to there. `bytes` as a whole where the container is a bare one.
Frame firstFrame(std::span<const std::byte> bytes, Still &still)
{
    Frame frame;
    frame.bytes = bytes;
    const WebPData data{reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()};
    WebPDemuxState state = WEBP_DEMUX_PARSE_ERROR;
    const std::unique_ptr<WebPDemuxer, FreeDemuxer> demuxer(WebPDemuxPartial(&data, &state));
    still.damaged = state != WEBP_DEMUX_DONE;
    if (!demuxer)
        return frame;
    readExif(demuxer.get(), still);
    WebPIterator found{};
    if (WebPDemuxGetFrame(demuxer.get(), 1, &found) != 0) {
        frame.bytes = std::as_bytes(std::span(found.fragment.bytes, found.fragment.size));
        frame.canvas = {WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_WIDTH),
                        WebPDemuxGetI(demuxer.get(), WEBP_FF_CANVAS_HEIGHT)};
        frame.left = static_cast<std::uint32_t>(found.x_offset);
        frame.top = static_cast<std::uint32_t>(found.y_offset);
    }
    WebPDemuxReleaseIterator(&found);
    return frame;
}

struct Pixels
{
    std::vector<std::uint8_t> bgra;
    Size size;
    std::uint32_t rows = 0; ///< that are there
    bool whole = false;
};

/// Decodes into `size`; the library shrinks on the way (its own area averaging) where that is smaller than the frame.
Reason decodeInto(std::span<const std::byte> bytes, const WebPBitstreamFeatures &features, Pixels &pixels)
{
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0)
        return Reason::Internal;
    const Size frame{static_cast<std::uint32_t>(features.width), static_cast<std::uint32_t>(features.height)};
    if (pixels.size != frame) {
        config.options.use_scaling = 1;
        config.options.scaled_width = static_cast<int>(pixels.size.width);
        config.options.scaled_height = static_cast<int>(pixels.size.height);
    }
    pixels.bgra.assign(std::size_t{4} * pixels.size.width * pixels.size.height, 0);
    config.output.colorspace = MODE_BGRA;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = pixels.bgra.data();
    config.output.u.RGBA.stride = static_cast<int>(4 * pixels.size.width);
    config.output.u.RGBA.size = pixels.bgra.size();
    const std::unique_ptr<WebPIDecoder, FreeDecoder> decoder(WebPIDecode(nullptr, 0, &config));
    if (!decoder)
        return Reason::TooMuchMemory;
    const auto status = WebPIUpdate(decoder.get(), reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    if (status == VP8_STATUS_OUT_OF_MEMORY)
        return Reason::TooMuchMemory;
    int lastRow = 0;
    if (WebPIDecGetRGB(decoder.get(), &lastRow, nullptr, nullptr, nullptr) != nullptr && lastRow > 0)
        pixels.rows = std::min(static_cast<std::uint32_t>(lastRow), pixels.size.height);
    pixels.whole = status == VP8_STATUS_OK;
    if (pixels.rows > 0)
        return Reason::None;
    return status == VP8_STATUS_UNSUPPORTED_FEATURE ? Reason::Unsupported : Reason::Broken;
}

void putOverNeutral(const std::uint8_t *bgra, std::uint32_t count, std::uint8_t *out)
{
    for (std::size_t i = 0; i < std::size_t{4} * count; i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            out[i + c] = overNeutral(bgra[i + c], bgra[i + 3]);
        out[i + 3] = 0xFF;
    }
}

/// Lays the frame at its place on the canvas and passes the rows on.
void addRows(const Pixels &pixels, Size canvas, std::uint32_t left, std::uint32_t top, Still &still)
{
    still.begin(canvas);
    const auto ground = groundRow(canvas.width);
    std::vector<std::uint8_t> row;
    const std::uint32_t width = std::min(pixels.size.width, canvas.width - left);
    for (std::uint32_t y = 0; y < canvas.height; ++y) {
        row = ground;
        if (y >= top && y - top < pixels.rows)
            putOverNeutral(pixels.bgra.data() + std::size_t{4} * pixels.size.width * (y - top), width,
                           row.data() + std::size_t{4} * left);
        still.addRow(row.data());
    }
}

} // namespace

bool decodeWebp(std::span<const std::byte> bytes, Still &still)
{
    Frame frame = firstFrame(bytes, still);
    WebPBitstreamFeatures features;
    if (WebPGetFeatures(reinterpret_cast<const std::uint8_t *>(frame.bytes.data()), frame.bytes.size(), &features) !=
        VP8_STATUS_OK)
        return still.fail(Reason::Broken);
    const Size size{static_cast<std::uint32_t>(features.width), static_cast<std::uint32_t>(features.height)};
    still.original = frame.canvas.width == 0 ? size : frame.canvas;
    if (const auto why = decoding::checkSize(still.original.width, still.original.height); why != Reason::None)
        return still.fail(why);
    if (frame.left >= still.original.width || frame.top >= still.original.height)
        return still.fail(Reason::Broken);
    constexpr int Lossless = 2;
    const std::size_t whole = std::size_t{4} * size.width * size.height;
    const bool alone = size == still.original;
    if ((features.format == Lossless || !alone) && whole > decoding::MaxWorkMemory)
        return still.fail(Reason::TooMuchMemory);
    Pixels pixels;
    pixels.size = alone ? still.targetSize() : size;
    if (const auto why = decodeInto(frame.bytes, features, pixels); why != Reason::None)
        return still.fail(why);
    addRows(pixels, alone ? pixels.size : still.original, frame.left, frame.top, still);
    still.damaged = still.damaged || !pixels.whole;
    return true;
}

} // namespace vigie::codecs
