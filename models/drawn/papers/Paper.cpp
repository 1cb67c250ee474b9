#include "models/drawn/papers/Paper.h"

#include <array>
#include <span>

namespace vigie::drawn::papers {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::years;

/// Surnames say what they are: nobody is called so.
constexpr std::array Surnames{"SPÉCIMEN-ALPHA",   "SPECIMEN-BRAVO",  "SPÉCIMEN-DELTA",    "SPECIMEN ECHO",
                              "SPECIMEN-FOXTROT", "SPÉCIMEN-HÔTEL",  "SPECIMEN-INDIA",    "D'SPECIMEN",
                              "SPECIMEN-KILO",    "SPECIMEN LIMA",   "SPÉCIMEN-NOVEMBRE", "SPECIMEN-OSCAR",
                              "SPECIMEN-PAPA",    "SPECIMEN-QUÉBEC", "SPECIMEN-ROMEO",    "SPECIMEN-SIERRA",
                              "SPECIMEN-TANGO",   "SPECIMEN-VICTOR", "SPECIMEN-YANKEE",   "SPECIMEN-ZULU"};
constexpr std::array GivenNames{"CAMILLE",         "ALIX, MAXENCE", "DOMINIQUE", "NOÉ",
                                "CHARLIE, ANDRÉA", "ZOÉ",           "SACHA",     "INÈS, MARIE",
                                "LOÏS, ADRIEN",    "CLAUDE, RENÉE", "YAËL",      "MORGAN"};
constexpr std::array Places{"PORT-LUMIÈRE", "SAINTE-UTOPIE", "VALBRUME", "CLAIRVAL-SUR-MER", "NORDBOURG"};

Day laterBy(Day start, int count)
{
    auto end = start + years(count);
    return end.ok() ? end : Day(end.year(), month(3), day(1)); // of a 29 February
}

Day dayBefore(Day end)
{
    return Day(std::chrono::sys_days(end) - std::chrono::days(1));
}

Day someDay(int inYear, Dice &dice)
{
    return Day(year(inYear), month(static_cast<unsigned>(dice.between(1, 12))),
               day(static_cast<unsigned>(dice.between(1, 28))));
}

/// YYMM
std::string monthOf(Day issued)
{
    const auto two = [](int value) { return std::string(value < 10 ? "0" : "") + std::to_string(value); };
    return two(static_cast<int>(issued.year()) % 100) + two(static_cast<int>(static_cast<unsigned>(issued.month())));
}

std::string numberFor(PaperKind kind, Day issued, Dice &dice)
{
    static constexpr std::string_view Signs = "0123456789CFGHJKLMNPRTVWXYZ"; // no vowels: no words
    if (kind == PaperKind::FrenchCard1995)                                   // month of issue, department, serial
        return monthOf(issued) + "99" + std::to_string(dice.between(100'000, 999'999));
    std::string number;
    for (int i = 0; i < 9; ++i)
        number += i < 2 && kind == PaperKind::Passport ? static_cast<char>('A' + dice.between(0, 25))
                                                       : Signs[static_cast<std::size_t>(dice.between(0, 26))];
    return number;
}

int yearsOf(PaperKind kind)
{
    return kind == PaperKind::FrenchLicence ? 15 : 10;
}

/// Nine years younger at most, and nothing of beard, glasses or grey that came later is undone: ages do that.
void date(Paper &paper, Day issued, Day born)
{
    paper.issued = issued;
    paper.born = born;
    paper.expires = dayBefore(laterBy(issued, yearsOf(paper.kind)));
    paper.ageOnPicture = std::max(6, documents::ageOn(issued, born));
}

std::vector<std::string> tampered(std::vector<std::string> zone, MrzFormat format)
{
    for (const auto &piece : documents::layoutOf(format).pieces) {
        // A licence has no birth date: there it is the expiry.
        if (piece.field != documents::MrzField::BirthDate &&
            (format != MrzFormat::FrenchLicence || piece.field != documents::MrzField::ExpiryDate))
            continue;
        auto &decade =
            zone[static_cast<std::size_t>(piece.place.line - 1)][static_cast<std::size_t>(piece.place.first - 1)];
        decade = decade == '9' ? '8' : '9';
    }
    return zone;
}

} // namespace

Country utopia()
{
    return {"UTO", "UTOPIA"};
}

Country arcadia()
{
    return {"XAR", "ARCADIA"};
}

bool Paper::hasTwoSides() const
{
    return kind == PaperKind::Card || kind == PaperKind::FrenchCard2021 || kind == PaperKind::FrenchLicence;
}

Paper issue(PaperKind kind, const people::Person &holder, Day today, Dice &dice)
{
    Paper paper;
    paper.kind = kind;
    const bool isFrench =
        kind == PaperKind::FrenchCard1995 || kind == PaperKind::FrenchCard2021 || kind == PaperKind::FrenchLicence;
    if (isFrench)
        paper.country = {"FRA", "FRANCE"};
    paper.holder = holder;
    paper.surname = dice.pick(std::span<const char *const>(Surnames));
    paper.givenNames = dice.pick(std::span<const char *const>(GivenNames));
    paper.sex = "FMX"[dice.between(0, 2)];
    paper.birthplace = dice.pick(std::span<const char *const>(Places));
    paper.office = "99" + std::to_string(dice.between(1000, 9999));
    const int now = static_cast<int>(today.year());
    const auto born = someDay(now - holder.age - 1, dice);
    // The last cards of the old French model are of early 2021.
    const int latest = kind == PaperKind::FrenchCard1995 ? 2020 : now - 1;
    const int earliest = kind == PaperKind::FrenchCard2021 ? 2021 : now - 8;
    date(paper, someDay(dice.between(std::min(earliest, latest), latest), dice), born);
    if (kind == PaperKind::FrenchCard1995 && paper.ageOnPicture >= 18)
        paper.expires = dayBefore(laterBy(paper.issued, 15)); // adults, since 2014
    paper.number = numberFor(kind, paper.issued, dice);
    paper.zone = zoneOf(paper);
    return paper;
}

Paper with(Quirk quirk, Paper paper, Day today)
{
    const int now = static_cast<int>(today.year());
    const auto monthNow = today.month();
    auto printed = paper; // what the zone is made of, where that is not what is printed
    switch (quirk) {
    case Quirk::Expired: {
        const auto issued = Day(year(now - yearsOf(paper.kind) - 1), monthNow, day(5));
        date(paper, issued, paper.born);
        if (paper.kind == PaperKind::FrenchCard1995) // of a minor: neither fifteen years nor five more
            date(paper, issued, Day(year(static_cast<int>(issued.year()) - 12), monthNow, day(7)));
        break;
    }
    case Quirk::Minor:
        date(paper, Day(year(paper.kind == PaperKind::FrenchCard1995 ? 2020 : now - 1), monthNow, day(4)),
             Day(year(now - 17), std::chrono::December, day(28)));
        break;
    case Quirk::ExtendedValidity:
        if (paper.kind == PaperKind::FrenchCard1995)
            date(paper, Day(year(2013), std::chrono::June, day(14)), Day(year(1988), std::chrono::April, day(3)));
        break;
    case Quirk::OtherCountry:
        paper.country = arcadia();
        break;
    case Quirk::LongNumber:
        if (paper.kind == PaperKind::Card || paper.kind == PaperKind::LargeCard)
            paper.number = paper.number.substr(0, 9) + "74X";
        break;
    case Quirk::None:
    case Quirk::TamperedZone:
    case Quirk::HiddenTampering:
    case Quirk::OtherName:
        break;
    }
    if (paper.kind == PaperKind::FrenchCard1995)
        paper.number.replace(0, 4, monthOf(paper.issued));
    printed = paper;
    if (quirk == Quirk::OtherName) {
        printed.surname = "XRAY-SPECIMEN"; // told apart within the eight letters that a licence has
        printed.givenNames = "GABRIEL";
    }
    if (quirk == Quirk::HiddenTampering && !printed.surname.empty())
        printed.surname.back() = printed.surname.back() == 'A' ? 'E' : 'A';
    paper.zone = zoneOf(printed);
    if (quirk == Quirk::TamperedZone)
        paper.zone = tampered(std::move(paper.zone), formatOf(paper.kind));
    return paper;
}

} // namespace vigie::drawn::papers
