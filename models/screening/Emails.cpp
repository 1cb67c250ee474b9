#include "models/screening/Emails.h"

#include "models/screening/Characters.h"
#include "models/screening/DomainNames.h"

namespace vigie::screening {

namespace {

constexpr std::size_t MostOfALocalPart = 64; // RFC 5321 §4.5.3.1.1

bool isOfALocalPart(char c)
{
    return isWordCharacter(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-' || c == '\'';
}

/// Where the local part before the sign begins; the place of the sign when there is none.
std::size_t localPartBefore(std::string_view text, std::size_t sign)
{
    std::size_t begin = sign;
    while (begin > 0 && sign - begin < MostOfALocalPart && isOfALocalPart(text[begin - 1]))
        --begin;
    while (begin < sign && !isWordCharacter(text[begin]) && text[begin] != '_')
        ++begin; // the dash of a list, a quotation mark
    return begin;
}

} // namespace

Hits findEmails(std::string_view text)
{
    Hits hits;
    std::size_t free = 0; // what is before belongs to the address before
    for (std::size_t sign = text.find('@'); sign != std::string_view::npos; sign = text.find('@', sign + 1)) {
        const std::size_t begin = std::max(free, localPartBefore(text, sign));
        const auto domain = domainAt(text, sign + 1);
        if (begin >= sign || !domain)
            continue;
        const bool isKnown = domain->ending != Ending::Unknown;
        hits.push_back({DetailKind::Email,
                        isKnown ? Rule::EmailForm : Rule::EmailUnknownEnding,
                        isKnown ? Confidence::High : Confidence::Medium,
                        begin,
                        domain->end,
                        {}});
        free = domain->end;
    }
    return hits;
}

} // namespace vigie::screening
