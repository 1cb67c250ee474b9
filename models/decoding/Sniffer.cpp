#include "models/decoding/Sniffer.h"

#include "models/decoding/ByteReader.h"
#include "models/decoding/Limits.h"

#include <algorithm>

namespace vigie::decoding {
namespace {

constexpr std::uint32_t FrameStop = MaxFrames + 1; // one above the cap is enough to refuse
constexpr std::uint32_t MaxTags = 512;             // of a TIFF directory; cameras write about 30

void probeJpeg(std::span<const std::byte> bytes, Probe &probe)
{
    const ByteReader in(bytes, Endian::Big);
    for (std::uint64_t at = 2; in.u8(at) == 0xFFU;) {
        const auto marker = in.u8(at + 1);
        if (marker == 0xFFU) { // fill byte
            ++at;
            continue;
        }
        const auto length = in.u16(at + 2);
        if (!marker || !length || *length < 2 || *marker == 0xDA || *marker == 0xD9)
            return;
        const bool frameHeader =
            *marker >= 0xC0 && *marker <= 0xCF && *marker != 0xC4 && *marker != 0xC8 && *marker != 0xCC;
        if (frameHeader) {
            probe.height = in.u16(at + 5).value_or(0);
            probe.width = in.u16(at + 7).value_or(0);
            return;
        }
        at += 2 + *length;
    }
}

void probePng(std::span<const std::byte> bytes, Probe &probe)
{
    const ByteReader in(bytes, Endian::Big);
    constexpr std::uint64_t FirstChunk = 8, ChunkOverhead = 12;
    if (in.matches(FirstChunk + 4, "IHDR", 4)) {
        probe.width = in.u32(FirstChunk + 8).value_or(0);
        probe.height = in.u32(FirstChunk + 12).value_or(0);
    }
    for (std::uint64_t at = FirstChunk; in.has(at, ChunkOverhead); at += ChunkOverhead + *in.u32(at)) {
        if (in.matches(at + 4, "IDAT", 4))
            return;
        if (in.matches(at + 4, "acTL", 4)) { // animated PNG; the default picture is what gets decoded
            probe.frames = std::clamp(in.u32(at + 8).value_or(1), 1U, MaxFrames + 1); // it says what it likes
            probe.animated = probe.frames > 1;
            return;
        }
    }
}

/// RFC 9649.
void probeWebp(std::span<const std::byte> bytes, Probe &probe)
{
    const ByteReader in(bytes, Endian::Little);
    std::uint32_t frames = 0;
    for (std::uint64_t at = 12; in.has(at, 8) && frames < FrameStop;) {
        const std::uint64_t length = *in.u32(at + 4), body = at + 8;
        if (in.matches(at, "VP8X", 4)) {
            probe.width = in.u24(body + 4).value_or(0) + 1;
            probe.height = in.u24(body + 7).value_or(0) + 1;
            probe.animated = (in.u8(body).value_or(0) & 0x02) != 0;
        } else if (in.matches(at, "VP8 ", 4) && probe.width == 0) {
            probe.width = in.u16(body + 6).value_or(0) & 0x3FFF;
            probe.height = in.u16(body + 8).value_or(0) & 0x3FFF;
        } else if (in.matches(at, "VP8L", 4) && probe.width == 0) {
            const std::uint32_t bits = in.u32(body + 1).value_or(0);
            probe.width = (bits & 0x3FFF) + 1;
            probe.height = ((bits >> 14) & 0x3FFF) + 1;
        } else if (in.matches(at, "ANMF", 4)) {
            ++frames;
        }
        at = body + length + (length & 1);
    }
    probe.frames = std::max(1U, frames);
}

std::uint64_t afterSubBlocks(const ByteReader &in, std::uint64_t at)
{
    while (const auto length = in.u8(at)) {
        at += 1 + *length;
        if (*length == 0)
            return at;
    }
    return in.size() + 1; // no end
}

constexpr std::uint64_t gifColours(std::uint32_t flags)
{
    return (flags & 0x80) != 0 ? std::uint64_t{3} << ((flags & 7) + 1) : 0;
}

void probeGif(std::span<const std::byte> bytes, Probe &probe)
{
    const ByteReader in(bytes, Endian::Little);
    probe.width = in.u16(6).value_or(0);
    probe.height = in.u16(8).value_or(0);
    std::uint32_t frames = 0;
    for (std::uint64_t at = 13 + gifColours(in.u8(10).value_or(0)); frames < FrameStop;) {
        const auto block = in.u8(at);
        if (block == 0x21U) {
            at = afterSubBlocks(in, at + 2);
        } else if (block == 0x2CU && in.has(at, 10)) {
            if (frames == 0) { // a first frame larger than the screen makes the screen larger, as browsers do
                probe.width = std::max(probe.width, *in.u16(at + 1) + *in.u16(at + 5));
                probe.height = std::max(probe.height, *in.u16(at + 3) + *in.u16(at + 7));
            }
            ++frames;
            at = afterSubBlocks(in, at + 10 + gifColours(*in.u8(at + 9)) + 1);
        } else {
            probe.cutOff = block == 0x2CU || at > in.size();
            break;
        }
    }
    probe.frames = std::max(1U, frames);
    probe.animated = frames > 1;
}

struct TiffDirectory
{
    std::uint32_t width = 0, height = 0;
    std::uint64_t next = 0;
};

std::optional<TiffDirectory> readDirectory(const ByteReader &in, std::uint64_t at, bool big)
{
    const auto count = big ? in.u64(at) : std::optional<std::uint64_t>(in.u16(at));
    if (!count || *count > MaxTags)
        return std::nullopt;
    const std::uint64_t entrySize = big ? 20 : 12, first = at + (big ? 8 : 2);
    TiffDirectory directory;
    for (std::uint64_t i = 0; i < *count; ++i) {
        const std::uint64_t entry = first + i * entrySize, value = entry + (big ? 12 : 8);
        const auto tag = in.u16(entry), kind = in.u16(entry + 2);
        if (!tag || !kind)
            return std::nullopt;
        constexpr std::uint32_t Width = 256, Height = 257, Short = 3;
        if (*tag == Width)
            directory.width = (*kind == Short ? in.u16(value) : in.u32(value)).value_or(0);
        else if (*tag == Height)
            directory.height = (*kind == Short ? in.u16(value) : in.u32(value)).value_or(0);
    }
    const std::uint64_t tail = first + *count * entrySize;
    const auto next = big ? in.u64(tail) : std::optional<std::uint64_t>(in.u32(tail));
    if (!next)
        return std::nullopt;
    directory.next = *next;
    return directory;
}

void probeTiff(std::span<const std::byte> bytes, Probe &probe)
{
    const bool littleEndian = bytes[0] == std::byte{'I'};
    const ByteReader in(bytes, littleEndian ? Endian::Little : Endian::Big);
    const bool big = in.u16(2) == 43U;
    std::uint64_t at = (big ? in.u64(8) : std::optional<std::uint64_t>(in.u32(4))).value_or(0);
    std::uint32_t pages = 0;
    while (at != 0 && pages < FrameStop) { // a ring of directories ends at the cap
        const auto directory = readDirectory(in, at, big);
        if (!directory) {
            probe.cutOff = true;
            break;
        }
        if (pages == 0) {
            probe.width = directory->width;
            probe.height = directory->height;
        }
        ++pages;
        at = directory->next;
    }
    probe.frames = std::max(1U, pages);
}

} // namespace

PictureType sniff(std::span<const std::byte> bytes)
{
    const ByteReader in(bytes, Endian::Big);
    if (in.matches(0, "\xFF\xD8\xFF", 3))
        return PictureType::Jpeg;
    if (in.matches(0, "\x89PNG\r\n\x1A\n", 8))
        return PictureType::Png;
    if (in.matches(0, "RIFF", 4) && in.matches(8, "WEBP", 4))
        return PictureType::WebP;
    if (in.matches(0, "GIF87a", 6) || in.matches(0, "GIF89a", 6))
        return PictureType::Gif;
    if (in.matches(0, "II*\0", 4) || in.matches(0, "MM\0*", 4) || in.matches(0, "II+\0", 4) ||
        in.matches(0, "MM\0+", 4))
        return PictureType::Tiff;
    return PictureType::Unknown;
}

Reason checkSize(std::uint64_t width, std::uint64_t height)
{
    if (width == 0 || height == 0)
        return Reason::Broken;
    if (width > MaxSide || height > MaxSide)
        return Reason::SideTooLong;
    return width * height > MaxPixels ? Reason::TooManyPixels : Reason::None;
}

Probe probe(std::span<const std::byte> bytes)
{
    Probe probe;
    probe.type = sniff(bytes);
    switch (probe.type) {
    case PictureType::Jpeg:
        probeJpeg(bytes, probe);
        break;
    case PictureType::Png:
        probePng(bytes, probe);
        break;
    case PictureType::WebP:
        probeWebp(bytes, probe);
        break;
    case PictureType::Gif:
        probeGif(bytes, probe);
        break;
    case PictureType::Tiff:
        probeTiff(bytes, probe);
        break;
    case PictureType::Unknown:
        probe.reason = Reason::UnknownType;
        return probe;
    }
    if (probe.width != 0 && probe.height != 0)
        probe.reason = checkSize(probe.width, probe.height);
    if (probe.reason == Reason::None && probe.frames > MaxFrames)
        probe.reason = Reason::TooManyFrames;
    return probe;
}

} // namespace vigie::decoding
