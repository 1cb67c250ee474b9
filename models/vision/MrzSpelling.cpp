#include "models/vision/MrzSpelling.h"

#include "models/documents/CheckDigit.h"
#include "models/documents/Mrz.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <optional>

namespace vigie::vision {
namespace {

using documents::MrzField;
using documents::MrzFormat;
using documents::MrzPlace;
using Allowed = std::bitset<MrzAlphabet.size()>;
using Lines = std::vector<std::string>;

Allowed setOf(std::string_view characters)
{
    Allowed set;
    for (const char c : characters)
        set.set(MrzAlphabet.find(c));
    return set;
}

const Allowed &digitsAndFiller()
{
    static const Allowed set = setOf("0123456789<");
    return set;
}

const Allowed &lettersAndFiller()
{
    static const Allowed set = setOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ<");
    return set;
}

Allowed allowedIn(MrzField field)
{
    switch (field) {
    case MrzField::BirthDate:
    case MrzField::ExpiryDate:
        return digitsAndFiller();
    case MrzField::Issuer:
    case MrzField::Name:
    case MrzField::Surname:
    case MrzField::GivenNames:
    case MrzField::Nationality:
        return lettersAndFiller();
    case MrzField::DocumentCode:
    case MrzField::DocumentNumber:
    case MrzField::Optional1:
    case MrzField::Optional2:
    case MrzField::PersonalNumber:
    case MrzField::Office:
    case MrzField::Composite:
        break;
    }
    return Allowed().set();
}

/// What may stand where. What no piece of the layout covers is the sex, a letter or a filler.
std::vector<std::vector<Allowed>> grammarOf(const documents::MrzLayout &layout)
{
    std::vector<std::vector<Allowed>> grammar(
        static_cast<std::size_t>(layout.lines),
        std::vector<Allowed>(static_cast<std::size_t>(layout.length), lettersAndFiller()));
    const auto put = [&](MrzPlace place, const Allowed &allowed) {
        for (int i = place.first; i <= place.last; ++i)
            grammar[static_cast<std::size_t>(place.line - 1)][static_cast<std::size_t>(i - 1)] = allowed;
    };
    for (const auto &piece : layout.pieces)
        put(piece.place, allowedIn(piece.field));
    for (const auto &digit : layout.digits)
        put(digit.at, digitsAndFiller());
    return grammar;
}

struct Cell
{
    std::size_t line;
    std::size_t column;
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A zone being spelled.
class Speller
{
public:
    Speller(const ZoneGuess &guess, std::vector<std::vector<Allowed>> grammar)
        : m_guess(guess), m_grammar(std::move(grammar))
    {
        for (std::size_t line = 0; line < guess.size(); ++line) {
            std::string text;
            for (std::size_t column = 0; column < guess[line].size(); ++column)
                text += ranked({line, column}).front();
            m_lines.push_back(std::move(text));
        }
    }

    SpelledZone spelled() const
    {
        SpelledZone zone;
        zone.lines = m_lines;
        check(zone);
        double sum = 0;
        std::size_t count = 0;
        for (std::size_t line = 0; line < m_lines.size(); ++line)
            for (std::size_t column = 0; column < m_lines[line].size(); ++column, ++count)
                sum += mark({line, column}, zone);
        zone.confidence = static_cast<float>(sum / static_cast<double>(std::max<std::size_t>(count, 1)));
        return zone;
    }

    /// Puts the one character in that makes every digit agree, when there is exactly one.
    void correct()
    {
        SpelledZone zone;
        zone.lines = m_lines;
        check(zone);
        if (!zone.isFormat || zone.failing == 0)
            return;
        struct Change
        {
            Cell cell;
            char to;
            float cost;
        };
        std::vector<Change> changes;
        for (std::size_t line = 0; line < m_lines.size(); ++line) {
            for (std::size_t column = 0; column < m_lines[line].size(); ++column) {
                const Cell cell{line, column};
                for (const char to : alternatives(cell)) {
                    SpelledZone tried;
                    tried.lines = m_lines;
                    tried.lines[line][column] = to;
                    check(tried);
                    if (tried.digitsAgree())
                        changes.push_back({cell, to, cost(cell, to)});
                }
            }
        }
        std::ranges::sort(changes, {}, &Change::cost);
        constexpr float ClearlyBetter = 1.6F; // natural logarithm: five times as likely
        if (changes.empty() || (changes.size() > 1 && changes[1].cost - changes[0].cost < ClearlyBetter))
            return;
        m_lines[changes.front().cell.line][changes.front().cell.column] = changes.front().to;
        m_corrected = changes.front().cell;
    }

private:
    float probability(Cell cell, char c) const { return m_guess[cell.line][cell.column][MrzAlphabet.find(c)]; }
    float cost(Cell cell, char to) const
    {
        return std::log(probability(cell, m_lines[cell.line][cell.column]) / probability(cell, to));
    }

    /// The allowed characters, likeliest first.
    std::string ranked(Cell cell) const
    {
        std::string characters;
        for (std::size_t i = 0; i < MrzAlphabet.size(); ++i)
            if (m_grammar[cell.line][cell.column].test(i))
                characters += MrzAlphabet[i];
        std::ranges::stable_sort(characters, std::greater(), [&](char c) { return probability(cell, c); });
        return characters;
    }

    std::string alternatives(Cell cell) const
    {
        constexpr std::size_t SecondAndThird = 2;
        std::string best = ranked(cell).substr(1, SecondAndThird);
        std::erase_if(best, [&](char c) { return probability(cell, c) < LeastProbable; });
        return best;
    }

    static void check(SpelledZone &zone)
    {
        const auto mrz = documents::readMrz(zone.lines);
        zone.isFormat = mrz.has_value();
        if (!mrz)
            return;
        zone.agreeing = static_cast<int>(std::ranges::count(mrz->checks, true, &documents::MrzCheck::agrees));
        zone.failing = static_cast<int>(mrz->checks.size()) - zone.agreeing;
    }

    /// Notes what is to be looked at; the probability of what was taken.
    double mark(Cell cell, SpelledZone &zone) const
    {
        const char taken = m_lines[cell.line][cell.column];
        const float confidence = probability(cell, taken);
        const bool corrected = m_corrected == cell;
        if (corrected || confidence < domain::DoubtfulBelow) {
            domain::MrzMark mark;
            mark.kind = corrected ? domain::MrzMark::Kind::Corrected : domain::MrzMark::Kind::Doubtful;
            mark.line = static_cast<std::uint8_t>(cell.line);
            mark.column = static_cast<std::uint8_t>(cell.column);
            const auto &all = m_guess[cell.line][cell.column];
            mark.first = MrzAlphabet[static_cast<std::size_t>(std::ranges::max_element(all) - all.begin())];
            mark.confidence = confidence;
            zone.marks.push_back(mark);
        }
        return static_cast<double>(confidence);
    }

    const ZoneGuess &m_guess;
    std::vector<std::vector<Allowed>> m_grammar;
    Lines m_lines;
    std::optional<Cell> m_corrected;
};

} // namespace

SpelledZone spell(const ZoneGuess &guess, MrzFormat format)
{
    Speller speller(guess, grammarOf(documents::layoutOf(format)));
    speller.correct();
    return speller.spelled();
}

SpelledZone spellFreely(const ZoneGuess &guess)
{
    const std::size_t length = guess.empty() ? 0 : guess.front().size();
    return Speller(guess, std::vector(guess.size(), std::vector(length, Allowed().set()))).spelled();
}

} // namespace vigie::vision
