#include "models/backend/sample/EvidencePapers.h"

#include <array>
#include <span>

namespace vigie::backend::sample {

using namespace vigie::drawn;
using namespace vigie::domain;
using papers::PaperKind;

namespace {

constexpr std::uint64_t PersonSeed = 20'260'403;
constexpr std::uint64_t Stride = 7919; // so that neighbours share no rolls
constexpr int BeardAge = 20;
constexpr std::array Places{"PORT-LUMIÈRE", "SAINTE-UTOPIE", "VALBRUME", "CLAIRVAL-SUR-MER", "NORDBOURG"};

std::uint64_t seedOf(int number)
{
    return PersonSeed + Stride * static_cast<std::uint64_t>(number);
}

PaperKind kindOf(const PrintedDocument &document)
{
    switch (document.kind) {
    case DocumentKind::Passport:
        return PaperKind::Passport;
    case DocumentKind::DrivingLicence:
        return PaperKind::FrenchLicence;
    case DocumentKind::IdentityCard:
        if (document.oldFrenchCard)
            return PaperKind::FrenchCard1995;
        return document.issuer == "FRA" ? PaperKind::FrenchCard2021 : PaperKind::Card;
    case DocumentKind::ResidencePermit:
    case DocumentKind::Unknown:
        break;
    }
    return PaperKind::Card;
}

papers::Country countryOf(const std::string &code)
{
    if (code == "FRA")
        return {code, "FRANCE"};
    if (code == "BEL")
        return {code, "BELGIQUE"};
    return {code, code};
}

/// In so many years people change their hair and do not wear the same glasses.
people::Person longAgo(people::Person person, int years)
{
    constexpr int ManyYears = 8;
    using enum people::HairStyle;
    if (years < ManyYears)
        return person;
    person.glasses = people::GlassesStyle::None;
    person.beard = people::BeardStyle::None;
    switch (person.hair) {
    case Long:
        person.hair = Bob;
        break;
    case Bob:
    case Bun:
        person.hair = Long;
        break;
    case Bald:
    case Receding:
    case Cropped:
        person.hair = Short;
        break;
    default:
        person.hair = Cropped;
        break;
    }
    return person;
}

std::string capitals(const QString &text)
{
    return text.toUpper().toStdString();
}

} // namespace

people::Person personOf(int number, int age)
{
    Dice dice(seedOf(number));
    auto person = people::somebody(dice, age);
    if (age < BeardAge)
        person.beard = people::BeardStyle::None;
    return person;
}

people::Person holderOf(const EvidenceSpec &spec)
{
    const auto face = personOf(spec.face, spec.age);
    if (spec.alike) {
        Dice dice(seedOf(spec.holder));
        return people::lookAlike(face, dice);
    }
    if (spec.holder == spec.face)
        return face;
    constexpr float ClearlyOther = 0.24F; // strangers differ by a third of each measure's range
    constexpr int Tries = 50, Apart = 10'000;
    auto other = personOf(spec.holder, spec.age);
    for (int i = 1; i < Tries && people::difference(face.bones, other.bones) < ClearlyOther; ++i)
        other = personOf(spec.holder + i * Apart, spec.age);
    return other;
}

papers::Paper paperOf(const EvidenceSpec &spec)
{
    const auto &document = spec.document;
    papers::Paper paper;
    paper.kind = kindOf(document);
    paper.country = countryOf(document.issuer);
    if (document.kind == DocumentKind::ResidencePermit)
        paper.title = "RESIDENCE PERMIT · TITRE DE SÉJOUR";
    paper.number = document.number;
    paper.surname = capitals(document.surname);
    paper.usedSurname = capitals(document.usedSurname);
    paper.givenNames = capitals(document.givenNames);
    paper.born = document.born;
    paper.birthplace = Places[static_cast<std::size_t>(spec.face) % Places.size()];
    paper.issued = document.issued;
    paper.expires = document.expires;
    paper.holder = longAgo(personOf(spec.face, spec.age), spec.age - spec.ageAtPhoto);
    paper.ageOnPicture = spec.ageAtPhoto;
    paper.zone = document.zone;
    return paper;
}

} // namespace vigie::backend::sample
