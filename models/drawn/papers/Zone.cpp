#include "models/documents/CheckDigit.h"
#include "models/documents/PersonNames.h"
#include "models/drawn/papers/Paper.h"

#include <algorithm>

namespace vigie::drawn::papers {

using namespace vigie::documents;

namespace {

std::string digits(int value, int count)
{
    auto text = std::to_string(value);
    return std::string(static_cast<std::size_t>(std::max(0, count - static_cast<int>(text.size()))), '0') + text;
}

std::string yymmdd(Day day)
{
    return digits(static_cast<int>(day.year()) % 100, 2) +
           digits(static_cast<int>(static_cast<unsigned>(day.month())), 2) +
           digits(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

std::string withFillers(std::string text)
{
    std::ranges::replace(text, ' ', Filler);
    return text;
}

std::string nameOf(const std::string &text)
{
    return withFillers(foldedName(QString::fromStdString(text)));
}

/// Lines of fillers that pieces are written into.
class ZoneLines
{
public:
    explicit ZoneLines(MrzFormat format) : m_layout(layoutOf(format))
    {
        m_lines.assign(static_cast<std::size_t>(m_layout.lines),
                       std::string(static_cast<std::size_t>(m_layout.length), Filler));
    }

    void put(MrzField field, const std::string &text)
    {
        for (const auto &piece : m_layout.pieces)
            if (piece.field == field)
                put(piece.place, text);
    }
    void put(MrzPlace place, const std::string &text)
    {
        const auto room = static_cast<std::size_t>(place.last - place.first + 1);
        auto &line = m_lines[static_cast<std::size_t>(place.line - 1)];
        const auto cut = text.substr(0, room);
        line.replace(static_cast<std::size_t>(place.first - 1), cut.size(), cut);
    }
    /// The composite digit is the last of every layout, so that the others stand when it is computed.
    void putDigits(bool isNumberLong)
    {
        for (const auto &digit : m_layout.digits) {
            if (digit.field == MrzField::DocumentNumber && isNumberLong)
                continue; // a filler stands there, the digit follows the rest of the number
            std::string over;
            for (const auto &place : digit.over)
                over += textAt(m_lines, place);
            put(digit.at, std::string(1, checkDigit(over).value_or(Filler)));
        }
    }
    std::vector<std::string> lines() && { return std::move(m_lines); }

private:
    const MrzLayout &m_layout;
    std::vector<std::string> m_lines;
};

std::string codeOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Passport:
        return "P";
    case PaperKind::FrenchLicence:
        return "D1";
    case PaperKind::Card:
    case PaperKind::LargeCard:
        return "I";
    case PaperKind::FrenchCard1995:
    case PaperKind::FrenchCard2021:
        return "ID";
    }
    return "I";
}

/// Where the sex stands, which the layouts leave out on purpose; an empty place when nowhere.
MrzPlace sexPlace(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return {2, 8, 8};
    case MrzFormat::FrenchCard1995:
        return {2, 35, 35};
    case MrzFormat::FrenchLicence:
        return {1, 1, 0};
    default:
        return {2, 21, 21};
    }
}

} // namespace

MrzFormat formatOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Passport:
        return MrzFormat::Td3;
    case PaperKind::LargeCard:
        return MrzFormat::Td2;
    case PaperKind::FrenchCard1995:
        return MrzFormat::FrenchCard1995;
    case PaperKind::FrenchLicence:
        return MrzFormat::FrenchLicence;
    case PaperKind::Card:
    case PaperKind::FrenchCard2021:
        break;
    }
    return MrzFormat::Td1;
}

std::vector<std::string> zoneOf(const Paper &paper)
{
    constexpr std::size_t NumberRoom = 9; // of ICAO's formats
    const auto format = formatOf(paper.kind);
    const bool isFrenchCard = format == MrzFormat::FrenchCard1995;
    const bool isLong = !isFrenchCard && paper.number.size() > NumberRoom;
    ZoneLines zone(format);
    zone.put(MrzField::DocumentCode, codeOf(paper.kind));
    zone.put(MrzField::Issuer, paper.country.code);
    zone.put(MrzField::Nationality, paper.country.code);
    zone.put(MrzField::Name, nameOf(paper.surname) + "<<" + nameOf(paper.givenNames));
    zone.put(MrzField::Surname, nameOf(paper.surname));
    zone.put(MrzField::Office, paper.office);
    zone.put(MrzField::BirthDate, yymmdd(paper.born));
    zone.put(MrzField::ExpiryDate, yymmdd(paper.expires));
    auto given = nameOf(paper.givenNames);
    if (isFrenchCard) { // two fillers between given names
        for (auto at = given.find(Filler); at != std::string::npos; at = given.find(Filler, at + 2))
            given.insert(at, 1, Filler);
        zone.put(MrzField::GivenNames, given);
    }
    zone.put(MrzField::DocumentNumber, isLong ? paper.number.substr(0, NumberRoom) : paper.number);
    if (isLong) // ICAO Doc 9303-5 §4.2.4, note j
        zone.put(MrzField::Optional1,
                 paper.number.substr(NumberRoom) + checkDigit(paper.number).value_or(Filler) + Filler);
    if (const auto place = sexPlace(format); place.last >= place.first)
        zone.put(place, paper.sex == 'X' ? "<" : std::string(1, paper.sex));
    zone.putDigits(isLong);
    return std::move(zone).lines();
}

} // namespace vigie::drawn::papers
