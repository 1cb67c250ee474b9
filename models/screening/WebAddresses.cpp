#include "models/screening/WebAddresses.h"

#include "models/screening/Characters.h"
#include "models/screening/DomainNames.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vigie::screening {

namespace {

constexpr std::array<std::string_view, 3> Schemes{"https://", "http://", "www."};

/// Pages that take money for whoever is named behind them.
constexpr std::array<std::string_view, 12> PaymentPages{
    "paypal.me/",        "paypal.com/paypalme/", "cash.app/",    "revolut.me/", "venmo.com/",   "ko-fi.com/",
    "buymeacoffee.com/", "wise.com/pay/",        "leetchi.com/", "tipeee.com/", "patreon.com/", "monzo.me/"};

bool beginsWith(std::string_view text, std::size_t at, std::string_view wanted)
{
    return text.size() - at >= wanted.size() && std::ranges::equal(text.substr(at, wanted.size()), wanted, {}, toLower);
}

/// How long the scheme or the www. is that begins here; 0 when none does.
std::size_t schemeAt(std::string_view text, std::size_t at)
{
    if (isWordCharacter(before(text, at)))
        return 0;
    for (const auto scheme : Schemes)
        if (beginsWith(text, at, scheme))
            return scheme.size();
    return 0;
}

bool endsALink(char c)
{
    return c == ' ' || c == '\n' || c == '<' || c == '>' || c == '"' || c == Symbol;
}

/// Without the punctuation of the sentence around it, and without a bracket that opened before it.
std::size_t trimmed(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::string_view Punctuation = ".,;:!?'*_";
    auto open = std::ranges::count(text.substr(begin, end - begin), '(');
    auto close = std::ranges::count(text.substr(begin, end - begin), ')');
    for (; end > begin; --end) {
        const char last = text[end - 1];
        if (last == ')' && close > open)
            --close;
        else if (Punctuation.find(last) == std::string_view::npos)
            break;
    }
    return end;
}

std::size_t endOfLink(std::string_view text, std::size_t begin, std::size_t at)
{
    while (at < text.size() && !endsALink(text[at]))
        ++at;
    return trimmed(text, begin, at);
}

bool takesMoney(std::string_view text, std::size_t host)
{
    constexpr std::string_view Www = "www.";
    const std::size_t name = beginsWith(text, host, Www) ? host + Www.size() : host;
    return std::ranges::any_of(PaymentPages, [&](std::string_view page) { return beginsWith(text, name, page); });
}

Hit linkTo(std::string_view text, std::size_t begin, std::size_t host, std::size_t end)
{
    if (takesMoney(text, host))
        return {DetailKind::PaymentTag, Rule::PaymentHost, Confidence::High, begin, end, {}};
    return {DetailKind::Url, Rule::UrlScheme, Confidence::High, begin, end, {}};
}

/// "je", "la", "et" are countries, too, and begin sentences behind a forgotten space.
bool isCommonHere(std::string_view text, const DomainName &domain)
{
    constexpr std::array<std::string_view, 12> Endings{"fr", "be", "ch", "lu", "mc", "ca",
                                                       "eu", "uk", "io", "tv", "gg", "re"};
    const auto name = text.substr(domain.begin, domain.end - domain.begin);
    return std::ranges::find(Endings, lowered(name.substr(name.rfind('.') + 1))) != Endings.end();
}

/// A domain by itself. Two words with a forgotten space look the same, so it takes a path, or an ending that is common
/// here; the domain of an e-mail address is not looked at.
std::optional<Hit> bareLink(std::string_view text, std::size_t begin)
{
    constexpr std::string_view Inside = "@.-_";
    if (Inside.find(before(text, begin)) != std::string_view::npos)
        return {};
    const auto domain = domainAt(text, begin);
    if (!domain || domain->ending == Ending::Unknown || at(text, domain->end) == '@')
        return {};
    const bool hasPath = at(text, domain->end) == '/' && isWordCharacter(at(text, domain->end + 1));
    if (hasPath) {
        Hit hit = linkTo(text, begin, begin, endOfLink(text, begin, domain->end));
        if (hit.kind == DetailKind::Url) {
            hit.rule = Rule::UrlDomain;
            hit.confidence = Confidence::Medium;
        }
        return hit;
    }
    if (domain->ending == Ending::AlsoAWord || (domain->ending == Ending::Country && !isCommonHere(text, *domain)))
        return {};
    const bool isLikely = domain->ending == Ending::General || domain->labels > 2;
    return Hit{DetailKind::Url, Rule::UrlDomain, isLikely ? Confidence::Medium : Confidence::Low,
               begin,           domain->end,     {}};
}

} // namespace

Hits findWebAddresses(std::string_view text)
{
    Hits hits;
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t scheme = schemeAt(text, at)) {
            const std::size_t end = endOfLink(text, at, at + scheme);
            if (end > at + scheme)
                hits.push_back(linkTo(text, at, text[at + scheme - 1] == '/' ? at + scheme : at, end));
            at = std::max(end, at + scheme);
            continue;
        }
        if (!isWordCharacter(text[at])) {
            ++at;
            continue;
        }
        const auto hit = bareLink(text, at);
        if (hit)
            hits.push_back(*hit);
        at = hit ? hit->end : at;
        while (!hit && at < text.size() && (isWordCharacter(text[at]) || text[at] == '-' || text[at] == '.'))
            ++at;
    }
    return hits;
}

} // namespace vigie::screening
