#include "models/screening/DomainNames.h"

#include "models/screening/Characters.h"
#include "models/screening/IbanRegistry.h"

#include <algorithm>
#include <array>
#include <string>

namespace vigie::screening {

namespace {

constexpr std::size_t MostOfALabel = 63, MostOfADomain = 253;

constexpr std::array<std::string_view, 13> General{"com", "net", "org", "info", "biz",     "app", "dev",
                                                   "xyz", "bio", "cam", "xxx",  "website", "bzh"};
constexpr std::array<std::string_view, 24> AlsoWords{
    "link", "live",  "life",  "online", "site",  "shop", "store",  "club",  "blog", "page",  "chat",  "fans",
    "name", "media", "photo", "photos", "video", "pro",  "social", "space", "tech", "world", "paris", "adult"};
constexpr std::array<std::string_view, 3> ForExamples{"example", "test", "invalid"};
constexpr std::array<std::string_view, 3> MoreCountries{"uk", "eu", "su"};

bool isOfALabel(char c)
{
    return isWordCharacter(c) || c == '-';
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= MostOfALabel && label.front() != '-' && label.back() != '-';
}

bool isLastLabel(std::string_view label)
{
    constexpr std::size_t Least = 2;
    if (label.size() < Least)
        return false;
    return std::ranges::all_of(label, isLetter) || lowered(label.substr(0, 4)) == "xn--";
}

} // namespace

Ending endingOf(std::string_view label)
{
    const std::string lower = lowered(label);
    const auto isIn = [&](const auto &list) { return std::ranges::find(list, lower) != list.end(); };
    if (isIn(General) || isIn(ForExamples))
        return Ending::General;
    if (isIn(AlsoWords))
        return Ending::AlsoAWord;
    std::string upper = lower;
    std::ranges::transform(upper, upper.begin(), toUpper);
    return isCountry(upper) || isIn(MoreCountries) ? Ending::Country : Ending::Unknown;
}

std::optional<DomainName> domainAt(std::string_view text, std::size_t at)
{
    DomainName domain;
    domain.begin = at;
    std::size_t labels = 0, label = at;
    for (std::size_t i = at; i <= text.size() && i - at <= MostOfADomain; ++i) {
        if (i < text.size() && isOfALabel(text[i]))
            continue;
        const auto read = text.substr(label, i - label);
        if (!isLabel(read))
            break;
        ++labels;
        if (labels > 1 && isLastLabel(read)) { // as far as it goes; what follows may be the next sentence
            domain.end = i;
            domain.labels = labels;
            domain.ending = endingOf(read);
        }
        if (screening::at(text, i) != '.')
            break;
        label = i + 1;
    }
    if (domain.labels == 0)
        return {};
    return domain;
}

} // namespace vigie::screening
