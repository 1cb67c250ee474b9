#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

/// Makes picture files in memory with the codec libraries' encoders, so that the decoder is tested against what it has
/// not written itself.
namespace vigie::test {

using Bytes = std::vector<std::byte>;

struct Rgba
{
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    friend bool operator==(const Rgba &, const Rgba &) = default;
};

struct Image
{
    int width = 0;
    int height = 0;
    std::vector<Rgba> pixels;

    Image(int w, int h, Rgba fill = {})
        : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), fill)
    {}
    Rgba &at(int x, int y)
    {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
    const Rgba &at(int x, int y) const
    {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// Smooth in both directions, different in every corner.
Image gradient(int width, int height);
/// Noise that no encoder compresses well.
Image noise(int width, int height, unsigned seed);

/// Inks as Adobe writes them (inverted), plainly, and as YCCK.
enum class JpegKind { Colour, Grey, Inks, PlainInks, Ycck, Progressive };
struct JpegOptions
{
    JpegKind kind = JpegKind::Colour;
    int quality = 95;
    int orientation = 0;      ///< 0 = no Exif block
    std::string comment = {}; ///< Exif "Make"
    std::string profile = {}; ///< what an ICC block carries
};
Bytes encodeJpeg(const Image &image, const JpegOptions &options = {});

enum class PngKind { Rgb, Rgba, Grey, Palette, Rgb16 };
struct PngOptions
{
    PngKind kind = PngKind::Rgba;
    bool interlaced = false;
    int orientation = 0;
    std::string software = {};
};
Bytes encodePng(const Image &image, const PngOptions &options = {});
/// A header that announces a size, and nothing behind it.
Bytes pngHeader(std::uint32_t width, std::uint32_t height);

/// At most 256 colours over all frames; pixels with a = 0 are transparent.
Bytes encodeGif(const std::vector<Image> &frames, bool interlaced = false);

enum class WebpKind { Lossy, Lossless };
Bytes encodeWebp(const Image &image, WebpKind kind);
/// Every frame lossless, at (2·x, 2·y) of the canvas.
Bytes encodeAnimatedWebp(const std::vector<Image> &frames, int canvasWidth, int canvasHeight, int x, int y);

enum class TiffKind { Strips, OneStrip, Tiles, Inks, Grey16, Rgba };
enum class TiffForm { Native, BigEndian, BigTiff };
struct TiffOptions
{
    TiffKind kind = TiffKind::Strips;
    std::uint16_t compression = 5; ///< LZW
    int orientation = 1;
    int pages = 1;
    TiffForm form = TiffForm::Native;
};
Bytes encodeTiff(const Image &image, const TiffOptions &options = {});

struct Sample
{
    const char *name;
    Bytes bytes;
};
/// One of every type and kind, 64×48.
std::vector<Sample> everyKind();

} // namespace vigie::test
