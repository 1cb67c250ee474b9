#include "models/screening/Words.h"

#include "models/screening/Characters.h"

namespace vigie::screening {

std::optional<Word> nextWord(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isWordCharacter(text[at]))
        ++at;
    if (at == text.size())
        return {};
    std::size_t end = at;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    return Word{at, end};
}

std::optional<Word> wordBefore(std::string_view text, std::size_t at)
{
    constexpr std::size_t MostBetween = 6;
    std::size_t end = at;
    while (end > 0 && at - end < MostBetween && !isWordCharacter(text[end - 1]) && text[end - 1] != '\n')
        --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < MostOfAWord && isWordCharacter(text[begin - 1]))
        --begin;
    if (begin == end)
        return {};
    return Word{begin, end};
}

} // namespace vigie::screening
