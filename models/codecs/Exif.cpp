#include "models/codecs/Exif.h"

#include "models/decoding/ByteReader.h"
#include "models/decoding/PlainText.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace vigie::codecs {
namespace {

using decoding::ByteReader;
using decoding::Endian;

constexpr std::uint32_t OrientationTag = 0x0112, PositionTag = 0x8825;
constexpr std::uint32_t AsciiKind = 2, ShortKind = 3;
constexpr std::uint32_t MaxEntries = 512;

struct TextTag
{
    std::uint32_t tag;
    const char *key;
};
constexpr std::array<TextTag, 4> TextTags{
    {{0x010F, "camera-maker"}, {0x0110, "camera-model"}, {0x0131, "software"}, {0x0132, "date"}}};

std::string textAt(const ByteReader &in, std::uint64_t entry)
{
    constexpr std::uint32_t Inline = 4; // shorter values stand in the entry itself
    const std::uint32_t count = in.u32(entry + 4).value_or(0);
    const std::uint64_t at = count <= Inline ? entry + 8 : in.u32(entry + 8).value_or(0);
    const auto bytes = in.slice(at, count);
    std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    text = text.substr(0, text.find('\0'));
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return decoding::toPlainText(text, decoding::MaxValueBytes);
}

void readEntry(const ByteReader &in, std::uint64_t entry, Exif &exif)
{
    const auto tag = in.u16(entry), kind = in.u16(entry + 2);
    if (tag == OrientationTag && kind == ShortKind) {
        const auto value = in.u16(entry + 8).value_or(1);
        exif.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    } else if (tag == PositionTag) {
        exif.metadata.push_back({"location", "present"});
    }
    const auto *text = std::find_if(TextTags.begin(), TextTags.end(), [&](const TextTag &t) { return tag == t.tag; });
    if (text == TextTags.end() || kind != AsciiKind)
        return;
    if (auto value = textAt(in, entry); !value.empty())
        exif.metadata.push_back({text->key, std::move(value)});
}

} // namespace

Exif parseExif(std::span<const std::byte> block)
{
    Exif exif;
    if (ByteReader(block, Endian::Big).matches(0, "Exif\0\0", 6))
        block = block.subspan(6);
    const bool little = ByteReader(block, Endian::Big).matches(0, "II*\0", 4);
    if (!little && !ByteReader(block, Endian::Big).matches(0, "MM\0*", 4))
        return exif;
    const ByteReader in(block, little ? Endian::Little : Endian::Big);
    const std::uint64_t directory = in.u32(4).value_or(0);
    const std::uint32_t entries = std::min(in.u16(directory).value_or(0), MaxEntries);
    constexpr std::uint64_t EntrySize = 12;
    for (std::uint32_t i = 0; i < entries && exif.metadata.size() < decoding::MaxMetadataEntries; ++i)
        readEntry(in, directory + 2 + i * EntrySize, exif);
    return exif;
}

} // namespace vigie::codecs
