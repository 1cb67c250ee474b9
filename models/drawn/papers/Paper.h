#pragma once

#include "models/documents/MrzDate.h"
#include "models/documents/MrzLayout.h"
#include "models/drawn/people/Person.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Identity documents that nobody issued, of countries that do not exist, or marked SPECIMEN for the French rules.
namespace vigie::drawn::papers {

using documents::Day;
using documents::MrzFormat;

enum class PaperKind : std::uint8_t {
    Passport,       ///< TD3, data page
    Card,           ///< TD1, two sides
    LargeCard,      ///< TD2, one side
    FrenchCard1995, ///< 105 × 74 mm, zone of its own kind, one side
    FrenchCard2021, ///< TD1, two sides
    FrenchLicence,  ///< 2013, two sides, one line
};

/// Three letters and a name. UTO is the specimen country of ICAO Doc 9303; XAR is of those that ISO 3166 leaves to
/// everybody's own use.
struct Country
{
    std::string code;
    std::string name;
};
Country utopia();
Country arcadia();

/// What a document says and whose picture is on it. Texts are UTF-8.
struct Paper
{
    PaperKind kind = PaperKind::Card;
    Country country = utopia();
    std::string number;
    std::string title; ///< printed in place of the kind's own, where there is one
    std::string surname;
    std::string usedSurname; ///< printed behind the surname where there is one
    std::string givenNames;
    char sex = 'X'; ///< printed because documents print it; nothing of ours compares it
    Day born{};
    std::string birthplace;
    Day issued{};
    Day expires{};      ///< printed; the French card of 1995 has it on no line of its zone
    std::string office; ///< six characters, French card of 1995
    people::Person holder;
    int ageOnPicture = 30;
    std::vector<std::string> zone; ///< as printed, which need not agree with the rest

    bool hasTwoSides() const;
};

MrzFormat formatOf(PaperKind kind);

/// A valid document of this person, issued at most eight years before `today`, with an invented name.
Paper issue(PaperKind kind, const people::Person &holder, Day today, Dice &dice);

/// What is wrong with a document, or special about it.
enum class Quirk : std::uint8_t {
    None,
    Expired,
    Minor,            ///< sixteen or seventeen on the day
    TamperedZone,     ///< the birth date was changed, its check digits were not
    HiddenTampering,  ///< a letter of the name was changed, which no digit of TD1–TD3 covers
    OtherName,        ///< the zone names somebody else than the printed fields
    OtherCountry,     ///< issued by Arcadia
    ExtendedValidity, ///< French card of 1995, printed date passed, valid five years more by decree 2013-1188
    LongNumber,       ///< TD1 and TD2: the number goes on in the optional field
};

/// The same document with a quirk; its zone is made anew. A quirk that the kind cannot have changes nothing.
Paper with(Quirk quirk, Paper paper, Day today);

/// The zone that belongs to the printed fields, check digits and all.
std::vector<std::string> zoneOf(const Paper &paper);

} // namespace vigie::drawn::papers
