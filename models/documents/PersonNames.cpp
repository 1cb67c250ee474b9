#include "models/documents/PersonNames.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <utility>

namespace vigie::documents {

namespace {

using Words = std::vector<std::string>;
enum class Umlauts { Spelled, Plain };

struct Spelling
{
    char16_t letter;
    std::string_view spelled;
    std::string_view plain;
};

// Upper case; what is not here loses its accents by decomposition.
constexpr std::array Spellings{
    Spelling{u'Ä', "AE", "A"},  Spelling{u'Ö', "OE", "O"},  Spelling{u'Ü', "UE", "U"},  Spelling{u'Å', "AA", "A"},
    Spelling{u'Ø', "OE", "O"},  Spelling{u'Æ', "AE", "AE"}, Spelling{u'Œ', "OE", "OE"}, Spelling{u'ẞ', "SS", "SS"},
    Spelling{u'Þ', "TH", "TH"}, Spelling{u'Ð', "D", "D"},   Spelling{u'Đ', "D", "D"},   Spelling{u'Ł', "L", "L"},
    Spelling{u'ı', "I", "I"},   Spelling{u'Ĳ', "IJ", "IJ"},
};

bool isBetweenWords(QChar c)
{
    constexpr std::u16string_view Joints = u"-'’ʼ‐‑–—.,";
    return c.isSpace() || Joints.find(c.unicode()) != std::u16string_view::npos;
}

std::string fold(const QString &name, Umlauts umlauts)
{
    std::string folded;
    const auto upper = name.toUpper().normalized(QString::NormalizationForm_C); // ß becomes SS by itself
    for (const QChar c : upper) {
        const auto *known = std::ranges::find(Spellings, c.unicode(), &Spelling::letter);
        if (known != Spellings.end()) {
            folded += umlauts == Umlauts::Spelled ? known->spelled : known->plain;
            continue;
        }
        if (isBetweenWords(c)) {
            if (!folded.empty() && folded.back() != ' ')
                folded += ' ';
            continue;
        }
        for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD))
            if (part >= u'A' && part <= u'Z')
                folded += static_cast<char>(part.unicode());
    }
    if (folded.ends_with(' '))
        folded.pop_back();
    return folded;
}

Words wordsOf(const std::string &text)
{
    std::istringstream stream(text);
    Words words;
    for (std::string word; stream >> word;)
        words.push_back(std::move(word));
    return words;
}

/// Without the spaces, too: `LE GALL` and `LEGALL` are one name.
std::string joined(const std::string &text)
{
    std::string letters;
    std::ranges::copy_if(text, std::back_inserter(letters), [](char c) { return c != ' '; });
    return letters;
}

bool sharesAWord(const Words &one, const Words &other)
{
    return std::ranges::any_of(one, [&](const auto &word) { return std::ranges::find(other, word) != other.end(); });
}

NameAgreement compareSurname(const DocumentName &document, const std::vector<std::string> &accepted)
{
    const auto seen = joined(document.surname);
    if (seen.empty() || std::ranges::all_of(accepted, &std::string::empty))
        return NameAgreement::NotComparable;
    auto best = NameAgreement::Mismatch;
    for (const auto &surname : accepted) {
        const auto known = joined(surname);
        if (known.empty())
            continue;
        const bool isBeginning = document.isTruncated && document.givenNames.empty() && known.starts_with(seen);
        if (known == seen || isBeginning)
            return NameAgreement::Match;
        if (sharesAWord(wordsOf(document.surname), wordsOf(surname)))
            best = NameAgreement::Partial;
    }
    return best;
}

NameAgreement compareGivenNames(const DocumentName &document, const std::string &account)
{
    const auto seen = wordsOf(document.givenNames), known = wordsOf(account);
    if (seen.empty() || known.empty())
        return NameAgreement::NotComparable;
    const bool onlyFirst = seen.size() == 1;
    const bool begins = document.isTruncated && onlyFirst && known.front().starts_with(seen.front());
    // MARIE-CLAIRE may be MARIECLAIRE elsewhere: letters without their spaces, one the beginning of the other.
    const auto letters = joined(document.givenNames), other = joined(account);
    const bool oneIsTheBeginning = letters.starts_with(other) || other.starts_with(letters);
    if (seen.front() == known.front() || begins || oneIsTheBeginning)
        return NameAgreement::Match;
    return sharesAWord(seen, known) ? NameAgreement::Partial : NameAgreement::Mismatch;
}

NameComparison compareFolded(const DocumentName &document, const AccountName &account, Umlauts umlauts)
{
    const auto birth = fold(account.surname, umlauts), used = fold(account.usedSurname, umlauts);
    std::vector<std::string> accepted{birth, used};
    if (!birth.empty() && !used.empty()) {
        accepted.push_back(birth + ' ' + used);
        accepted.push_back(used + ' ' + birth);
    }
    return {compareSurname(document, accepted), compareGivenNames(document, fold(account.givenNames, umlauts))};
}

} // namespace

std::string foldedName(const QString &name)
{
    return fold(name, Umlauts::Spelled);
}

std::string plainlyFoldedName(const QString &name)
{
    return fold(name, Umlauts::Plain);
}

NameComparison compareNames(const DocumentName &document, const AccountName &account)
{
    const auto spelled = compareFolded(document, account, Umlauts::Spelled);
    const auto plain = compareFolded(document, account, Umlauts::Plain);
    return {std::min(spelled.surname, plain.surname), std::min(spelled.givenNames, plain.givenNames)};
}

} // namespace vigie::documents
