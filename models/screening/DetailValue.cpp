#include "models/screening/DetailValue.h"

#include "models/screening/Characters.h"
#include "models/screening/FoldedText.h"
#include "models/screening/Telephones.h"
#include "models/screening/Words.h"

#include <QString>

#include <algorithm>

namespace vigie::screening {

namespace {

std::string lettersAndDigits(std::string_view characters)
{
    std::string kept;
    for (const char c : characters)
        if (isAlnum(c))
            kept += toUpper(c);
    return kept;
}

/// Small letters; a letter that ASCII has none for stays itself.
std::string smallLetters(QStringView original, const FoldedText &folded)
{
    std::string small;
    const auto characters = folded.characters();
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const auto place = folded.original(i, i + 1);
        if (characters[i] == OtherLetter)
            small += original.mid(place.offset, place.length).toString().toCaseFolded().toStdString();
        else
            small += toLower(characters[i]);
    }
    return small;
}

std::string wordsIn(std::string_view characters)
{
    std::string joined;
    WordReader words(characters);
    while (const auto word = words.next())
        joined += (joined.empty() ? "" : " ") + lowered(word->of(characters));
    return joined;
}

std::string telephone(std::string_view characters, const Span &span)
{
    NumberingPlans plans;
    auto full = fullNumber(characters, span.region, plans);
    if (!full.empty())
        return full;
    std::string digits;
    std::ranges::copy_if(characters, std::back_inserter(digits), isDigit);
    return digits;
}

std::string cryptoAddress(std::string_view characters)
{
    const std::string lower = lowered(characters);
    const bool isAnyCase = lower.starts_with("0x") || lower.starts_with("bc1") || lower.starts_with("ltc1");
    return isAnyCase ? lower : std::string(characters);
}

} // namespace

std::string valueOf(QStringView text, const Span &span)
{
    if (span.offset < 0 || span.length <= 0 || span.length > text.size() - span.offset)
        return {};
    const auto original = text.mid(span.offset, span.length);
    const FoldedText folded(original);
    switch (span.kind) {
    case DetailKind::Telephone:
        return telephone(folded.characters(), span);
    case DetailKind::Iban:
    case DetailKind::Rib:
    case DetailKind::Bic:
    case DetailKind::PaymentCard:
        return lettersAndDigits(folded.characters());
    case DetailKind::PostalAddress:
        return wordsIn(folded.characters());
    case DetailKind::CryptoAddress:
        return cryptoAddress(folded.characters());
    case DetailKind::Email:
    case DetailKind::Url:
    case DetailKind::NetworkHandle:
    case DetailKind::PaymentTag:
        break;
    }
    const std::string small = smallLetters(original, folded);
    return small.starts_with('@') || small.starts_with('$') ? small.substr(1) : small;
}

} // namespace vigie::screening
