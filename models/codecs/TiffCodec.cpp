#include "models/codecs/Codecs.h"

#include "models/codecs/Colour.h"
#include "models/codecs/Profile.h"
#include "models/decoding/Limits.h"
#include "models/decoding/Sniffer.h"

#include <tiffio.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstring>
#include <memory>
#include <vector>

namespace vigie::codecs {
namespace {

using decoding::Reason;

/// The file as the library sees it, and what it complained about.
struct Source
{
    std::span<const std::byte> bytes;
    std::uint64_t at = 0;
    bool failed = false;
};

Source &sourceOf(thandle_t handle)
{
    return *static_cast<Source *>(handle);
}

tmsize_t onRead(thandle_t handle, void *out, tmsize_t count)
{
    auto &source = sourceOf(handle);
    if (count <= 0 || source.at >= source.bytes.size())
        return 0;
    const auto given =
        std::min(static_cast<std::size_t>(count), source.bytes.size() - static_cast<std::size_t>(source.at));
    std::memcpy(out, source.bytes.data() + source.at, given);
    source.at += given;
    return static_cast<tmsize_t>(given);
}

tmsize_t onWrite(thandle_t, void *, tmsize_t)
{
    return 0;
}

toff_t onSeek(thandle_t handle, toff_t offset, int whence)
{
    auto &source = sourceOf(handle);
    source.at = whence == SEEK_SET ? offset : whence == SEEK_CUR ? source.at + offset : source.bytes.size() + offset;
    return source.at;
}

int onClose(thandle_t)
{
    return 0;
}

toff_t onSize(thandle_t handle)
{
    return sourceOf(handle).bytes.size();
}

/// The bytes are in memory already. Reading them through onRead instead fails for uncompressed tiles (libtiff 4.5).
int onMap(thandle_t handle, void **base, toff_t *size)
{
    const auto bytes = sourceOf(handle).bytes;
    *base = const_cast<std::byte *>(bytes.data()); // only read: the library maps files read-only itself
    *size = bytes.size();
    return 1;
}

void onUnmap(thandle_t, void *, toff_t) {}

int onError(TIFF *, void *user, const char *, const char *, va_list)
{
    static_cast<Source *>(user)->failed = true;
    return 1; // handled: nothing is printed
}

int onWarning(TIFF *, void *, const char *, const char *, va_list)
{
    return 1;
}

struct CloseTiff
{
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, CloseTiff>;

Tiff open(Source &source)
{
    struct FreeOptions
    {
        void operator()(TIFFOpenOptions *options) const { TIFFOpenOptionsFree(options); }
    };
    const std::unique_ptr<TIFFOpenOptions, FreeOptions> options(TIFFOpenOptionsAlloc());
    if (!options)
        return nullptr;
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), static_cast<tmsize_t>(decoding::MaxWorkMemory));
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), onError, &source);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), onWarning, nullptr);
    return Tiff(TIFFClientOpenExt("memory", "r", &source, onRead, onWrite, onSeek, onClose, onSize, onMap, onUnmap,
                                  options.get()));
}

/// The compressions that cameras, scanners and editors write. The others are rare, young or old enough to be a risk.
bool isReadCompression(std::uint16_t compression)
{
    constexpr std::array<std::uint16_t, 9> Read{COMPRESSION_NONE,      COMPRESSION_CCITTRLE,      COMPRESSION_CCITTFAX3,
                                                COMPRESSION_CCITTFAX4, COMPRESSION_LZW,           COMPRESSION_JPEG,
                                                COMPRESSION_DEFLATE,   COMPRESSION_ADOBE_DEFLATE, COMPRESSION_PACKBITS};
    return std::find(Read.begin(), Read.end(), compression) != Read.end();
}

/// Rows that are decoded together: a strip, or a row of tiles.
std::uint32_t rowsTogether(TIFF *tiff, std::uint32_t height)
{
    std::uint32_t rows = height;
    if (TIFFIsTiled(tiff) != 0)
        TIFFGetField(tiff, TIFFTAG_TILELENGTH, &rows);
    else
        TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &rows);
    return std::clamp(rows, 1U, height);
}

/// The library's own conversion of every kind of TIFF to 8-bit RGBA (multiplied by its opacity), a strip at a time.
class RgbaReader
{
public:
    explicit RgbaReader(TIFF *tiff)
    {
        std::array<char, 1024> message{};
        constexpr int GoOnAfterErrors = 0;
        m_ready = TIFFRGBAImageOK(tiff, message.data()) != 0 &&
                  TIFFRGBAImageBegin(&m_image, tiff, GoOnAfterErrors, message.data()) != 0;
        // Rows as they lie in the file; turning them upright is done for all types in one place.
        m_image.orientation = ORIENTATION_TOPLEFT;
        m_image.req_orientation = ORIENTATION_TOPLEFT;
    }
    RgbaReader(const RgbaReader &) = delete;
    RgbaReader &operator=(const RgbaReader &) = delete;
    ~RgbaReader()
    {
        if (m_ready)
            TIFFRGBAImageEnd(&m_image);
    }

    bool isReady() const { return m_ready; }
    bool read(std::uint32_t firstRow, std::uint32_t rows, std::vector<std::uint32_t> &raster)
    {
        m_image.row_offset = static_cast<int>(firstRow);
        return TIFFRGBAImageGet(&m_image, raster.data(), m_image.width, rows) != 0;
    }

private:
    TIFFRGBAImage m_image{};
    bool m_ready = false;
};

void toBgrx(const std::uint32_t *rgba, std::vector<std::uint8_t> &row)
{
    for (std::size_t i = 0; i < row.size(); i += 4, ++rgba) {
        const unsigned alpha = TIFFGetA(*rgba);
        row[i] = premultipliedOverNeutral(TIFFGetB(*rgba), alpha);
        row[i + 1] = premultipliedOverNeutral(TIFFGetG(*rgba), alpha);
        row[i + 2] = premultipliedOverNeutral(TIFFGetR(*rgba), alpha);
        row[i + 3] = 0xFF;
    }
}

/// True when at least one strip was whole, or a broken one carries more than one colour.
bool readRows(TIFF *tiff, RgbaReader &reader, Source &source, Still &still)
{
    const std::uint32_t together = rowsTogether(tiff, still.original.height);
    if (std::size_t{4} * still.original.width * together > decoding::MaxWorkMemory)
        return still.fail(Reason::TooMuchMemory);
    std::vector<std::uint32_t> raster(std::size_t{still.original.width} * together);
    std::vector<std::uint8_t> row(std::size_t{4} * still.original.width);
    bool anything = false;
    for (std::uint32_t y = 0; y < still.original.height; y += together) {
        const std::uint32_t rows = std::min(together, still.original.height - y);
        std::fill(raster.begin(), raster.end(), 0U); // transparent: what is missing becomes ground
        source.failed = false;
        const bool whole = reader.read(y, rows, raster) && !source.failed;
        still.damaged = still.damaged || !whole;
        anything = anything || whole || std::any_of(raster.begin(), raster.end(), [&](std::uint32_t pixel) {
                       return pixel != raster.front();
                   });
        for (std::uint32_t i = 0; i < rows; ++i) {
            toBgrx(raster.data() + std::size_t{still.original.width} * i, row);
            still.addRow(row.data());
        }
    }
    return anything || still.fail(Reason::Broken);
}

void readTags(TIFF *tiff, Still &still)
{
    std::uint16_t orientation = ORIENTATION_TOPLEFT;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &orientation);
    still.orientation = orientation >= 1 && orientation <= 8 ? orientation : 1;
    struct TextTag
    {
        std::uint32_t tag;
        const char *key;
    };
    constexpr std::array<TextTag, 4> Tags{{{TIFFTAG_MAKE, "camera-maker"},
                                           {TIFFTAG_MODEL, "camera-model"},
                                           {TIFFTAG_SOFTWARE, "software"},
                                           {TIFFTAG_DATETIME, "date"}}};
    for (const auto &[tag, key] : Tags) {
        const char *text = nullptr;
        if (TIFFGetField(tiff, tag, &text) != 0 && text)
            still.addMetadata(key, text);
    }
    std::uint32_t profileSize = 0;
    void *profile = nullptr;
    if (TIFFGetField(tiff, TIFFTAG_ICCPROFILE, &profileSize, &profile) != 0 &&
        !isSrgbProfile({static_cast<const std::byte *>(profile), profileSize}))
        still.addMetadata("colour-profile", "not applied");
}

} // namespace

bool decodeTiff(std::span<const std::byte> bytes, Still &still)
{
    Source source{bytes};
    const Tiff tiff = open(source);
    if (!tiff)
        return still.fail(Reason::Broken);
    std::uint32_t width = 0, height = 0;
    std::uint16_t compression = COMPRESSION_NONE;
    TIFFGetField(tiff.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff.get(), TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_COMPRESSION, &compression);
    still.original = {width, height};
    if (const auto why = decoding::checkSize(width, height); why != Reason::None)
        return still.fail(why);
    if (!isReadCompression(compression))
        return still.fail(Reason::Unsupported);
    readTags(tiff.get(), still);
    RgbaReader reader(tiff.get());
    if (!reader.isReady())
        return still.fail(Reason::Unsupported);
    still.begin(still.original);
    return readRows(tiff.get(), reader, source, still);
}

} // namespace vigie::codecs
