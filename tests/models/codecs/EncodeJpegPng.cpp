#include "tests/models/codecs/Encoders.h"

#include <cstdio>

#include <jpeglib.h>
#include <png.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>
#include <tuple>

namespace vigie::test {
namespace {

/// A big-endian Exif block with an orientation and a maker.
std::string exifBlock(int orientation, const std::string &maker)
{
    const auto two = [](std::size_t v) { return std::string{static_cast<char>(v >> 8), static_cast<char>(v & 0xFF)}; };
    const auto four = [&](std::size_t v) { return two(v >> 16) + two(v & 0xFFFF); };
    const std::size_t entries = maker.empty() ? 1 : 2;
    std::string block = std::string("MM\0*", 4) + four(8) + two(entries);
    if (!maker.empty())
        block += two(0x010F) + two(2) + four(maker.size() + 1) + four(8 + 2 + 12 * entries + 4);
    block += two(0x0112) + two(3) + four(1) + two(static_cast<std::size_t>(orientation)) + two(0) + four(0);
    return maker.empty() ? block : block + maker + '\0';
}

std::vector<JSAMPLE> jpegRow(const Image &image, int y, JpegKind kind)
{
    std::vector<JSAMPLE> row;
    for (int x = 0; x < image.width; ++x) {
        const Rgba p = image.at(x, y);
        if (kind == JpegKind::Inks || kind == JpegKind::Ycck) // as an Adobe file stores them: light, with no black
            row.insert(row.end(), {p.r, p.g, p.b, 255});
        else if (kind == JpegKind::PlainInks)
            row.insert(row.end(), {static_cast<JSAMPLE>(255 - p.r), static_cast<JSAMPLE>(255 - p.g),
                                   static_cast<JSAMPLE>(255 - p.b), 0});
        else if (kind == JpegKind::Grey)
            row.push_back(p.g);
        else
            row.insert(row.end(), {p.r, p.g, p.b});
    }
    return row;
}

void configure(jpeg_compress_struct &info, const Image &image, const JpegOptions &options)
{
    info.image_width = static_cast<JDIMENSION>(image.width);
    info.image_height = static_cast<JDIMENSION>(image.height);
    const bool inks = options.kind == JpegKind::Inks || options.kind == JpegKind::PlainInks ||
                      options.kind == JpegKind::Ycck,
               grey = options.kind == JpegKind::Grey;
    info.input_components = inks ? 4 : grey ? 1 : 3;
    info.in_color_space = inks ? JCS_CMYK : grey ? JCS_GRAYSCALE : JCS_RGB;
    jpeg_set_defaults(&info);
    if (inks) {
        jpeg_set_colorspace(&info, options.kind == JpegKind::Ycck ? JCS_YCCK : JCS_CMYK);
        info.write_Adobe_marker = options.kind == JpegKind::PlainInks ? FALSE : TRUE;
    }
    jpeg_set_quality(&info, options.quality, TRUE);
    if (options.kind == JpegKind::Progressive)
        jpeg_simple_progression(&info);
}

void appendPng(png_structp png, png_bytep data, std::size_t size)
{
    auto &out = *static_cast<Bytes *>(png_get_io_ptr(png));
    const auto bytes = std::as_bytes(std::span(data, size));
    out.insert(out.end(), bytes.begin(), bytes.end());
}

[[noreturn]] void refuse(png_structp, png_const_charp message)
{
    throw std::runtime_error(message);
}

void ignore(png_structp, png_const_charp) {}

struct Palette
{
    std::vector<png_color> colours;
    std::vector<png_byte> alpha;
    std::map<std::tuple<int, int, int, int>, png_byte> index;

    explicit Palette(const Image &image)
    {
        for (const Rgba &p : image.pixels) {
            if (index.emplace(std::tuple(p.r, p.g, p.b, p.a), static_cast<png_byte>(colours.size())).second) {
                colours.push_back({p.r, p.g, p.b});
                alpha.push_back(p.a);
            }
        }
        if (colours.size() > 256)
            throw std::runtime_error("too many colours for a palette");
    }
    png_byte of(const Rgba &p) const { return index.at({p.r, p.g, p.b, p.a}); }
};

std::vector<png_byte> pngRow(const Image &image, int y, PngKind kind, const Palette *palette)
{
    std::vector<png_byte> row;
    for (int x = 0; x < image.width; ++x) {
        const Rgba p = image.at(x, y);
        switch (kind) {
        case PngKind::Rgb:
            row.insert(row.end(), {p.r, p.g, p.b});
            break;
        case PngKind::Rgba:
            row.insert(row.end(), {p.r, p.g, p.b, p.a});
            break;
        case PngKind::Grey:
            row.push_back(p.g);
            break;
        case PngKind::Palette:
            row.push_back(palette->of(p));
            break;
        case PngKind::Rgb16:
            row.insert(row.end(), {p.r, p.r, p.g, p.g, p.b, p.b});
            break; // v·257, exact at 8 bits
        }
    }
    return row;
}

int pngColour(PngKind kind)
{
    switch (kind) {
    case PngKind::Grey:
        return PNG_COLOR_TYPE_GRAY;
    case PngKind::Palette:
        return PNG_COLOR_TYPE_PALETTE;
    case PngKind::Rgba:
        return PNG_COLOR_TYPE_RGB_ALPHA;
    default:
        return PNG_COLOR_TYPE_RGB;
    }
}

} // namespace

Bytes encodeJpeg(const Image &image, const JpegOptions &options)
{
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char *memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &memory, &size);
    configure(info, image, options);
    jpeg_start_compress(&info, TRUE);
    if (options.orientation != 0 || !options.comment.empty()) {
        const std::string block =
            std::string("Exif\0\0", 6) + exifBlock(std::max(1, options.orientation), options.comment);
        jpeg_write_marker(&info, JPEG_APP0 + 1, reinterpret_cast<const JOCTET *>(block.data()),
                          static_cast<unsigned>(block.size()));
    }
    if (!options.profile.empty()) {
        const std::string block = std::string("ICC_PROFILE\0\x01\x01", 14) + options.profile;
        jpeg_write_marker(&info, JPEG_APP0 + 2, reinterpret_cast<const JOCTET *>(block.data()),
                          static_cast<unsigned>(block.size()));
    }
    for (int y = 0; y < image.height; ++y) {
        auto row = jpegRow(image, y, options.kind);
        JSAMPROW pointer = row.data();
        jpeg_write_scanlines(&info, &pointer, 1);
    }
    jpeg_finish_compress(&info);
    const auto written = std::as_bytes(std::span(memory, size));
    Bytes bytes(written.begin(), written.end());
    jpeg_destroy_compress(&info);
    std::free(memory);
    return bytes;
}

Bytes encodePng(const Image &image, const PngOptions &options)
{
    Bytes out;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, refuse, ignore);
    png_infop info = png_create_info_struct(png);
    png_set_write_fn(png, &out, appendPng, nullptr);
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width), static_cast<png_uint_32>(image.height),
                 options.kind == PngKind::Rgb16 ? 16 : 8, pngColour(options.kind),
                 options.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    std::unique_ptr<Palette> palette;
    if (options.kind == PngKind::Palette) {
        palette = std::make_unique<Palette>(image);
        png_set_PLTE(png, info, palette->colours.data(), static_cast<int>(palette->colours.size()));
        png_set_tRNS(png, info, palette->alpha.data(), static_cast<int>(palette->alpha.size()), nullptr);
    }
    std::string block = options.orientation != 0 ? exifBlock(options.orientation, {}) : std::string();
    if (!block.empty())
        png_set_eXIf_1(png, info, static_cast<png_uint_32>(block.size()), reinterpret_cast<png_bytep>(block.data()));
    std::string key = "Software", value = options.software;
    png_text text{};
    text.compression = PNG_TEXT_COMPRESSION_NONE;
    text.key = key.data();
    text.text = value.data();
    text.text_length = value.size();
    if (!value.empty())
        png_set_text(png, info, &text, 1);
    png_write_info(png, info);
    const int passes = options.interlaced ? png_set_interlace_handling(png) : 1;
    for (int pass = 0; pass < passes; ++pass) {
        for (int y = 0; y < image.height; ++y)
            png_write_row(png, pngRow(image, y, options.kind, palette.get()).data());
    }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return out;
}

Bytes pngHeader(std::uint32_t width, std::uint32_t height)
{
    Bytes bytes = encodePng(Image(1, 1));
    constexpr std::size_t Width = 16, Checksum = 29, HeaderEnd = 33;
    const auto put = [&](std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i)
            bytes[at + i] = static_cast<std::byte>((value >> (8 * (3 - i))) & 0xFF);
    };
    put(Width, width);
    put(Width + 4, height);
    std::uint32_t crc = 0xFFFFFFFF;
    for (std::size_t i = Width - 4; i < Checksum; ++i) {
        crc ^= std::to_integer<std::uint32_t>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320U : 0U);
    }
    put(Checksum, ~crc);
    bytes.resize(HeaderEnd);
    return bytes;
}

} // namespace vigie::test
