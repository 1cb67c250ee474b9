#pragma once

#include <cstddef>
#include <string_view>

namespace vigie::screening {

/// What the words right before digits say that these are.
enum class Announcement {
    None,
    Number,    ///< "numéro": of anything
    Telephone, ///< "tél", "mobile", "WhatsApp", "appelle"
};

/// Of the characters before `at`, with nothing between but "est", "c'est le", "au" and the like, on the same line.
Announcement announcementBefore(std::string_view text, std::size_t at);

} // namespace vigie::screening
