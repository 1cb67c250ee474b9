#include "models/documents/Mrz.h"

#include "models/documents/CheckDigit.h"

#include <algorithm>
#include <optional>

namespace vigie::documents {

namespace {

using Lines = std::vector<std::string>;

std::string withoutTrailingFillers(std::string_view text)
{
    const auto last = text.find_last_not_of(Filler);
    return std::string(last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1));
}

/// `ANNA<MARIA<<<` as `ANNA MARIA`.
std::string wordsOf(std::string_view text)
{
    std::string words;
    for (const char c : text) {
        if (c != Filler)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    if (words.ends_with(' '))
        words.pop_back();
    return words;
}

bool isFull(std::string_view text)
{
    return text.back() != Filler;
}

void takeName(Mrz &mrz, std::string_view text)
{
    constexpr std::string_view Between = "<<";
    const auto end = text.find(Between);
    mrz.surname = wordsOf(text.substr(0, end));
    if (end != std::string_view::npos)
        mrz.givenNames = wordsOf(text.substr(end));
    mrz.nameTruncated = isFull(text);
}

void take(Mrz &mrz, MrzField field, std::string_view text)
{
    switch (field) {
    case MrzField::DocumentCode:
        mrz.documentCode = withoutTrailingFillers(text);
        break;
    case MrzField::Issuer:
        mrz.issuer = withoutTrailingFillers(text);
        break;
    case MrzField::DocumentNumber:
        mrz.documentNumber = withoutTrailingFillers(text);
        break;
    case MrzField::Name:
        takeName(mrz, text);
        break;
    case MrzField::Surname:
        mrz.surname = wordsOf(text);
        mrz.nameTruncated = mrz.nameTruncated || isFull(text);
        break;
    case MrzField::GivenNames:
        mrz.givenNames = wordsOf(text);
        mrz.nameTruncated = mrz.nameTruncated || isFull(text);
        break;
    case MrzField::Nationality:
        mrz.nationality = withoutTrailingFillers(text);
        break;
    case MrzField::BirthDate:
        mrz.birthDate = text;
        break;
    case MrzField::ExpiryDate:
        mrz.expiryDate = text;
        break;
    case MrzField::Optional1:
        mrz.optional1 = withoutTrailingFillers(text);
        break;
    case MrzField::Optional2:
        mrz.optional2 = withoutTrailingFillers(text);
        break;
    case MrzField::PersonalNumber:
        mrz.personalNumber = withoutTrailingFillers(text);
        break;
    case MrzField::Office:
        mrz.office = withoutTrailingFillers(text);
        break;
    case MrzField::Composite:
        break; // has no field of its own
    }
}

MrzCheck checkOf(const Lines &lines, const MrzDigit &digit)
{
    MrzCheck check;
    check.field = digit.field;
    for (const auto &place : digit.over)
        check.over += textAt(lines, place);
    check.given = textAt(lines, digit.at).front();
    check.computed = checkDigit(check.over).value_or(Filler);
    check.agrees = check.given == check.computed;
    // An empty personal number may have a filler as its digit (ICAO 9303-4, table of the data elements).
    if (digit.field == MrzField::PersonalNumber && withoutTrailingFillers(check.over).empty())
        check.agrees = check.agrees || check.given == Filler;
    return check;
}

/// A number longer than its field (ICAO 9303-5 §4.2.2): a filler stands for the digit, and the optional field opens
/// with the rest of the number and its digit. Belgium issued cards whose digit counts that filler in and cards whose
/// does not.
void takeLongNumber(Mrz &mrz, MrzCheck &check)
{
    const auto end = std::min(mrz.optional1.find(Filler), mrz.optional1.size());
    if (check.given != Filler || end < 2)
        return;
    const auto rest = mrz.optional1.substr(0, end - 1);
    check.given = mrz.optional1[end - 1];
    const std::string first = check.over;
    for (const auto &over : {first + rest, first + Filler + rest}) {
        check.over = over;
        check.computed = checkDigit(over).value_or(Filler);
        check.agrees = check.given == check.computed;
        if (check.agrees)
            break;
    }
    mrz.documentNumber = withoutTrailingFillers(first) + rest;
    mrz.optional1 = mrz.optional1.size() > end ? mrz.optional1.substr(end + 1) : std::string();
}

bool hasLongNumbers(MrzFormat format)
{
    return format == MrzFormat::Td1 || format == MrzFormat::Td2;
}

Mrz readAs(MrzFormat format, const Lines &lines)
{
    const auto &layout = layoutOf(format);
    Mrz mrz;
    mrz.format = format;
    for (const auto &piece : layout.pieces)
        take(mrz, piece.field, textAt(lines, piece.place));
    for (const auto &digit : layout.digits) {
        auto check = checkOf(lines, digit);
        if (digit.field == MrzField::DocumentNumber && hasLongNumbers(format))
            takeLongNumber(mrz, check);
        mrz.checks.push_back(std::move(check));
    }
    constexpr std::size_t YearAndMonth = 4;
    if (format == MrzFormat::FrenchCard1995)
        mrz.issueMonth = mrz.documentNumber.substr(0, YearAndMonth);
    return mrz;
}

/// Whether the first letters are those of the format.
bool beginsLike(MrzFormat format, const Lines &lines)
{
    const std::string_view first = lines.front();
    switch (format) {
    case MrzFormat::Td3:
        return first.starts_with('P');
    case MrzFormat::VisaA:
    case MrzFormat::VisaB:
        return first.starts_with('V');
    case MrzFormat::FrenchCard1995:
        return first.starts_with("IDFRA");
    case MrzFormat::FrenchLicence:
        return first.starts_with("D1FRA");
    case MrzFormat::Td1:
    case MrzFormat::Td2:
        return first.starts_with('A') || first.starts_with('C') || first.starts_with('I');
    }
    return false;
}

/// Fewer wrong digits first, then more right ones: formats differ in how many they have.
bool fitsBetter(const Mrz &one, const Mrz &other)
{
    const auto count = [](const Mrz &mrz, bool agrees) {
        return std::ranges::count(mrz.checks, agrees, &MrzCheck::agrees);
    };
    const auto wrong = count(one, false), wrongOther = count(other, false);
    return wrong != wrongOther ? wrong < wrongOther : count(one, true) > count(other, true);
}

/// Dates and check digits have no letters, names no digits.
std::optional<std::string> misplacedCharacter(const MrzLayout &layout, const Lines &lines)
{
    const auto where = [](MrzPlace place) {
        return "line " + std::to_string(place.line) + ", position " + std::to_string(place.first);
    };
    for (const auto &piece : layout.pieces) {
        const auto text = textAt(lines, piece.place);
        const bool isDate = piece.field == MrzField::BirthDate || piece.field == MrzField::ExpiryDate;
        const bool isName =
            piece.field == MrzField::Name || piece.field == MrzField::Surname || piece.field == MrzField::GivenNames;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool digit = text[i] >= '0' && text[i] <= '9';
            const MrzPlace here{piece.place.line, piece.place.first + static_cast<int>(i), 0};
            if ((isDate && !digit && text[i] != Filler) || (isName && digit))
                return where(here);
        }
    }
    return {};
}

} // namespace

bool Mrz::checkDigitsAgree() const
{
    return std::ranges::all_of(checks, &MrzCheck::agrees);
}

std::vector<std::string> tidied(const std::vector<std::string> &lines)
{
    Lines tidy;
    for (std::string_view rest : lines) {
        std::string line;
        for (; !rest.empty(); rest.remove_prefix(1)) {
            constexpr std::string_view Double = "\u00ab", Single = "\u2039"; // « and ‹, as readers return a filler
            const char c = rest.front();
            if (rest.starts_with(Double) || rest.starts_with(Single)) {
                line += rest.starts_with(Double) ? "<<" : "<";
                rest.remove_prefix((rest.starts_with(Double) ? Double : Single).size() - 1);
            } else if (c >= 'a' && c <= 'z') {
                line += static_cast<char>(c - 'a' + 'A');
            } else if (c != ' ' && c != '\t' && c != '\r') {
                line += c;
            }
        }
        if (!line.empty())
            tidy.push_back(std::move(line));
    }
    return tidy;
}

Result<Mrz> readMrz(const std::vector<std::string> &lines)
{
    if (lines.empty())
        return {ErrorCode::Unsupported, "no line"};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].size() != lines.front().size())
            return {ErrorCode::Unsupported, "line " + std::to_string(i + 1) + " has another length than line 1"};
        const auto wrong = std::ranges::find_if(lines[i], [](char c) { return !mrzValue(c); });
        if (wrong != lines[i].end())
            return {ErrorCode::Invalid,
                    "line " + std::to_string(i + 1) + ", position " + std::to_string(wrong - lines[i].begin() + 1)};
    }
    std::optional<Mrz> best;
    std::optional<std::string> misplaced;
    for (const auto format : formatsOf(static_cast<int>(lines.size()), static_cast<int>(lines.front().size()))) {
        if (!beginsLike(format, lines))
            continue;
        if (auto where = misplacedCharacter(layoutOf(format), lines)) {
            misplaced = std::move(where);
            continue;
        }
        auto read = readAs(format, lines);
        if (!best || fitsBetter(read, *best))
            best = std::move(read);
    }
    if (best)
        return *best;
    if (misplaced)
        return {ErrorCode::Invalid, *misplaced};
    return {ErrorCode::Unsupported, "no such format"};
}

} // namespace vigie::documents
