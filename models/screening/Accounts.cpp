#include "models/screening/Accounts.h"

#include "models/screening/Characters.h"
#include "models/screening/DigitRun.h"
#include "models/screening/IbanRegistry.h"
#include "models/screening/Words.h"

#include <algorithm>
#include <optional>

namespace vigie::screening {

namespace {

constexpr std::size_t Head = 4; // country and check digits
constexpr std::size_t OfARib = 23;

struct Code
{
    std::string characters; ///< upper case
    std::string sizes;      ///< of its groups, as in DigitWindow
    std::size_t end = 0;
};

/// So many letters and digits from `at` on, with at most three separators between two of them.
std::optional<Code> readCode(std::string_view text, std::size_t at, std::size_t count)
{
    Code code;
    std::size_t size = 0;
    for (std::size_t between = 0; at < text.size() && between <= MostSeparators; ++at) {
        if (isAlnum(text[at])) {
            if (between > 0 && !code.characters.empty())
                code.sizes += sizeSign(std::exchange(size, 0));
            between = 0;
            ++size;
            code.characters += toUpper(text[at]);
            code.end = at + 1;
            if (code.characters.size() == count) {
                code.sizes += sizeSign(size);
                return code;
            }
        } else if (isSeparator(text[at])) {
            ++between;
        } else {
            break;
        }
    }
    return {};
}

/// Whether a code may begin here: no letter or digit before it, unless that is the word IBAN.
bool mayBegin(std::string_view text, std::size_t at)
{
    if (!isWordCharacter(before(text, at)))
        return true;
    constexpr std::string_view Word = "iban";
    return at >= Word.size() && lowered(text.substr(at - Word.size(), Word.size())) == Word;
}

std::optional<Hit> ibanAt(std::string_view text, std::size_t at)
{
    if (!isAsciiLetter(text[at]) || !isAsciiLetter(screening::at(text, at + 1)) || !mayBegin(text, at))
        return {};
    const std::string country{toUpper(text[at]), toUpper(text[at + 1])};
    const auto structure = ibanStructure(country);
    if (structure.empty())
        return {};
    const auto code = readCode(text, at, Head + lengthOf(structure));
    if (!code || !isIban(code->characters) || isDigit(screening::at(text, code->end)))
        return {};
    Hit hit{DetailKind::Iban, Rule::IbanChecksum, Confidence::High, at, code->end, regionOf(country)};
    if (country == "FR" || country == "MC") {
        const bool keyAgrees = ribKeyAgrees(std::string_view(code->characters).substr(Head));
        hit.rule = keyAgrees ? Rule::IbanAndRibKey : Rule::IbanChecksum;
        hit.confidence = keyAgrees ? Confidence::High : Confidence::Medium;
    }
    if (isLetter(screening::at(text, code->end)) || !isUpper(text[at])) // "no 93 86 …" begins like Norway's
        hit.confidence = Confidence::Medium;
    return hit;
}

/// Of all numbers of this form one in 97 has the right key, so its groups must speak for it, too.
std::optional<Hit> ribAt(std::string_view text, std::size_t at)
{
    if (!isDigit(text[at]) || isWordCharacter(before(text, at)))
        return {};
    const auto code = readCode(text, at, OfARib);
    if (!code || isWordCharacter(screening::at(text, code->end)) || !ribKeyAgrees(code->characters))
        return {};
    const bool isUsual = code->sizes == "55B2";
    return Hit{DetailKind::Rib, Rule::RibKey,  isUsual ? Confidence::High : Confidence::Low, at,
               code->end,       regionOf("FR")};
}

/// A word with the form of a BIC. Small letters are taken only where a keyword says what it is.
std::optional<Hit> bicAt(std::string_view text, const Word &word, bool anyCase, Rule rule)
{
    if (word.size() > MostOfAWord || isWordCharacter(before(text, word.begin)) || isWordCharacter(at(text, word.end)))
        return {}; // too long, or cut where one looked no further
    std::string code(word.of(text));
    if (anyCase)
        std::ranges::transform(code, code.begin(), toUpper);
    if (!hasBicForm(code))
        return {};
    return Hit{DetailKind::Bic, rule,     Confidence::Medium,
               word.begin,      word.end, regionOf(std::string_view(code).substr(4, 2))};
}

bool isOnOneLine(std::string_view between)
{
    return std::ranges::count(between, '\n') <= 1;
}

/// The first BIC within a line's reach after the account, else the last one before it.
std::optional<Hit> bicBeside(std::string_view text, const Hit &account)
{
    constexpr std::size_t Reach = 60;
    WordReader after(text.substr(0, std::min(text.size(), account.end + Reach)), account.end);
    while (const auto word = after.next())
        if (auto hit = bicAt(text, *word, false, Rule::BicBesideAccount);
            hit && isOnOneLine(text.substr(account.end, word->begin - account.end)))
            return hit;
    std::optional<Hit> last;
    WordReader before(text.substr(0, account.begin), account.begin > Reach ? account.begin - Reach : 0);
    while (const auto word = before.next())
        if (auto hit = bicAt(text, *word, false, Rule::BicBesideAccount);
            hit && isOnOneLine(text.substr(word->end, account.begin - word->end)))
            last = hit;
    return last;
}

/// After "BIC", "SWIFT", "BIC/SWIFT", "code BIC :". "un stylo bic, vendredi" is none: small letters need a colon or the
/// like.
std::optional<Hit> bicAfter(std::string_view text, std::size_t keywordEnd)
{
    constexpr std::size_t Reach = 24;
    const auto reached = text.substr(0, std::min(text.size(), keywordEnd + Reach));
    WordReader words(reached, keywordEnd);
    while (const auto word = words.next()) {
        const auto between = text.substr(keywordEnd, word->begin - keywordEnd);
        const bool isNamed = between.find_first_of(":=") != std::string_view::npos;
        if (auto hit = bicAt(text, *word, isNamed, Rule::BicByKeyword))
            return hit;
        const std::string lower = lowered(word->of(text));
        if (lower != "swift" && lower != "bic" && lower != "code" && lower != "est" && lower != "is")
            return {};
    }
    return {};
}

} // namespace

Hits findAccounts(std::string_view text)
{
    Hits hits;
    for (std::size_t at = 0; at < text.size();) {
        auto hit = ibanAt(text, at);
        if (!hit)
            hit = ribAt(text, at);
        if (hit)
            hits.push_back(*hit);
        at = hit ? hit->end : at + 1;
    }
    return hits;
}

Hits findBics(std::string_view text, const Hits &accounts)
{
    Hits hits;
    for (const auto &account : accounts)
        if (const auto hit = bicBeside(text, account))
            hits.push_back(*hit);
    WordReader words(text);
    while (const auto word = words.next()) {
        if (word->size() != 3 && word->size() != 5)
            continue;
        const std::string lower = lowered(word->of(text));
        if (lower == "bic" || lower == "swift")
            if (const auto hit = bicAfter(text, word->end))
                hits.push_back(*hit);
    }
    std::ranges::sort(hits, {}, &Hit::begin);
    const auto isSame = [](const Hit &one, const Hit &other) { return one.begin == other.begin; };
    hits.erase(std::unique(hits.begin(), hits.end(), isSame), hits.end());
    return hits;
}

} // namespace vigie::screening
