#include "models/screening/Handles.h"

#include "models/screening/Characters.h"
#include "models/screening/Words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vigie::screening {

namespace {

constexpr std::size_t LeastOfAHandle = 3, MostOfAHandle = 32;

enum class Named { Network, Payment };

struct Network
{
    std::string_view name;
    Named named = Named::Network;
    bool isAlsoAWord = false; ///< then only @ or $ marks a handle beside it
};

/// In alphabetical order.
constexpr std::array Networks{Network{"bluesky"},
                              Network{"cashapp", Named::Payment, false},
                              Network{"discord"},
                              Network{"facebook"},
                              Network{"fb", Named::Network, true},
                              Network{"ig", Named::Network, true},
                              Network{"insta"},
                              Network{"instagram"},
                              Network{"kik"},
                              Network{"lydia", Named::Payment, true},
                              Network{"mastodon"},
                              Network{"messenger"},
                              Network{"mym"},
                              Network{"onlyfans"},
                              Network{"payconiq", Named::Payment, false},
                              Network{"paypal", Named::Payment, false},
                              Network{"revolut", Named::Payment, false},
                              Network{"sc", Named::Network, true},
                              Network{"signal", Named::Network, true},
                              Network{"skype"},
                              Network{"snap"},
                              Network{"snapchat"},
                              Network{"telegram"},
                              Network{"tg", Named::Network, true},
                              Network{"threads", Named::Network, true},
                              Network{"tiktok"},
                              Network{"twitch"},
                              Network{"twitter"},
                              Network{"venmo", Named::Payment, false},
                              Network{"viber"},
                              Network{"wechat"},
                              Network{"wero", Named::Payment, false},
                              Network{"whatsapp"}};
static_assert(std::ranges::is_sorted(Networks, {}, &Network::name));

/// What may stand between a network and a handle.
constexpr std::array<std::string_view, 11> Links{"c",  "est", "is",  "moi",    "pseudo", "mon",
                                                 "ma", "id",  "tag", "compte", "account"};
/// What stands between a handle and the network it is on.
constexpr std::array<std::string_view, 5> On{"sur", "on", "dans", "in", "via"};

template <typename List> bool isOneOf(std::string_view word, const List &list)
{
    return std::ranges::find(list, lowered(word)) != list.end();
}

const Network *networkCalled(std::string_view word)
{
    constexpr std::size_t Longest = 10;
    if (word.size() > Longest)
        return nullptr;
    const std::string lower = lowered(word);
    const auto *found = std::ranges::lower_bound(Networks, std::string_view(lower), {}, &Network::name);
    return found != Networks.end() && found->name == lower ? found : nullptr;
}

bool isOfAHandle(char c)
{
    return isAlnum(c) || c == '_' || c == '.' || c == '-';
}

/// A run of handle characters, without what does not end a name.
struct Handle
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isMarked = false; ///< by @ or $
    bool hasSign = false;  ///< a digit or an underscore, which words do not have

    std::size_t size() const { return end - begin; }
};

void inspect(std::string_view text, Handle &handle)
{
    while (handle.end > handle.begin && (text[handle.end - 1] == '.' || text[handle.end - 1] == '-'))
        --handle.end;
    const auto characters = text.substr(handle.begin, handle.size());
    const auto isSign = [](char c) { return isDigit(c) || c == '_'; };
    handle.hasSign = std::ranges::any_of(characters, isSign) && std::ranges::any_of(characters, isAsciiLetter);
    const char mark = before(text, handle.begin);
    handle.isMarked = (mark == '@' || mark == '$') && !isWordCharacter(before(text, handle.begin - 1));
}

bool isLongEnough(const Handle &handle)
{
    return handle.size() >= LeastOfAHandle && handle.size() <= MostOfAHandle;
}

/// How long "#1234" is where it stands behind a name.
std::size_t discordNumberAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t Length = 5;
    const auto number = text.substr(at, Length);
    const bool isOne =
        number.size() == Length && number.front() == '#' && std::ranges::all_of(number.substr(1), isDigit);
    return isOne && !isWordCharacter(screening::at(text, at + Length)) ? Length : 0;
}

Handle handleFrom(std::string_view text, std::size_t at)
{
    Handle handle{at, at};
    while (handle.end < text.size() && handle.size() <= MostOfAHandle && isOfAHandle(text[handle.end]))
        ++handle.end;
    inspect(text, handle);
    if (const std::size_t number = discordNumberAt(text, handle.end)) {
        handle.end += number;
        handle.hasSign = true;
    }
    return handle;
}

Handle handleUpTo(std::string_view text, std::size_t end)
{
    Handle handle{end, end};
    while (handle.begin > 0 && handle.size() <= MostOfAHandle && isOfAHandle(text[handle.begin - 1]))
        --handle.begin;
    inspect(text, handle);
    return handle;
}

Hit hitOf(const Network &network, const Handle &handle, Confidence confidence)
{
    const std::size_t begin = handle.isMarked ? handle.begin - 1 : handle.begin;
    if (network.named == Named::Payment)
        return {DetailKind::PaymentTag, Rule::PaymentByName, confidence, begin, handle.end, {}};
    return {DetailKind::NetworkHandle, Rule::HandleByNetwork, confidence, begin, handle.end, {}};
}

/// A sign that says "this is what I am called there"; nothing is said by a space.
bool announces(std::string_view between)
{
    return between.find_first_of(":=@$>") != std::string_view::npos;
}

/// Of "snap : regarde" one cannot know; no ordinary word has a digit or a dot inside.
Confidence confidenceOf(std::string_view text, const Handle &handle, bool isAnnounced)
{
    const bool hasDot = text.substr(handle.begin, handle.size()).find('.') != std::string_view::npos;
    if (handle.isMarked || (isAnnounced && (handle.hasSign || hasDot)))
        return Confidence::High;
    return isAnnounced ? Confidence::Medium : Confidence::Low;
}

std::optional<Hit> handleAfter(std::string_view text, const Network &network, std::size_t end)
{
    constexpr std::size_t Reach = 6;
    std::size_t at = end;
    bool isAnnounced = false;
    for (int links = 0; links < 4; ++links) {
        const std::size_t from = at;
        while (at < text.size() && at - from < Reach && !isWordCharacter(text[at]) && text[at] != '_' &&
               text[at] != '\n')
            ++at;
        isAnnounced = isAnnounced || announces(text.substr(from, at - from));
        const Handle handle = handleFrom(text, at);
        const auto word = text.substr(at, handle.size());
        if (handle.size() > 0 && !handle.isMarked && isOneOf(word, Links)) {
            at = handle.end;
            continue;
        }
        const bool isMeant = handle.isMarked || (!network.isAlsoAWord && (isAnnounced || handle.hasSign));
        if (!isMeant || !isLongEnough(handle) || networkCalled(word))
            return {};
        return hitOf(network, handle, confidenceOf(text, handle, isAnnounced));
    }
    return {};
}

/// "@lola sur insta", "lola_75 on snap".
std::optional<Hit> handleBefore(std::string_view text, const Network &network, std::size_t begin)
{
    const auto link = wordBefore(text, begin);
    if (!link || link->size() > MostOfAHandle || !isOneOf(link->of(text), On))
        return {};
    std::size_t end = link->begin;
    while (end > 0 && link->begin - end < 2 && text[end - 1] == ' ')
        --end;
    const Handle handle = handleUpTo(text, end);
    if (!isLongEnough(handle) || !(handle.isMarked || (handle.hasSign && !network.isAlsoAWord)))
        return {};
    return hitOf(network, handle, handle.isMarked ? Confidence::High : Confidence::Low);
}

} // namespace

Hits findHandles(std::string_view text)
{
    Hits hits;
    std::size_t free = 0;
    WordReader words(text);
    while (const auto word = words.next()) {
        const auto *network = networkCalled(word->of(text));
        if (!network || before(text, word->begin) == '@' || before(text, word->begin) == '.')
            continue;
        for (const auto &hit : {handleBefore(text, *network, word->begin), handleAfter(text, *network, word->end)})
            if (hit && hit->begin >= free) {
                hits.push_back(*hit);
                free = hit->end;
            }
    }
    return hits;
}

} // namespace vigie::screening
