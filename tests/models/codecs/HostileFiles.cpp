#include "tests/models/codecs/HostileFiles.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <string_view>

namespace vigie::test {
namespace {

using decoding::PictureType;
using Random = std::mt19937;

std::size_t below(Random &random, std::size_t limit)
{
    return static_cast<std::size_t>(random()) % limit;
}

std::size_t between(Random &random, std::size_t low, std::size_t high)
{
    return low + below(random, high - low + 1);
}

Bytes bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

void append(Bytes &out, const Bytes &more)
{
    out.insert(out.end(), more.begin(), more.end());
}

void putBig(Bytes &out, std::uint32_t value, int size)
{
    for (int i = size - 1; i >= 0; --i)
        out.push_back(static_cast<std::byte>((value >> (8 * i)) & 0xFF));
}

const Bytes &sample(Random &random)
{
    static const auto kinds = everyKind();
    return kinds[below(random, kinds.size())].bytes;
}

HostileFile cut(Random &random)
{
    const Bytes &whole = sample(random);
    const auto length = between(random, 1, whole.size() - 1);
    HostileFile file{"cut", Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length))};
    file.isCutInHalf = length <= whole.size() / 2;
    return file;
}

HostileFile flipped(Random &random)
{
    HostileFile file{"flipped", sample(random)};
    for (auto flips = between(random, 1, 32); flips > 0; --flips)
        file.bytes[below(random, file.bytes.size())] ^= static_cast<std::byte>(1U << below(random, 8));
    return file;
}

HostileFile overwritten(Random &random)
{
    HostileFile file{"overwritten", sample(random)};
    static constexpr std::array Fill{0x00, 0xFF, 0x7F, 0x80};
    const auto length = between(random, 1, std::min<std::size_t>(64, file.bytes.size()));
    const auto at = below(random, file.bytes.size() - length + 1);
    const auto fill = below(random, Fill.size() + 1);
    for (std::size_t i = at; i < at + length; ++i)
        file.bytes[i] = static_cast<std::byte>(fill < Fill.size() ? Fill[fill] : static_cast<int>(random() & 0xFF));
    return file;
}

/// A small word somewhere becomes an offset, a length or a count that lies.
HostileFile lyingNumber(Random &random)
{
    HostileFile file{"lying number", sample(random)};
    static constexpr std::array<std::uint32_t, 8> Lies{0, 1, 4, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x00010000, 0xFFFF};
    for (int i = 0; i < 3; ++i) {
        const auto at = below(random, file.bytes.size() - 4);
        const auto lie = Lies[below(random, Lies.size())];
        for (std::size_t byte = 0; byte < 4; ++byte)
            file.bytes[at + byte] = static_cast<std::byte>((lie >> (8 * byte)) & 0xFF);
    }
    return file;
}

HostileFile hugePngHeader(Random &random)
{
    static constexpr std::array<std::uint32_t, 6> Sides{30'000, 32'768, 32'769, 65'535, 1'000'000, 0x7FFFFFFF};
    const bool isTheKnownOne = random() % 2 == 0;
    return {"PNG header", pngHeader(isTheKnownOne ? 30'000 : Sides[below(random, Sides.size())],
                                    isTheKnownOne ? 30'000 : Sides[below(random, Sides.size())])};
}

/// The frame header of a JPEG announces another size than its data has.
HostileFile lyingJpeg(Random &random, JpegKind kind, const char *name)
{
    HostileFile file{name, encodeJpeg(gradient(64, 48), {.kind = kind})};
    static constexpr std::array<std::uint16_t, 5> Sides{65'500, 65'500, 10'000, 32'000, 3};
    const auto height = Sides[below(random, Sides.size())], width = Sides[below(random, Sides.size())];
    for (std::size_t i = 2; i + 9 < file.bytes.size();) {
        const auto marker = std::to_integer<unsigned>(file.bytes[i + 1]);
        if (marker >= 0xC0 && marker <= 0xC2) {
            file.bytes[i + 5] = static_cast<std::byte>(height >> 8U);
            file.bytes[i + 6] = static_cast<std::byte>(height & 0xFFU);
            file.bytes[i + 7] = static_cast<std::byte>(width >> 8U);
            file.bytes[i + 8] = static_cast<std::byte>(width & 0xFFU);
            break;
        }
        i += 2 + (std::to_integer<std::size_t>(file.bytes[i + 2]) << 8U) +
             std::to_integer<std::size_t>(file.bytes[i + 3]);
    }
    return file;
}

void putChunk(Bytes &out, std::string_view type, const Bytes &data)
{
    putBig(out, static_cast<std::uint32_t>(data.size()), 4);
    Bytes checked = bytesOf(type);
    append(checked, data);
    append(out, checked);
    putBig(out,
           static_cast<std::uint32_t>(
               crc32(0, reinterpret_cast<const Bytef *>(checked.data()), static_cast<uInt>(checked.size()))),
           4);
}

/// Some kilobytes that unpack to as many bytes as the caps let through.
HostileFile bomb(Random &random)
{
    const auto width = static_cast<std::uint32_t>(between(random, 8'000, 30'000));
    const auto height = static_cast<std::uint32_t>(between(random, 1'000, 3'000));
    Bytes header;
    putBig(header, width, 4);
    putBig(header, height, 4);
    const bool isGrey = random() % 2 == 0;
    for (const unsigned value : {8U, isGrey ? 0U : 6U, 0U, 0U, 0U})
        header.push_back(static_cast<std::byte>(value));
    const std::size_t row = 1 + std::size_t{width} * (isGrey ? 1 : 4);
    z_stream stream{};
    deflateInit(&stream, Z_BEST_SPEED);
    std::vector<Bytef> zeros(row, 0), out(64 * 1024);
    Bytes packed;
    for (std::uint32_t y = 0; y <= height; ++y) {
        stream.next_in = zeros.data();
        stream.avail_in = y < height ? static_cast<uInt>(row) : 0;
        do {
            stream.next_out = out.data();
            stream.avail_out = static_cast<uInt>(out.size());
            deflate(&stream, y < height ? Z_NO_FLUSH : Z_FINISH);
            const auto made = std::as_bytes(std::span(out).first(out.size() - stream.avail_out));
            packed.insert(packed.end(), made.begin(), made.end());
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    HostileFile file{"bomb", bytesOf("\x89PNG\r\n\x1a\n")};
    putChunk(file.bytes, "IHDR", header);
    putChunk(file.bytes, "IDAT", packed);
    putChunk(file.bytes, "IEND", {});
    return file;
}

HostileFile endlessGif(Random &random)
{
    const auto frames = random() % 3 == 0 ? 100'000 : between(random, 1'900, 2'200);
    HostileFile file{"GIF of many frames", bytesOf("GIF89a")};
    for (const unsigned value : {8U, 0U, 8U, 0U, 0x80U, 0U, 0U, 0U, 0U, 0U, 0xFFU, 0xFFU, 0xFFU}) // screen, two colours
        file.bytes.push_back(static_cast<std::byte>(value));
    Bytes frame;
    for (const unsigned value : {0x2CU, 0U, 0U, 0U, 0U, 1U, 0U, 1U, 0U, 0U, 2U, 2U, 0x44U, 0x01U, 0U}) // 1×1
        frame.push_back(static_cast<std::byte>(value));
    for (std::size_t i = 0; i < frames; ++i)
        append(file.bytes, frame);
    file.bytes.push_back(std::byte{0x3B});
    return file;
}

HostileFile wrongType(Random &random)
{
    static constexpr std::array<std::string_view, 7> Others{
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        "<html><img src='http://127.0.0.1:9/'></html>",
        "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n",
        "PK\x03\x04SAMPLE",
        "\x7F"
        "ELF SAMPLE",
        "push graphic-context\nfill 'url(https://127.0.0.1/)'\n",
        "#!/bin/sh\nexit 1\n"};
    HostileFile file{"wrong type", random() % 2 == 0 ? bytesOf(Others[below(random, Others.size())]) : sample(random)};
    file.declared = static_cast<PictureType>(below(random, decoding::LastPictureType + 1));
    return file;
}

HostileFile lyingMetadata(Random &random)
{
    std::string comment = "<b>\xE2\x80\xAE" + std::string(between(random, 0, 20'000), 'm');
    std::string profile(between(random, 1, 30'000), '\0');
    for (auto &letter : profile)
        letter = static_cast<char>(random() & 0xFF);
    HostileFile file{"lying metadata",
                     encodeJpeg(gradient(64, 48), {.orientation = static_cast<int>(between(random, 1, 0xFFFF)),
                                                   .comment = comment.substr(0, 20'000),
                                                   .profile = profile})};
    // Wrong offsets inside the block.
    for (int i = 0; i < 4; ++i)
        file.bytes[between(random, 12, 60)] = static_cast<std::byte>(random() & 0xFF);
    return file;
}

HostileFile animatedWebp(Random &random)
{
    std::vector<Image> frames;
    for (auto left = between(random, 1, 6); left > 0; --left)
        frames.push_back(noise(24, 16, static_cast<unsigned>(random())));
    HostileFile file{"animated WebP", encodeAnimatedWebp(frames, 64, 48, 4, 4)};
    for (auto flips = below(random, 6); flips > 0; --flips)
        file.bytes[between(random, 12, file.bytes.size() - 1)] ^= static_cast<std::byte>(1U << below(random, 8));
    return file;
}

HostileFile twoInOne(Random &random)
{
    HostileFile file{"two in one", sample(random)};
    append(file.bytes, sample(random));
    return file;
}

HostileFile noiseFile(Random &random)
{
    HostileFile file{"noise", Bytes(between(random, 1, 5'000))};
    for (auto &byte : file.bytes)
        byte = static_cast<std::byte>(random() & 0xFF);
    const Bytes &whole = sample(random);
    const auto head = std::min<std::size_t>({whole.size(), file.bytes.size(), between(random, 0, 40)});
    std::copy_n(whole.begin(), head, file.bytes.begin());
    return file;
}

HostileFile longTiff(Random &random)
{
    HostileFile file{"TIFF of many pages",
                     encodeTiff(gradient(8, 8), {.pages = static_cast<int>(between(random, 2, 60))})};
    for (auto flips = between(random, 0, 8); flips > 0; --flips)
        file.bytes[below(random, file.bytes.size())] = static_cast<std::byte>(random() & 0xFF);
    return file;
}

HostileFile thin(Random &random)
{
    const auto length = static_cast<int>(between(random, 16'000, 32'000));
    const bool isWide = random() % 2 == 0;
    return {"thin", encodePng(gradient(isWide ? length : 1, isWide ? 1 : length), {.interlaced = random() % 2 == 0})};
}

} // namespace

HostileFile hostileFile(unsigned seed, int number)
{
    static const std::array<std::function<HostileFile(Random &)>, HostileKinds> Makers{
        cut,
        flipped,
        overwritten,
        lyingNumber,
        hugePngHeader,
        [](Random &random) { return lyingJpeg(random, JpegKind::Colour, "JPEG header"); },
        [](Random &random) { return lyingJpeg(random, JpegKind::Progressive, "progressive JPEG header"); },
        endlessGif,
        wrongType,
        lyingMetadata,
        animatedWebp,
        twoInOne,
        noiseFile,
        longTiff,
        thin,
        bomb,
    };
    Random random(seed + static_cast<unsigned>(number) * 7'919U);
    HostileFile file = Makers[static_cast<std::size_t>(number % HostileKinds)](random);
    file.name += " " + std::to_string(number);
    return file;
}

Bytes hundredMegapixelProgressive()
{
    constexpr int Side = 10'000;
    return encodeJpeg(Image(Side, Side, {90, 120, 150, 255}), {.kind = JpegKind::Progressive, .quality = 50});
}

} // namespace vigie::test
