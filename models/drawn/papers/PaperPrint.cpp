#include "models/drawn/papers/PaperPrint.h"

#include "models/drawn/papers/Sheet.h"
#include "models/drawn/people/Portrait.h"

#include <array>
#include <span>

namespace vigie::drawn::papers {
namespace {

constexpr double ZoneStep = 6.35, ZonePitch = 2.54, CapHeight = 2.9; ///< millimetres, of the zone's characters

enum class Field : std::uint8_t { Surname, GivenNames, Sex, Nationality, Born, Birthplace, Number, Issued, Expires };

struct Entry
{
    Field field;
    const char *label;
    double x; ///< millimetres, left end of the label's base line
    double y;
    double room; ///< width
};

struct Inks
{
    Colour left, middle, right; ///< of the ground
    Colour warm, cool;          ///< of the waves
    Colour title;
};

/// What a kind of document looks like.
struct Form
{
    PaperKind kind;
    PaperSize size;
    const char *title;
    bool isGrey; ///< the portrait
    Rectangle portrait;
    Rectangle zone;
    Inks inks;
    std::span<const Entry> front;
    std::span<const Entry> back;
};

using enum Field;

constexpr std::array PassportFields{Entry{Number, "Document No. / N° du document", 84, 17, 38},
                                    Entry{Surname, "Surname / Nom", 45, 17, 37},
                                    Entry{GivenNames, "Given names / Prénoms", 45, 26, 70},
                                    Entry{Nationality, "Nationality / Nationalité", 45, 35, 36},
                                    Entry{Sex, "Sex / Sexe", 84, 35, 12},
                                    Entry{Born, "Date of birth / Date de naissance", 45, 44, 36},
                                    Entry{Birthplace, "Place of birth / Lieu de naissance", 84, 44, 38},
                                    Entry{Issued, "Date of issue / Délivré le", 45, 53, 36},
                                    Entry{Expires, "Date of expiry / Date d'expiration", 84, 53, 38}};
constexpr std::array CardFields{Entry{Surname, "Surname / Nom", 30, 15.5, 52},
                                Entry{GivenNames, "Given names / Prénoms", 30, 23, 52},
                                Entry{Sex, "Sex / Sexe", 30, 30.5, 12},
                                Entry{Nationality, "Nationality / Nationalité", 43, 30.5, 24},
                                Entry{Born, "Date of birth / Naissance", 30, 38, 25},
                                Entry{Birthplace, "Place of birth / Lieu", 57, 38, 25},
                                Entry{Number, "Document No.", 30, 45.5, 26},
                                Entry{Expires, "Date of expiry / Expiration", 57, 45.5, 26}};
constexpr std::array CardBackFields{Entry{Issued, "Date of issue / Délivré le", 8, 11, 30}};
constexpr std::array LargeCardFields{Entry{Surname, "Surname / Nom", 38, 16, 64},
                                     Entry{GivenNames, "Given names / Prénoms", 38, 24, 64},
                                     Entry{Nationality, "Nationality / Nationalité", 38, 32, 30},
                                     Entry{Sex, "Sex / Sexe", 70, 32, 12},
                                     Entry{Born, "Date of birth / Naissance", 38, 40, 30},
                                     Entry{Birthplace, "Place of birth / Lieu", 70, 40, 33},
                                     Entry{Number, "Document No.", 38, 48, 30},
                                     Entry{Expires, "Date of expiry / Expiration", 70, 48, 33}};
constexpr std::array OldFrenchFields{Entry{Number, "Carte nationale d'identité N°", 42, 15, 58},
                                     Entry{Surname, "Nom", 42, 23, 58},
                                     Entry{GivenNames, "Prénom(s)", 42, 31, 58},
                                     Entry{Sex, "Sexe", 42, 39, 10},
                                     Entry{Born, "Né(e) le", 56, 39, 26},
                                     Entry{Birthplace, "à", 42, 47, 34},
                                     Entry{Expires, "Cette carte est valable jusqu'au", 70, 47, 33}};
constexpr std::array LicenceFields{Entry{Surname, "1.", 30, 14.5, 52}, Entry{GivenNames, "2.", 30, 21, 52},
                                   Entry{Born, "3.", 30, 27.5, 24},    Entry{Birthplace, "", 55, 27.5, 28},
                                   Entry{Issued, "4a.", 30, 34, 24},   Entry{Expires, "4b.", 55, 34, 28},
                                   Entry{Number, "5.", 30, 40.5, 52}};

constexpr Inks Sea{{222, 236, 240}, {236, 240, 232}, {226, 230, 242}, {196, 130, 120}, {92, 140, 168}, {32, 70, 110}};
constexpr Inks Meadow{{232, 240, 226}, {240, 240, 230}, {224, 236, 232}, {190, 150, 90}, {96, 150, 120}, {36, 84, 66}};
constexpr Inks Heath{{242, 230, 234}, {240, 238, 232}, {230, 232, 242}, {190, 116, 140}, {120, 130, 180}, {92, 44, 84}};
constexpr Inks Sky{{218, 230, 244}, {232, 238, 244}, {224, 230, 246}, {150, 150, 200}, {86, 130, 190}, {36, 58, 128}};
constexpr Inks Rose{{246, 226, 228}, {244, 236, 232}, {236, 226, 238}, {200, 120, 130}, {150, 120, 170}, {120, 40, 70}};

constexpr PaperSize Id1{85.6, 53.98, 3.18}, Id2{105, 74, 3}, Id3{125, 88, 3}; // ISO/IEC 7810

const Form &formOf(PaperKind kind)
{
    static const std::array Forms{
        Form{PaperKind::Passport,
             Id3,
             "PASSPORT · PASSEPORT",
             false,
             {6, 18, 33, 42.5},
             {6.6, 70, 111.8, 12.5},
             Heath,
             PassportFields,
             {}},
        Form{PaperKind::Card,
             Id1,
             "IDENTITY CARD · CARTE D'IDENTITÉ",
             false,
             {4, 13, 23, 29.6},
             {4.7, 30.5, 76.2, 19.5},
             Sea,
             CardFields,
             CardBackFields},
        Form{PaperKind::LargeCard,
             Id2,
             "IDENTITY CARD · CARTE D'IDENTITÉ",
             false,
             {5, 13, 29, 37.3},
             {6.8, 57.5, 91.4, 12.5},
             Meadow,
             LargeCardFields,
             {}},
        Form{PaperKind::FrenchCard1995,
             Id2,
             "SPECIMEN · MODÈLE 1995",
             false,
             {5, 13, 30, 38.6},
             {6.8, 57.5, 91.4, 12.5},
             Sky,
             OldFrenchFields,
             {}},
        Form{PaperKind::FrenchCard2021,
             Id1,
             "SPECIMEN · CARTE D'IDENTITÉ 2021",
             true,
             {4, 13, 23, 29.6},
             {4.7, 30.5, 76.2, 19.5},
             Sky,
             CardFields,
             CardBackFields},
        Form{PaperKind::FrenchLicence,
             Id1,
             "SPECIMEN · PERMIS DE CONDUIRE",
             true,
             {4, 13, 23, 29.6},
             {4.7, 41.5, 76.2, 6.5},
             Rose,
             LicenceFields,
             {}},
    };
    for (const auto &form : Forms)
        if (form.kind == kind)
            return form;
    return Forms.front();
}

std::string dateText(Day day)
{
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(static_cast<unsigned>(day.day())) + " " + two(static_cast<unsigned>(day.month())) + " " +
           std::to_string(static_cast<int>(day.year()));
}

std::string valueOf(const Paper &paper, Field field)
{
    switch (field) {
    case Surname:
        return paper.usedSurname.empty() ? paper.surname : paper.surname + " · usage: " + paper.usedSurname;
    case GivenNames:
        return paper.givenNames;
    case Sex:
        return std::string(1, paper.sex);
    case Nationality:
        return paper.country.code;
    case Born:
        return dateText(paper.born);
    case Birthplace:
        return paper.birthplace;
    case Number:
        return paper.number;
    case Issued:
        return dateText(paper.issued);
    case Expires:
        return dateText(paper.expires);
    }
    return {};
}

void printEntries(Sheet &sheet, const Paper &paper, std::span<const Entry> entries, const Inks &inks)
{
    constexpr Colour Value{24, 24, 30};
    const bool isLicence = paper.kind == PaperKind::FrenchLicence;
    for (const auto &entry : entries) {
        const auto value = valueOf(paper, entry.field);
        if (isLicence) { // number and value on one line
            sheet.text({entry.x, entry.y}, 2.0, entry.label, inks.title);
            sheet.text({entry.x + 4.6, entry.y}, 2.7, value, Value, Weight::Bold, 1, entry.room - 4.6);
        } else {
            sheet.text({entry.x, entry.y}, 1.55, entry.label, inks.title, Weight::Plain, 0.85, entry.room);
            sheet.text({entry.x, entry.y + 3.5}, 2.85, value, Value, Weight::Bold, 1, entry.room);
        }
    }
}

void printGround(Sheet &sheet, const Form &form, std::uint32_t seed)
{
    const auto &inks = form.inks;
    sheet.ground(inks.left, inks.middle, inks.right);
    sheet.waves(inks.cool, inks.warm, 1.25, 0.30, seed);
    const double wide = sheet.width(), high = sheet.height();
    sheet.rosette({wide * 0.70, high * 0.46}, high * 0.40, 7, inks.warm, 0.26);
    sheet.rosette({wide * 0.70, high * 0.46}, high * 0.25, 11, inks.cool, 0.30);
    sheet.rosette({wide * 0.10, high * 0.92}, high * 0.30, 5, inks.cool, 0.22);
}

void printHead(Sheet &sheet, const Paper &paper, const Form &form)
{
    const auto ink = form.inks.title;
    sheet.box(0, 0, sheet.width(), 9.6, ink, 0.10);
    sheet.emblem({7, 5}, 3.4, ink, 0.9);
    sheet.text({12.5, 5.1}, 3.4, paper.country.name + " · SPECIMEN", ink, Weight::Bold, 1, sheet.width() * 0.5);
    sheet.text({12.5, 8.2}, 2.0, paper.title.empty() ? form.title : paper.title, ink, Weight::Plain, 0.95);
    sheet.text({sheet.width() - 13, 6.6}, 4.4, paper.country.code, ink, Weight::Bold, 0.9);
}

/// Beside the picture, which stays clear for whoever compares faces.
void printMark(Sheet &sheet, double left)
{
    const double room = sheet.width() - left;
    sheet.slanted({left + room / 2, sheet.height() * 0.46}, room * 0.165, "SPECIMEN", -12, {176, 36, 48}, 0.22);
}

void printFront(Sheet &sheet, const Paper &paper, const Form &form, const Canvas &portrait)
{
    printHead(sheet, paper, form);
    const auto &place = form.portrait;
    sheet.box(place.x - 0.25, place.y - 0.25, place.width + 0.5, place.height + 0.5, {120, 124, 134}, 0.35);
    sheet.picture(portrait, place.x, place.y, place.width, place.height, form.isGrey);
    // The pattern runs over the edge of the picture, so that it cannot be lifted off.
    sheet.rosette({place.x + place.width, place.y + place.height - 5}, 7, 9, form.inks.cool, 0.55);
    printEntries(sheet, paper, form.front, form.inks);
}

void printBack(Sheet &sheet, const Paper &paper, const Form &form)
{
    sheet.emblem({sheet.width() - 13, 15}, 8, form.inks.title, 0.35);
    printEntries(sheet, paper, form.back, form.inks);
    sheet.text({8, 21}, 1.8, "SPECIMEN · not a document, issued by nobody", form.inks.title, Weight::Plain, 0.9);
    sheet.text({8, 24.4}, 1.8, "SPÉCIMEN · sans valeur, délivré par personne", form.inks.title, Weight::Plain, 0.9);
}

} // namespace

PaperSize sizeOf(PaperKind kind)
{
    return formOf(kind).size;
}

Rectangle portraitPlace(PaperKind kind)
{
    return formOf(kind).portrait;
}

Side zoneSide(PaperKind kind)
{
    return kind == PaperKind::Card || kind == PaperKind::FrenchCard2021 || kind == PaperKind::FrenchLicence
               ? Side::Back
               : Side::Front;
}

Rectangle zonePlace(PaperKind kind)
{
    return formOf(kind).zone;
}

Canvas documentPortrait(const people::Person &person, int age, int height)
{
    const int width = height * 7 / 9;
    people::Sitting sitting;
    sitting.person = person;
    sitting.person.age = age;
    const float headHeight = person.bones.crownHeight + person.bones.chinHeight;
    // The face fills 72 % of the height (ICAO Doc 9303-3: 70 to 80).
    sitting.view = {1500, 0.72F * static_cast<float>(height) / headHeight, {width / 2.0, height * 0.50}};
    sitting.light.key = {-0.35F, 0.45F, 0.9F};
    sitting.light.fillLight = sitting.light.fillLight * 1.6F;
    Film film(width, height, {0.62F, 0.64F, 0.66F});
    people::drawSitter(film, sitting);
    return film.developed();
}

void pasteOver(Canvas &print, const Paper &paper, const Typefaces &typefaces, double pixelsPerMm)
{
    constexpr std::size_t Line = 1, Digits = 6;
    constexpr double Askew = 0.35; // millimetres
    if (paper.zone.size() <= Line)
        return;
    const std::size_t first = formatOf(paper.kind) == MrzFormat::Td1 ? 0 : 13; // TD1 and the formats of two lines
    const auto px = [pixelsPerMm](double mm) { return static_cast<int>(mm * pixelsPerMm + 0.5); };
    const auto &zone = formOf(paper.kind).zone;
    const double left = zone.x + ZonePitch * static_cast<double>(first), wide = ZonePitch * Digits;
    const double base = zone.y + CapHeight + 0.6 + ZoneStep * static_cast<double>(Line);
    print.rectangle(px(left - 0.2), px(base - CapHeight - 0.9), px(wide + 0.4), px(CapHeight + 1.8), {252, 247, 232},
                    0.93);
    const double size = ZonePitch / typefaces.ocrB.widthOf("A", 1);
    const Point at{left * pixelsPerMm, (base + Askew) * pixelsPerMm};
    Mask::of(typefaces.ocrB.outlineAtPitch(paper.zone[Line].substr(first, Digits), at, size * pixelsPerMm,
                                           ZonePitch * pixelsPerMm))
        .paint(print, {52, 50, 66}, 0.95);
}

Canvas print(const Paper &paper, Side side, const Typefaces &typefaces, double pixelsPerMm)
{
    constexpr double Finer = 1.25; // than it is printed, so that edges stay soft
    if (side == Side::Back)
        return print(paper, side, typefaces, pixelsPerMm, Canvas(1, 1));
    const int height = static_cast<int>(formOf(paper.kind).portrait.height * pixelsPerMm * Finer);
    return print(paper, side, typefaces, pixelsPerMm, documentPortrait(paper.holder, paper.ageOnPicture, height));
}

Canvas print(const Paper &paper, Side side, const Typefaces &typefaces, double pixelsPerMm, const Canvas &portrait)
{
    const auto &form = formOf(paper.kind);
    Sheet sheet(form.size.width, form.size.height, pixelsPerMm, typefaces);
    printGround(sheet, form, paper.holder.seed);
    if (side == Side::Front)
        printFront(sheet, paper, form, portrait);
    else
        printBack(sheet, paper, form);
    printMark(sheet, side == Side::Front ? form.portrait.x + form.portrait.width : 0);
    if (side == zoneSide(paper.kind)) {
        const auto &zone = form.zone;
        sheet.box(0, zone.y - 1.5, sheet.width(), sheet.height() - zone.y + 1.5, {250, 250, 250}, 0.62);
        sheet.zone(paper.zone, zone.x, zone.y + CapHeight + 0.6, ZoneStep);
    }
    return std::move(sheet.canvas());
}

} // namespace vigie::drawn::papers
