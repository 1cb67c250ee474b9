#include "models/codecs/Profile.h"

#include <algorithm>
#include <string_view>

namespace vigie::codecs {

bool isSrgbProfile(std::span<const std::byte> profile)
{
    using namespace std::string_view_literals;
    constexpr std::size_t Names = 4096; // the description stands near the beginning
    const std::string_view text(reinterpret_cast<const char *>(profile.data()), std::min(profile.size(), Names));
    // ASCII up to version 2 of the format, UTF-16 since version 4.
    return text.find("sRGB"sv) != std::string_view::npos || text.find("s\0R\0G\0B"sv) != std::string_view::npos;
}

} // namespace vigie::codecs
