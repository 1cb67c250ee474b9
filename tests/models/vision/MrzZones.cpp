#include "tests/models/vision/MrzZones.h"

#include "models/documents/CheckDigit.h"

#include <array>
#include <cstdio>

namespace vigie::test {

using documents::MrzField;
using documents::MrzFormat;
using documents::MrzPlace;

const std::vector<MrzFormat> AllFormats{
    MrzFormat::Td1,   MrzFormat::Td2,   MrzFormat::Td3,          MrzFormat::FrenchCard1995,
    MrzFormat::VisaA, MrzFormat::VisaB, MrzFormat::FrenchLicence};

namespace {

constexpr std::string_view Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view Digits = "0123456789";
constexpr std::array Surnames{"SPECIMEN",   "UTOPIE",   "MUSTERMANN",  "QUEFFELEC",    "ZAWADZKI",
                              "BOUSSOUIRA", "EKSTROEM", "JDANOV",      "XHAKAVY",      "WOJCIK",
                              "LEFEBVRE",   "GUIBERT",  "KOVALYK",     "DUMMY<HOLDER", "VAN<DER<B",
                              "OQUENDO",    "MARTIN",   "FITZWILLIAM", "HYPOTHESE"};
constexpr std::array GivenNames{"CAMILLE", "QUENTIN", "ZOE",   "JADE",    "HUGO",  "XAVIER", "YASMINE",
                                "WALTER",  "KEVIN",   "BORIS", "DJIBRIL", "FLEUR", "OCEANE", "VUK"};

std::string padded(std::string text, int length)
{
    text.resize(static_cast<std::size_t>(length), documents::Filler);
    return text;
}

std::string dateOf(Dice &dice, int from, int to)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d%02d%02d", dice.between(from, to) % 100, dice.between(1, 12),
                  dice.between(1, 28));
    return text.data();
}

std::string serial(Dice &dice, int length, std::string_view of)
{
    std::string text;
    for (int i = 0; i < length; ++i)
        text += dice.oneOf(of);
    return text;
}

std::string nameOf(Dice &dice)
{
    std::string name = std::string(dice.from(Surnames)) + "<<" + dice.from(GivenNames);
    for (int more = dice.between(0, 2); more > 0; --more)
        name += std::string("<") + dice.from(GivenNames);
    return name;
}

std::string contentOf(MrzField field, MrzFormat format, int length, Dice &dice)
{
    const std::string alphanumeric = std::string(Letters) + std::string(Digits) + std::string(Digits);
    const bool isFrench = format == MrzFormat::FrenchCard1995 || format == MrzFormat::FrenchLicence;
    switch (field) {
    case MrzField::DocumentCode:
        return format == MrzFormat::Td3                                   ? "P<"
               : format == MrzFormat::VisaA || format == MrzFormat::VisaB ? "V<"
               : format == MrzFormat::FrenchLicence                       ? "D1"
               : format == MrzFormat::FrenchCard1995                      ? "ID"
               : dice.happens(0.5)                                        ? "ID"
                                                                          : "I<";
    case MrzField::Issuer:
    case MrzField::Nationality:
        return isFrench ? "FRA" : "UTO";
    case MrzField::DocumentNumber:
        return format == MrzFormat::FrenchCard1995 ? serial(dice, 12, Digits) : serial(dice, 9, alphanumeric);
    case MrzField::Name:
        return nameOf(dice);
    case MrzField::Surname:
        return dice.from(Surnames);
    case MrzField::GivenNames:
        return dice.from(GivenNames);
    case MrzField::BirthDate:
        return dateOf(dice, 1950, 2006);
    case MrzField::ExpiryDate:
        return dateOf(dice, 2025, 2035);
    case MrzField::Optional1:
    case MrzField::Optional2:
    case MrzField::PersonalNumber:
        return dice.happens(0.5) ? std::string() : serial(dice, std::min(length, 9), alphanumeric);
    case MrzField::Office:
        return serial(dice, length, Digits);
    case MrzField::Composite:
        break;
    }
    return {};
}

void put(Zone &zone, MrzPlace place, const std::string &text)
{
    zone.lines[static_cast<std::size_t>(place.line - 1)].replace(static_cast<std::size_t>(place.first - 1), text.size(),
                                                                 text);
}

} // namespace

Zone randomZone(MrzFormat format, Dice &dice)
{
    const auto &layout = documents::layoutOf(format);
    Zone zone{format, std::vector<std::string>(static_cast<std::size_t>(layout.lines), padded({}, layout.length))};
    for (const auto &piece : layout.pieces) {
        const int length = piece.place.last - piece.place.first + 1;
        put(zone, piece.place, padded(contentOf(piece.field, format, length, dice), length));
    }
    const std::string sex(1, dice.oneOf("MF<"));
    if (format == MrzFormat::Td1)
        put(zone, {2, 8, 8}, sex);
    else if (format == MrzFormat::FrenchCard1995)
        put(zone, {2, 35, 35}, sex);
    else if (format != MrzFormat::FrenchLicence)
        put(zone, {2, 21, 21}, sex);
    for (const auto &digit : layout.digits) {
        std::string over;
        for (const auto &place : digit.over)
            over += documents::textAt(zone.lines, place);
        put(zone, digit.at, std::string(1, *documents::checkDigit(over)));
    }
    return zone;
}

} // namespace vigie::test
