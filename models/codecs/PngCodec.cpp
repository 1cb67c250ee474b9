#include "models/codecs/Codecs.h"

#include "models/codecs/Colour.h"
#include "models/codecs/Exif.h"
#include "models/codecs/Profile.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <csetjmp>
#include <cstring>
#include <string_view>
#include <vector>

namespace vigie::codecs {
namespace {

using decoding::Reason;

constexpr unsigned MaxChunks = 128;             // remembered text and unknown chunks
constexpr std::size_t MaxChunkBytes = 1U << 20; // of one chunk once inflated

constexpr std::size_t ReadBytes = 512; // what is lost at most before the place where a file breaks off

/// As in JpegCodec: the library jumps, so every call into it is a small function without destructors.
struct PngState
{
    png_structp png = nullptr;
    png_infop info = nullptr;
    std::span<const std::byte> bytes;
    std::size_t at = 0;
    Reason reason = Reason::None;
    int passes = 1;

    PngState() = default;
    PngState(const PngState &) = delete;
    PngState &operator=(const PngState &) = delete;
    ~PngState() { png_destroy_read_struct(&png, &info, nullptr); }
};

[[noreturn]] void onError(png_structp png, png_const_charp message)
{
    auto &state = *static_cast<PngState *>(png_get_error_ptr(png));
    const std::string_view text(message ? message : "");
    state.reason = text.find("ut of memory") != std::string_view::npos ? Reason::TooMuchMemory : Reason::Broken;
    png_longjmp(png, 1);
}

void onWarning(png_structp, png_const_charp) {}

void onRead(png_structp png, png_bytep out, std::size_t count)
{
    auto &state = *static_cast<PngState *>(png_get_io_ptr(png));
    if (count > state.bytes.size() - state.at)
        png_error(png, "cut off");
    std::memcpy(out, state.bytes.data() + state.at, count);
    state.at += count;
}

bool readHeader(PngState &state)
{
    state.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &state, onError, onWarning);
    if (!state.png)
        return false;
    state.info = png_create_info_struct(state.png);
    if (!state.info || setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_set_read_fn(state.png, &state, onRead);
    png_set_compression_buffer_size(state.png, ReadBytes);
    png_set_user_limits(state.png, decoding::MaxSide, decoding::MaxSide);
    png_set_chunk_cache_max(state.png, MaxChunks);
    png_set_chunk_malloc_max(state.png, MaxChunkBytes);
    png_read_info(state.png, state.info);
    return true;
}

/// Whatever is in the file, rows come out as 8-bit BGRA.
bool start(PngState &state)
{
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_set_scale_16(state.png);
    png_set_expand(state.png); // palette, grey below 8 bits, transparent colour
    png_set_gray_to_rgb(state.png);
    png_set_bgr(state.png);
    png_set_filler(state.png, 0xFF, PNG_FILLER_AFTER);
    state.passes = png_set_interlace_handling(state.png);
    png_read_update_info(state.png, state.info);
    return png_get_rowbytes(state.png, state.info) == std::size_t{4} * png_get_image_width(state.png, state.info);
}

bool readRow(PngState &state, png_bytep row)
{
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_read_row(state.png, row, nullptr);
    return true;
}

/// Fills the gaps of an interlaced picture with what earlier passes knew, so that a cut one is coarse but whole.
bool readInterlacedRow(PngState &state, png_bytep row)
{
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_read_row(state.png, nullptr, row);
    return true;
}

/// The rest of the file: the last checksum and whatever text stands behind the pixels.
bool readEnd(PngState &state)
{
    if (setjmp(png_jmpbuf(state.png)) != 0)
        return false;
    png_read_end(state.png, state.info);
    return true;
}

void putOverNeutral(png_bytep row, std::uint32_t width)
{
    for (png_bytep pixel = row; pixel != row + std::size_t{4} * width; pixel += 4) {
        const unsigned alpha = pixel[3];
        if (alpha != 0xFF) {
            for (int c = 0; c < 3; ++c)
                pixel[c] = overNeutral(pixel[c], alpha);
            pixel[3] = 0xFF;
        }
    }
}

bool readStraight(PngState &state, Still &still)
{
    std::vector<png_byte> row(std::size_t{4} * still.original.width);
    for (std::uint32_t y = 0; y < still.original.height; ++y) {
        if (!readRow(state, row.data()))
            return false;
        putOverNeutral(row.data(), still.original.width);
        still.addRow(row.data());
    }
    return true;
}

bool readInterlaced(PngState &state, Still &still)
{
    const std::size_t stride = std::size_t{4} * still.original.width;
    if (stride * still.original.height > decoding::MaxWorkMemory)
        return still.fail(Reason::TooMuchMemory);
    std::vector<png_byte> picture(stride * still.original.height);
    bool whole = true, anything = false;
    for (int pass = 0; pass < state.passes && whole; ++pass) {
        for (std::uint32_t y = 0; y < still.original.height && whole; ++y) {
            whole = readInterlacedRow(state, picture.data() + stride * y);
            anything = anything || whole;
        }
    }
    for (std::uint32_t y = 0; y < still.original.height && anything; ++y) {
        putOverNeutral(picture.data() + stride * y, still.original.width);
        still.addRow(picture.data() + stride * y);
    }
    return whole;
}

void readMetadata(const PngState &state, Still &still, std::string_view softwareKey)
{
    png_textp texts = nullptr;
    const int count = std::min(png_get_text(state.png, state.info, &texts, nullptr), static_cast<int>(MaxChunks));
    for (int i = 0; i < count; ++i) {
        if (texts[i].key && texts[i].text && softwareKey == texts[i].key)
            still.addMetadata("software", texts[i].text);
    }
    png_charp name = nullptr;
    png_bytep profile = nullptr;
    png_uint_32 size = 0;
    int compression = 0;
    const bool has = png_get_iCCP(state.png, state.info, &name, &compression, &profile, &size) != 0;
    if (has && !isSrgbProfile(std::as_bytes(std::span(profile, size))))
        still.addMetadata("colour-profile", "not applied");
}

void readExif(const PngState &state, Still &still)
{
    png_uint_32 size = 0;
    png_bytep block = nullptr;
    if (png_get_eXIf_1(state.png, state.info, &size, &block) == 0 || !block)
        return;
    const auto exif = parseExif(std::as_bytes(std::span(block, size)));
    still.orientation = exif.orientation;
    for (const auto &[key, value] : exif.metadata)
        still.addMetadata(key.c_str(), value);
}

} // namespace

bool decodePng(std::span<const std::byte> bytes, Still &still)
{
    PngState state;
    state.bytes = bytes;
    if (!readHeader(state))
        return still.fail(state.reason == Reason::None ? Reason::TooMuchMemory : state.reason);
    still.original = {png_get_image_width(state.png, state.info), png_get_image_height(state.png, state.info)};
    if (const auto why = decoding::checkSize(still.original.width, still.original.height); why != Reason::None)
        return still.fail(why);
    readExif(state, still);
    if (!start(state))
        return still.fail(state.reason == Reason::None ? Reason::Unsupported : state.reason);
    still.begin(still.original);
    const bool whole =
        (state.passes == 1 ? readStraight(state, still) : readInterlaced(state, still)) && readEnd(state);
    if (still.rowsAdded() == 0)
        return still.fail(still.reason != Reason::None ? still.reason : state.reason);
    readMetadata(state, still, "Software");
    still.damaged = !whole;
    return true;
}

} // namespace vigie::codecs
