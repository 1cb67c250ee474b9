// libFuzzer over the text of a machine readable zone: what a person types or the network makes of a picture, its dates,
// names and validity, and the spelling of what the network guesses.
#include "models/documents/Mrz.h"
#include "models/documents/PersonNames.h"
#include "models/documents/Validity.h"
#include "models/vision/MrzSpelling.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

using namespace vigie;
using namespace vigie::documents;

constexpr Day Today{std::chrono::year{2026} / 11 / 22};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<std::string> linesOf(const std::uint8_t *data, std::size_t size)
{
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < size; ++i) {
        if (data[i] == '\n')
            lines.emplace_back();
        else
            lines.back() += static_cast<char>(data[i]);
    }
    return lines;
}

void checkDates(const Mrz &mrz)
{
    const auto born = birthDayOf(mrz.birthDate, Today);
    if (born) {
        require(born->day.ok() && born->day <= Today);
        require(ageOn(Today, born->day) >= 0);
    }
    if (const auto expiry = expiryDayOf(mrz.expiryDate))
        require(expiry->day.ok());
    const auto validity = validityOf(mrz, born ? std::optional(born->day) : std::nullopt, Today);
    require(validity.from.has_value() == validity.to.has_value());
    if (validity.from)
        require(validity.from->ok() && validity.to->ok() && *validity.from <= *validity.to);
}

void read(const std::vector<std::string> &typed)
{
    const auto lines = tidied(typed);
    require(tidied(lines) == lines);
    const auto mrz = readMrz(lines);
    if (!mrz)
        return;
    const auto &layout = layoutOf(mrz->format);
    require(static_cast<int>(lines.size()) == layout.lines);
    require(std::ranges::all_of(mrz->checks, [](const MrzCheck &check) {
        return check.agrees == (check.given == check.computed) || check.given == '<';
    }));
    checkDates(*mrz);
    const DocumentName name{mrz->surname, mrz->givenNames, mrz->nameTruncated};
    // Whoever is called as the document says agrees with it.
    const AccountName same{QString::fromStdString(mrz->surname), {}, QString::fromStdString(mrz->givenNames)};
    const auto compared = compareNames(name, same);
    require(compared.surname == NameAgreement::Match || foldedName(same.surname).empty());
    require(compareNames(name, {same.givenNames, same.surname, same.surname}).overall() <=
            NameAgreement::NotComparable);
}

/// Every cell from three bytes: a character, another one, and how much likelier the first is.
void spellGuesses(MrzFormat format, const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t ACell = 3;
    const auto &layout = layoutOf(format);
    vision::ZoneGuess guess(static_cast<std::size_t>(layout.lines),
                            std::vector<vision::CellGuess>(static_cast<std::size_t>(layout.length)));
    std::size_t at = 0;
    for (auto &line : guess)
        for (auto &cell : line) {
            if (at + ACell <= size) {
                const float share = float(data[at + 2]) / 255;
                cell[data[at] % cell.size()] += share;
                cell[data[at + 1] % cell.size()] += 1 - share;
            }
            at += ACell;
        }
    for (const auto &spelled : {vision::spell(guess, format), vision::spellFreely(guess)}) {
        require(spelled.lines.size() == guess.size());
        for (const auto &line : spelled.lines)
            require(static_cast<int>(line.size()) == layout.length);
        for (const auto &mark : spelled.marks)
            require(mark.line < spelled.lines.size() && mark.column < spelled.lines[mark.line].size());
        const auto mrz = readMrz(spelled.lines);
        if (spelled.digitsAgree())
            require(mrz.has_value() && (mrz->format != format || mrz->checkDigitsAgree()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::array Formats{MrzFormat::Td1,          MrzFormat::Td2,   MrzFormat::Td3,
                                 MrzFormat::VisaA,        MrzFormat::VisaB, MrzFormat::FrenchCard1995,
                                 MrzFormat::FrenchLicence};
    if (size < 1)
        return 0;
    const std::size_t choice = data[0];
    if (choice < Formats.size())
        spellGuesses(Formats[choice], data + 1, size - 1);
    else
        read(linesOf(data + 1, size - 1));
    return 0;
}
