#include "tests/models/codecs/Encoders.h"

#include <algorithm>
#include <cstring>
#include <random>

namespace vigie::test {

Image gradient(int width, int height)
{
    Image image(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.at(x, y) = {static_cast<std::uint8_t>(255 * x / width), static_cast<std::uint8_t>(255 * y / height),
                              static_cast<std::uint8_t>(128 + 127 * (x - y) / std::max(width, height)), 255};
    }
    return image;
}

Image noise(int width, int height, unsigned seed)
{
    std::mt19937 random(seed);
    Image image(width, height);
    for (Rgba &pixel : image.pixels) {
        const auto bits = random();
        pixel = {static_cast<std::uint8_t>(bits), static_cast<std::uint8_t>(bits >> 8),
                 static_cast<std::uint8_t>(bits >> 16), 255};
    }
    return image;
}

std::vector<Sample> everyKind()
{
    const Image image = gradient(64, 48);
    Image clear = image;
    for (int y = 10; y < 20; ++y) {
        for (int x = 10; x < 30; ++x)
            clear.at(x, y).a = static_cast<std::uint8_t>(8 * x);
    }
    Image flat(64, 48, {200, 30, 40, 255});
    for (int y = 8; y < 40; ++y) {
        for (int x = 8; x < 40; ++x)
            flat.at(x, y) = {static_cast<std::uint8_t>(x * 6), static_cast<std::uint8_t>(16 * (y / 8)), 90, 255};
    }
    return {
        {"jpeg", encodeJpeg(image)},
        {"jpeg grey", encodeJpeg(image, {.kind = JpegKind::Grey})},
        {"jpeg inks", encodeJpeg(image, {.kind = JpegKind::Inks})},
        {"jpeg progressive",
         encodeJpeg(image, {.kind = JpegKind::Progressive, .orientation = 6, .comment = "SPECIMEN"})},
        {"png rgba", encodePng(clear)},
        {"png rgb interlaced", encodePng(image, {.kind = PngKind::Rgb, .interlaced = true, .orientation = 8})},
        {"png palette", encodePng(flat, {.kind = PngKind::Palette, .software = "SPECIMEN"})},
        {"png 16 bit", encodePng(image, {.kind = PngKind::Rgb16})},
        {"gif", encodeGif({flat, flat, flat})},
        {"gif interlaced", encodeGif({flat}, true)},
        {"webp lossy", encodeWebp(clear, WebpKind::Lossy)},
        {"webp lossless", encodeWebp(clear, WebpKind::Lossless)},
        {"webp animated", encodeAnimatedWebp({flat, clear}, 80, 60, 4, 2)},
        {"tiff strips", encodeTiff(image)},
        {"tiff tiles", encodeTiff(image, {.kind = TiffKind::Tiles, .compression = 8})},
        {"tiff inks", encodeTiff(image, {.kind = TiffKind::Inks, .compression = 1})},
        {"tiff jpeg", encodeTiff(image, {.kind = TiffKind::Strips, .compression = 7})},
        {"tiff grey 16", encodeTiff(image, {.kind = TiffKind::Grey16, .compression = 32773, .pages = 3})},
    };
}

} // namespace vigie::test
