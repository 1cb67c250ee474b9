#include "models/codecs/Codecs.h"

#include "models/codecs/Colour.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <vector>

namespace vigie::codecs {
namespace {

using decoding::Reason;

struct Source
{
    std::span<const std::byte> bytes;
    std::size_t at = 0;
};

struct CloseGif
{
    void operator()(GifFileType *gif) const { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, CloseGif>;

int onRead(GifFileType *gif, GifByteType *out, int count)
{
    auto &source = *static_cast<Source *>(gif->UserData);
    const std::size_t given = std::min(static_cast<std::size_t>(count), source.bytes.size() - source.at);
    if (given > 0)
        std::memcpy(out, source.bytes.data() + source.at, given);
    source.at += given;
    return static_cast<int>(given);
}

constexpr int NoTransparentColour = -1;

bool readExtension(GifFileType &gif, int &transparent)
{
    int code = 0;
    GifByteType *block = nullptr;
    if (DGifGetExtension(&gif, &code, &block) != GIF_OK)
        return false;
    GraphicsControlBlock control{};
    // The first byte of a block is its length.
    if (code == GRAPHICS_EXT_FUNC_CODE && block && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
        transparent = control.TransparentColor;
    while (block) {
        if (DGifGetExtensionNext(&gif, &block) != GIF_OK)
            return false;
    }
    return true;
}

/// Reads up to the first picture's descriptor.
bool findFrame(GifFileType &gif, int &transparent)
{
    for (;;) {
        GifRecordType record = UNDEFINED_RECORD_TYPE;
        if (DGifGetRecordType(&gif, &record) != GIF_OK)
            return false;
        if (record == IMAGE_DESC_RECORD_TYPE)
            return DGifGetImageDesc(&gif) == GIF_OK;
        if (record != EXTENSION_RECORD_TYPE || !readExtension(gif, transparent))
            return false;
    }
}

/// The order in which the rows of a picture lie in the file (GIF89a, appendix E).
std::vector<std::uint32_t> rowOrder(std::uint32_t height, bool interlaced)
{
    struct Pass
    {
        std::uint32_t first, step;
    };
    constexpr std::array<Pass, 4> Interlaced{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
    constexpr std::array<Pass, 1> Straight{{{0, 1}}};
    std::vector<std::uint32_t> order;
    order.reserve(height);
    const auto passes = interlaced ? std::span<const Pass>(Interlaced) : std::span<const Pass>(Straight);
    for (const Pass &pass : passes) {
        for (std::uint32_t y = pass.first; y < height; y += pass.step)
            order.push_back(y);
    }
    return order;
}

using Bgrx = std::array<std::uint8_t, 4>;
constexpr std::size_t PaletteSize = 256;

/// Every index a byte can hold has a colour; those that the file does not define, and the transparent one, are ground.
std::array<Bgrx, PaletteSize> paletteOf(const ColorMapObject &map, int transparent)
{
    std::array<Bgrx, PaletteSize> palette;
    palette.fill({Neutral, Neutral, Neutral, 0xFF});
    const int count = std::min(map.ColorCount, static_cast<int>(PaletteSize));
    for (int i = 0; i < count; ++i) {
        if (i != transparent)
            palette[static_cast<std::size_t>(i)] = {map.Colors[i].Blue, map.Colors[i].Green, map.Colors[i].Red, 0xFF};
    }
    return palette;
}

struct Indices
{
    std::vector<GifByteType> bytes;
    std::vector<bool> present; ///< by row
    std::uint32_t rows = 0;
};

Indices readIndices(GifFileType &gif, Size size)
{
    Indices indices{std::vector<GifByteType>(std::size_t{size.width} * size.height), std::vector<bool>(size.height), 0};
    for (const std::uint32_t y : rowOrder(size.height, gif.Image.Interlace)) {
        if (DGifGetLine(&gif, indices.bytes.data() + std::size_t{size.width} * y, static_cast<int>(size.width)) !=
            GIF_OK)
            break;
        indices.present[y] = true;
        ++indices.rows;
    }
    return indices;
}

} // namespace

bool decodeGif(std::span<const std::byte> bytes, Still &still)
{
    Source source{bytes};
    const Gif gif(DGifOpen(&source, onRead, nullptr));
    int transparent = NoTransparentColour;
    if (!gif || !findFrame(*gif, transparent))
        return still.fail(Reason::Broken);
    const auto side = [](GifWord value) { return static_cast<std::uint32_t>(std::max(0, value)); };
    const Size frame{side(gif->Image.Width), side(gif->Image.Height)};
    const std::uint32_t left = side(gif->Image.Left), top = side(gif->Image.Top);
    still.original = {std::max(side(gif->SWidth), left + frame.width),
                      std::max(side(gif->SHeight), top + frame.height)};
    if (const auto why = decoding::checkSize(still.original.width, still.original.height); why != Reason::None)
        return still.fail(why);
    const ColorMapObject *map = gif->Image.ColorMap ? gif->Image.ColorMap : gif->SColorMap;
    if (frame.width == 0 || frame.height == 0 || !map)
        return still.fail(Reason::Broken);
    const auto palette = paletteOf(*map, transparent);
    const Indices indices = readIndices(*gif, frame);
    if (indices.rows == 0)
        return still.fail(Reason::Broken);

    still.begin(still.original);
    const Bgrx ground{Neutral, Neutral, Neutral, 0xFF};
    std::vector<Bgrx> row;
    for (std::uint32_t y = 0; y < still.original.height; ++y) {
        row.assign(still.original.width, ground);
        const bool present = y >= top && y - top < frame.height && indices.present[y - top];
        for (std::uint32_t x = 0; present && x < frame.width; ++x)
            row[left + x] = palette[indices.bytes[std::size_t{frame.width} * (y - top) + x]];
        still.addRow(row.front().data());
    }
    still.damaged = indices.rows < frame.height;
    return true;
}

} // namespace vigie::codecs
