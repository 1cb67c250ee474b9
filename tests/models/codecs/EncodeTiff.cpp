#include "tests/models/codecs/Encoders.h"

#include <tiffio.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace vigie::test {
namespace {

struct Sink
{
    Bytes bytes;
    std::size_t at = 0;
};

tmsize_t onRead(thandle_t handle, void *out, tmsize_t count)
{
    auto &sink = *static_cast<Sink *>(handle);
    const std::size_t given =
        std::min(static_cast<std::size_t>(count), sink.bytes.size() - std::min(sink.at, sink.bytes.size()));
    std::memcpy(out, sink.bytes.data() + sink.at, given);
    sink.at += given;
    return static_cast<tmsize_t>(given);
}

tmsize_t onWrite(thandle_t handle, void *data, tmsize_t count)
{
    auto &sink = *static_cast<Sink *>(handle);
    const auto size = static_cast<std::size_t>(count);
    sink.bytes.resize(std::max(sink.bytes.size(), sink.at + size));
    std::memcpy(sink.bytes.data() + sink.at, data, size);
    sink.at += size;
    return count;
}

toff_t onSeek(thandle_t handle, toff_t offset, int whence)
{
    auto &sink = *static_cast<Sink *>(handle);
    sink.at = whence == SEEK_SET ? offset : whence == SEEK_CUR ? sink.at + offset : sink.bytes.size() + offset;
    return sink.at;
}

int onClose(thandle_t)
{
    return 0;
}

toff_t onSize(thandle_t handle)
{
    return static_cast<Sink *>(handle)->bytes.size();
}

int channels(TiffKind kind)
{
    return kind == TiffKind::Inks || kind == TiffKind::Rgba ? 4 : kind == TiffKind::Grey16 ? 2 : 3; // bytes a pixel
}

void putPixel(std::uint8_t *out, const Rgba &p, TiffKind kind)
{
    if (kind == TiffKind::Inks) {
        out[0] = static_cast<std::uint8_t>(255 - p.r);
        out[1] = static_cast<std::uint8_t>(255 - p.g);
        out[2] = static_cast<std::uint8_t>(255 - p.b);
        out[3] = 0;
    } else if (kind == TiffKind::Grey16) {
        out[0] = out[1] = p.g;
    } else if (kind == TiffKind::Rgba) {
        out[0] = p.r, out[1] = p.g, out[2] = p.b, out[3] = p.a;
    } else {
        out[0] = p.r, out[1] = p.g, out[2] = p.b;
    }
}

constexpr int TileSide = 16;
constexpr int StripRows = 8;

void describe(TIFF *tiff, const Image &image, const TiffOptions &options)
{
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, image.width);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, image.height);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, options.kind == TiffKind::Grey16 ? 16 : 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, options.kind == TiffKind::Grey16 ? 1 : channels(options.kind));
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, options.compression);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, options.orientation);
    TIFFSetField(tiff, TIFFTAG_SOFTWARE, "SPECIMEN");
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC,
                 options.kind == TiffKind::Inks     ? PHOTOMETRIC_SEPARATED
                 : options.kind == TiffKind::Grey16 ? PHOTOMETRIC_MINISBLACK
                                                    : PHOTOMETRIC_RGB);
    const std::uint16_t alpha = EXTRASAMPLE_UNASSALPHA;
    if (options.kind == TiffKind::Rgba)
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, 1, &alpha);
    if (options.kind == TiffKind::Tiles) {
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, TileSide);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, TileSide);
    } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, options.kind == TiffKind::OneStrip ? image.height : StripRows);
    }
}

void writeTiles(TIFF *tiff, const Image &image)
{
    std::vector<std::uint8_t> tile(3 * TileSide * TileSide);
    for (int y = 0; y < image.height; y += TileSide) {
        for (int x = 0; x < image.width; x += TileSide) {
            std::fill(tile.begin(), tile.end(), std::uint8_t{0});
            for (int v = 0; v < TileSide && y + v < image.height; ++v) {
                for (int u = 0; u < TileSide && x + u < image.width; ++u)
                    putPixel(tile.data() + 3 * (v * TileSide + u), image.at(x + u, y + v), TiffKind::Tiles);
            }
            TIFFWriteTile(tiff, tile.data(), static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), 0, 0);
        }
    }
}

void writeRows(TIFF *tiff, const Image &image, TiffKind kind)
{
    const int step = channels(kind);
    std::vector<std::uint8_t> row(static_cast<std::size_t>(step * image.width));
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x)
            putPixel(row.data() + step * x, image.at(x, y), kind);
        TIFFWriteScanline(tiff, row.data(), static_cast<std::uint32_t>(y), 0);
    }
}

const char *modeOf(TiffForm form)
{
    switch (form) {
    case TiffForm::BigEndian:
        return "wbm";
    case TiffForm::BigTiff:
        return "w8m";
    case TiffForm::Native:
        break;
    }
    return "wm";
}

} // namespace

Bytes encodeTiff(const Image &image, const TiffOptions &options)
{
    Sink sink;
    TIFF *tiff = TIFFClientOpen("memory", modeOf(options.form), &sink, onRead, onWrite, onSeek, onClose, onSize,
                                nullptr, nullptr);
    if (!tiff)
        throw std::runtime_error("TIFFClientOpen");
    for (int page = 0; page < options.pages; ++page) {
        describe(tiff, image, options);
        if (options.kind == TiffKind::Tiles)
            writeTiles(tiff, image);
        else
            writeRows(tiff, image, options.kind);
        TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
    return sink.bytes;
}

} // namespace vigie::test
