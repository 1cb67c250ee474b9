#include "models/screening/DigitRun.h"

#include "models/screening/Characters.h"

#include <algorithm>

namespace vigie::screening {

namespace {

constexpr std::string_view Separators = " \n\x02.,-/\\()[]_:;*|~'";
constexpr std::string_view PlainSeparators = " .-/()";

/// "(0)" and ") " may be two or three; else one sign is plain.
bool isPlainlySeparated(std::string_view separators)
{
    const bool known = separators.find_first_not_of(PlainSeparators) == std::string_view::npos;
    return known && (separators.size() == 1 || separators.find_first_of("()") != std::string_view::npos);
}

bool isBlank(std::string_view separators)
{
    return separators.find_first_not_of(" \n") == std::string_view::npos;
}

} // namespace

bool isSeparator(char c)
{
    return Separators.find(c) != std::string_view::npos;
}

char sizeSign(std::size_t size)
{
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[size];
}

std::string_view separatorsBefore(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    while (begin > 0 && at - begin < MostSeparators && isSeparator(text[begin - 1]))
        --begin;
    const bool found = begin > 0 && begin < at && isDigit(text[begin - 1]);
    return found ? text.substr(begin, at - begin) : std::string_view();
}

std::string_view separatorsAfter(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && end - at < MostSeparators && isSeparator(text[end]))
        ++end;
    const bool found = end > at && end < text.size() && isDigit(text[end]);
    return found ? text.substr(at, end - at) : std::string_view();
}

DigitRun::DigitRun(std::string_view text, std::size_t at) : m_text(text)
{
    std::size_t digits = 0;
    while (m_groups < Most) {
        std::size_t end = at;
        while (end < text.size() && isDigit(text[end]) && digits + (end - at) <= Most)
            ++end;
        digits += end - at;
        if (digits > Most)
            return;
        m_group[m_groups++] = {at, end};
        const auto separators = separatorsAfter(text, end);
        if (separators.empty())
            return;
        at = end + separators.size();
    }
}

std::size_t DigitRun::digits(std::size_t groups) const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < groups; ++i)
        sum += m_group[i].end - m_group[i].begin;
    return sum;
}

std::optional<DigitWindow> DigitRun::window(std::size_t digits) const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < m_groups && sum < digits; ++i) {
        sum += m_group[i].end - m_group[i].begin;
        if (sum == digits)
            return firstGroups(i + 1);
    }
    return {};
}

DigitWindow DigitRun::firstGroups(std::size_t groups) const
{
    DigitWindow window;
    window.begin = m_group.front().begin;
    window.end = m_group[groups - 1].end;
    for (std::size_t i = 0; i < groups; ++i) {
        window.digits += m_text.substr(m_group[i].begin, m_group[i].end - m_group[i].begin);
        window.sizes += sizeSign(m_group[i].end - m_group[i].begin);
        if (i + 1 == groups)
            break;
        window.joints += between(i).front();
        window.isPlain = window.isPlain && isPlainlySeparated(between(i));
    }
    window.left = edge(separatorsBefore(m_text, window.begin), groups);
    window.right = edge(separatorsAfter(m_text, window.end), groups);
    return window;
}

std::string_view DigitRun::between(std::size_t group) const
{
    return m_text.substr(m_group[group].end, m_group[group + 1].begin - m_group[group].end);
}

Edge DigitRun::edge(std::string_view separators, std::size_t groups) const
{
    if (separators.empty())
        return Edge::Free;
    for (std::size_t i = 0; i + 1 < groups; ++i)
        if (between(i) == separators)
            return isBlank(separators) ? Edge::Shared : Edge::Tight;
    return Edge::Clear;
}

std::size_t nextGroup(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isDigit(text[at]))
        ++at;
    return at;
}

std::size_t endOfGroup(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

} // namespace vigie::screening
