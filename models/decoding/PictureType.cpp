#include "models/decoding/PictureType.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigie::decoding {
namespace {

constexpr std::array<std::pair<std::string_view, PictureType>, 6> Types{{
    {"image/jpeg", PictureType::Jpeg},
    {"image/png", PictureType::Png},
    {"image/webp", PictureType::WebP},
    {"image/gif", PictureType::Gif},
    {"image/tiff", PictureType::Tiff},
    {"image/jpg", PictureType::Jpeg}, // not registered, but seen
}};

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

PictureType fromMimeType(std::string_view mime)
{
    mime = mime.substr(0, mime.find(';'));
    while (!mime.empty() && mime.back() == ' ')
        mime.remove_suffix(1);
    for (const auto &[name, type] : Types) {
        if (sameIgnoringCase(mime, name))
            return type;
    }
    return PictureType::Unknown;
}

std::string_view mimeType(PictureType type)
{
    for (const auto &[name, known] : Types) {
        if (known == type)
            return name;
    }
    return {};
}

} // namespace vigie::decoding
