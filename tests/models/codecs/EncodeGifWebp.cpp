#include "tests/models/codecs/Encoders.h"

#include <gif_lib.h>
#include <webp/encode.h>

#include <array>
#include <cstring>
#include <map>
#include <stdexcept>
#include <tuple>

namespace vigie::test {
namespace {

int appendGif(GifFileType *gif, const GifByteType *data, int size)
{
    auto &out = *static_cast<Bytes *>(gif->UserData);
    const auto bytes = std::as_bytes(std::span(data, static_cast<std::size_t>(size)));
    out.insert(out.end(), bytes.begin(), bytes.end());
    return size;
}

/// Index 0 is the transparent one.
struct Colours
{
    std::array<GifColorType, 256> table{};
    std::map<std::tuple<int, int, int>, GifByteType> index;

    explicit Colours(const std::vector<Image> &frames)
    {
        for (const Image &frame : frames) {
            for (const Rgba &p : frame.pixels) {
                const auto next = index.size() + 1;
                if (p.a != 0 && index.emplace(std::tuple(p.r, p.g, p.b), static_cast<GifByteType>(next)).second) {
                    if (next > 255)
                        throw std::runtime_error("too many colours for a GIF");
                    table[next] = {p.r, p.g, p.b};
                }
            }
        }
    }
    GifByteType of(const Rgba &p) const { return p.a == 0 ? GifByteType{0} : index.at({p.r, p.g, p.b}); }
};

void putFrame(GifFileType *gif, const Image &frame, const Colours &colours, bool interlaced)
{
    GraphicsControlBlock control{};
    control.TransparentColor = 0;
    control.DelayTime = 10;
    std::array<GifByteType, 4> block{};
    EGifGCBToExtension(&control, block.data());
    EGifPutExtension(gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(block.size()), block.data());
    EGifPutImageDesc(gif, 0, 0, frame.width, frame.height, interlaced, nullptr);
    constexpr std::array<std::array<int, 2>, 4> Passes{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    const auto putRow = [&](int y) {
        std::vector<GifByteType> row;
        for (int x = 0; x < frame.width; ++x)
            row.push_back(colours.of(frame.at(x, y)));
        EGifPutLine(gif, row.data(), frame.width);
    };
    if (!interlaced) {
        for (int y = 0; y < frame.height; ++y)
            putRow(y);
        return;
    }
    for (const auto &[first, step] : Passes) {
        for (int y = first; y < frame.height; y += step)
            putRow(y);
    }
}

std::string number(std::size_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
    return out;
}

std::string chunk(const char *name, const std::string &body)
{
    return name + number(body.size(), 4) + body + (body.size() % 2 == 1 ? std::string(1, '\0') : std::string());
}

} // namespace

Bytes encodeGif(const std::vector<Image> &frames, bool interlaced)
{
    Bytes out;
    const Colours colours(frames);
    int error = 0;
    GifFileType *gif = EGifOpen(&out, appendGif, &error);
    EGifSetGifVersion(gif, true);
    ColorMapObject *map = GifMakeMapObject(256, colours.table.data());
    EGifPutScreenDesc(gif, frames.front().width, frames.front().height, 8, 0, map);
    for (const Image &frame : frames)
        putFrame(gif, frame, colours, interlaced);
    GifFreeMapObject(map);
    EGifCloseFile(gif, &error);
    return out;
}

Bytes encodeWebp(const Image &image, WebpKind kind)
{
    std::uint8_t *memory = nullptr;
    const auto *rgba = reinterpret_cast<const std::uint8_t *>(image.pixels.data());
    constexpr float Quality = 90;
    WebPConfig config;
    WebPConfigPreset(&config, WEBP_PRESET_DEFAULT, Quality);
    WebPPicture picture;
    WebPPictureInit(&picture);
    config.lossless = kind == WebpKind::Lossless ? 1 : 0;
    config.exact = 1;
    picture.use_argb = config.lossless;
    picture.width = image.width;
    picture.height = image.height;
    WebPPictureImportRGBA(&picture, rgba, 4 * image.width);
    WebPMemoryWriter writer;
    WebPMemoryWriterInit(&writer);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &writer;
    if (WebPEncode(&config, &picture) == 0)
        throw std::runtime_error("WebPEncode");
    memory = writer.mem;
    const auto written = std::as_bytes(std::span(memory, writer.size));
    Bytes bytes(written.begin(), written.end());
    WebPMemoryWriterClear(&writer);
    WebPPictureFree(&picture);
    return bytes;
}

Bytes encodeAnimatedWebp(const std::vector<Image> &frames, int canvasWidth, int canvasHeight, int x, int y)
{
    constexpr char Animation = 0x02, Alpha = 0x10;
    const auto size = [](int side) { return number(static_cast<std::size_t>(side - 1), 3); };
    std::string body = "WEBP" + chunk("VP8X", std::string{static_cast<char>(Animation | Alpha), 0, 0, 0} +
                                                  size(canvasWidth) + size(canvasHeight));
    body += chunk("ANIM", std::string(6, '\0'));
    for (const Image &frame : frames) {
        const Bytes still = encodeWebp(frame, WebpKind::Lossless);
        constexpr std::size_t RiffHeader = 12;
        const std::string bitstream(reinterpret_cast<const char *>(still.data()) + RiffHeader,
                                    still.size() - RiffHeader);
        body += chunk("ANMF", number(static_cast<std::size_t>(x), 3) + number(static_cast<std::size_t>(y), 3) +
                                  size(frame.width) + size(frame.height) + number(100, 3) + std::string(1, '\0') +
                                  bitstream);
    }
    const std::string file = chunk("RIFF", body);
    const auto bytes = std::as_bytes(std::span(file));
    return {bytes.begin(), bytes.end()};
}

} // namespace vigie::test
