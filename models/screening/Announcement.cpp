#include "models/screening/Announcement.h"

#include "models/screening/Characters.h"
#include "models/screening/Words.h"

#include <algorithm>
#include <array>

namespace vigie::screening {

namespace {

constexpr std::array<std::string_view, 19> OfTelephones{
    "tel",   "telephone", "tph",     "portable", "port",     "mobile", "gsm",        "phone", "whatsapp", "wa",
    "whats", "appelle",   "appeler", "appelez",  "appelles", "call",   "telephoner", "sms",   "joindre"};
constexpr std::array<std::string_view, 3> OfNumbers{"numero", "num", "number"};
constexpr std::array<std::string_view, 8> Links{"est", "c", "au", "le", "moi", "mon", "is", "at"};

template <typename List> bool isOneOf(std::string_view word, const List &list)
{
    return std::ranges::find(list, word) != list.end();
}

} // namespace

Announcement announcementBefore(std::string_view text, std::size_t at)
{
    constexpr int MostWords = 5;
    for (int words = 0; words < MostWords; ++words) {
        const auto word = wordBefore(text, at);
        if (!word)
            return Announcement::None;
        const std::string lower = lowered(word->of(text));
        if (isOneOf(lower, OfTelephones))
            return Announcement::Telephone;
        if (isOneOf(lower, OfNumbers))
            return Announcement::Number;
        if (!isOneOf(lower, Links))
            return Announcement::None;
        at = word->begin;
    }
    return Announcement::None;
}

} // namespace vigie::screening
