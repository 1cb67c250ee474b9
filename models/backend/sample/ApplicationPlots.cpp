#include "models/backend/sample/ApplicationPlots.h"

#include "models/backend/sample/Zones.h"
#include "models/documents/PersonNames.h"
#include "models/drawn/Dice.h"

#include <array>
#include <map>
#include <set>

namespace vigie::backend::sample {

using namespace vigie::domain;
using documents::MrzField;
using documents::MrzFormat;
using drawn::Dice;
using Day = std::chrono::year_month_day;

namespace {

constexpr std::uint64_t Seed = 20'260'401;

constexpr std::array Shares{
    PlotShare{Plot::GoodCard, 9},     PlotShare{Plot::GoodPassport, 5},     PlotShare{Plot::GoodPermit, 2},
    PlotShare{Plot::GoodForeign, 2},  PlotShare{Plot::Blurred, 3},          PlotShare{Plot::Glare, 3},
    PlotShare{Plot::Dark, 2},         PlotShare{Plot::CutCorner, 2},        PlotShare{Plot::LowResolution, 1},
    PlotShare{Plot::Damaged, 2},      PlotShare{Plot::Expired, 3},          PlotShare{Plot::ExtendedCard, 3},
    PlotShare{Plot::Minor, 2},        PlotShare{Plot::OtherPerson, 3},      PlotShare{Plot::Lookalike, 2},
    PlotShare{Plot::PhotoOfPhoto, 1}, PlotShare{Plot::SameDocument, 2},     PlotShare{Plot::SameSelfie, 1},
    PlotShare{Plot::NameMismatch, 2}, PlotShare{Plot::ChangedFirstName, 2}, PlotShare{Plot::MarriedName, 2},
    PlotShare{Plot::TamperedZone, 2}, PlotShare{Plot::LicenceAlone, 2},     PlotShare{Plot::YotiDisagrees, 2},
    PlotShare{Plot::YotiInPart, 2},   PlotShare{Plot::YotiSilent, 1},       PlotShare{Plot::OldPhoto, 2},
    PlotShare{Plot::OtherHolder, 2},  PlotShare{Plot::FewMedia, 1},         PlotShare{Plot::Fan, 2},
    PlotShare{Plot::AskedAgain, 2},   PlotShare{Plot::Resubmitted, 2},      PlotShare{Plot::SecondReading, 2},
    PlotShare{Plot::Disagreement, 1}, PlotShare{Plot::Refused, 2},          PlotShare{Plot::Appealed, 1},
    PlotShare{Plot::Certified, 2},    PlotShare{Plot::Suspected, 1},        PlotShare{Plot::UpsideDown, 1},
    PlotShare{Plot::NoFace, 1}};

/// Nobody is called like this.
constexpr std::array Surnames{"Spécimen", "Échantillon",     "Exemplaire", "Modèle",  "Épreuve",
                              "Maquette", "Fictif-Dumodèle", "L'Exemple",  "Gabarit", "Müster"};
constexpr std::array GivenNames{"Alix",  "Noé Camille", "Zoé",  "Marie-Ève", "Loïc",
                                "Sacha", "Françoise",   "Yaël", "Anaïs Léa", "Gaël"};

QString pick(std::span<const char *const> words, Dice &dice)
{
    return QString::fromUtf8(dice.pick(words));
}

Day daysLater(Day day, int days)
{
    return std::chrono::sys_days(day) + std::chrono::days(days);
}

Day yearsLater(Day day, int years)
{
    const Day later = day + std::chrono::years(years);
    return later.ok() ? later : Day(later.year() / later.month() / std::chrono::last);
}

/// YYMMDD.
std::string sixDigits(Day day)
{
    const auto two = [](unsigned value) {
        const auto text = std::to_string(value % 100);
        return text.size() == 1 ? "0" + text : text;
    };
    return two(static_cast<unsigned>(static_cast<int>(day.year()))) + two(static_cast<unsigned>(day.month())) +
           two(static_cast<unsigned>(day.day()));
}

std::string withFillers(std::string name)
{
    for (auto &c : name)
        c = c == ' ' ? '<' : c;
    return name;
}

std::string numberOf(const PrintedDocument &document, Dice &dice)
{
    static constexpr std::string_view Signs = "0123456789CDFGHJKLMNPRTVWXYZ"; // no vowels, as real numbers have none
    if (document.oldFrenchCard) {
        auto digits = std::to_string(100'000'000 + dice.between(0, 99'999'999));
        return sixDigits(document.issued).substr(0, 4) + digits.substr(1);
    }
    std::string number;
    for (int i = 0; i < 9; ++i)
        number += Signs[static_cast<std::size_t>(dice.between(0, static_cast<int>(Signs.size()) - 1))];
    return number;
}

std::vector<std::string> zoneOf(const PrintedDocument &document)
{
    const auto surname = withFillers(documents::foldedName(document.surname));
    const auto given = withFillers(documents::foldedName(document.givenNames));
    std::map<MrzField, std::string> values{{MrzField::Issuer, document.issuer},
                                           {MrzField::Nationality, document.issuer},
                                           {MrzField::DocumentNumber, document.number},
                                           {MrzField::Name, surname + "<<" + given},
                                           {MrzField::Surname, surname},
                                           {MrzField::GivenNames, given},
                                           {MrzField::BirthDate, sixDigits(document.born)},
                                           {MrzField::ExpiryDate, sixDigits(document.expires)}};
    switch (document.kind) {
    case DocumentKind::Passport:
        values[MrzField::DocumentCode] = "P";
        return writeZone(MrzFormat::Td3, values);
    case DocumentKind::DrivingLicence:
        values[MrzField::DocumentCode] = "D1";
        return writeZone(MrzFormat::FrenchLicence, values);
    case DocumentKind::IdentityCard:
        values[MrzField::DocumentCode] = document.oldFrenchCard ? "ID" : "I";
        return writeZone(document.oldFrenchCard ? MrzFormat::FrenchCard1995 : MrzFormat::Td1, values);
    default:
        values[MrzField::DocumentCode] = "IR";
        return writeZone(MrzFormat::Td1, values);
    }
}

DocumentKind documentOf(Plot plot)
{
    switch (plot) {
    case Plot::GoodPassport:
    case Plot::GoodForeign:
    case Plot::OldPhoto:
        return DocumentKind::Passport;
    case Plot::GoodPermit:
        return DocumentKind::ResidencePermit;
    case Plot::LicenceAlone:
        return DocumentKind::DrivingLicence;
    default:
        return DocumentKind::IdentityCard;
    }
}

PrintedDocument print(const ApplicationDraft &draft, Day today, Dice &dice)
{
    PrintedDocument document;
    document.kind = documentOf(draft.plot);
    document.issuer = draft.plot == Plot::GoodForeign ? "BEL" : "FRA";
    document.surname = draft.surname;
    document.givenNames = draft.givenNames;
    document.born = draft.born;
    document.issued = daysLater(today, -dice.between(100, 2000));
    document.expires = yearsLater(document.issued, 10);
    if (draft.plot == Plot::Expired) {
        document.expires = daysLater(today, -dice.between(20, 300));
        document.issued = yearsLater(document.expires, -10);
    }
    if (draft.plot == Plot::ExtendedCard) { // between ten and fifteen years old
        document.oldFrenchCard = true;
        document.issued = yearsLater(daysLater(today, -dice.between(100, 500)), -13);
        document.expires = yearsLater(document.issued, 10);
        if (document.issued >= Day(std::chrono::year(2014) / 1 / 1)) { // the last that were extended
            document.issued = std::chrono::year(2013) / 11 / 15;
            document.expires = std::chrono::year(2023) / 11 / 14;
        }
    }
    if (draft.plot == Plot::NameMismatch)
        document.surname = QStringLiteral("Autre-%1").arg(draft.surname);
    if (draft.plot == Plot::MarriedName)
        document.usedSurname = draft.usedSurname;
    if (draft.plot == Plot::ChangedFirstName)
        document.givenNames = QStringLiteral("Ancien-%1").arg(draft.givenNames);
    document.number = numberOf(document, dice);
    document.zone = zoneOf(document);
    if (draft.plot == Plot::TamperedZone) { // somebody made the holder older; the digits do not know it
        auto &line = document.zone[document.kind == DocumentKind::IdentityCard ? 1 : 0];
        line[0] = line[0] == '6' ? '5' : '6';
    }
    return document;
}

PictureFault faultOf(Plot plot, EvidenceKind kind)
{
    const bool front = kind == EvidenceKind::DocumentFront, selfie = kind == EvidenceKind::SecuritySelfie;
    switch (plot) {
    case Plot::Blurred:
        return front ? PictureFault::Blurred : PictureFault::None;
    case Plot::Glare:
        return front ? PictureFault::Glare : PictureFault::None;
    case Plot::Dark:
        return selfie ? PictureFault::Dark : PictureFault::None;
    case Plot::YotiSilent:
        return selfie ? PictureFault::Overexposed : PictureFault::None;
    case Plot::CutCorner:
        return front ? PictureFault::CutCorner : PictureFault::None;
    case Plot::LowResolution:
    case Plot::AskedAgain:
    case Plot::Resubmitted:
        return selfie ? PictureFault::TooSmall : PictureFault::None;
    case Plot::Damaged:
        return selfie ? PictureFault::Damaged : PictureFault::None;
    case Plot::PhotoOfPhoto:
        return selfie ? PictureFault::PhotoOfPhoto : PictureFault::None;
    case Plot::TamperedZone:
        return front || kind == EvidenceKind::DocumentBack ? PictureFault::TamperedZone : PictureFault::None;
    case Plot::UpsideDown:
        return front || selfie ? PictureFault::UpsideDown : PictureFault::None;
    case Plot::NoFace:
        return selfie ? PictureFault::NoFace : PictureFault::None;
    default:
        return PictureFault::None;
    }
}

bool isAnotherPerson(Plot plot)
{
    return plot == Plot::OtherPerson || plot == Plot::Lookalike || plot == Plot::Disagreement ||
           plot == Plot::SecondReading || plot == Plot::Refused || plot == Plot::Appealed;
}

std::vector<EvidenceKind> picturesOf(const ApplicationDraft &draft)
{
    std::vector<EvidenceKind> kinds{EvidenceKind::DocumentFront};
    if (draft.document.kind != DocumentKind::Passport)
        kinds.push_back(EvidenceKind::DocumentBack);
    kinds.insert(kinds.end(), {EvidenceKind::SecuritySelfie, EvidenceKind::LivenessFrame, EvidenceKind::LivenessFrame});
    if (draft.plot != Plot::Fan)
        kinds.push_back(EvidenceKind::AddressProof);
    if (draft.plot == Plot::ChangedFirstName)
        kinds.push_back(EvidenceKind::NameProof);
    return kinds;
}

/// Selfie and liveness frames are taken in one go: the same light, the same clothes.
bool isOfOneSitting(EvidenceKind kind)
{
    return kind == EvidenceKind::SecuritySelfie || kind == EvidenceKind::LivenessFrame;
}

void describePictures(ApplicationDraft &draft, int number, int age, Dice &dice)
{
    constexpr int OtherFaces = 1000; // above the number of applications
    constexpr int LargeEvery = 12;
    const int gap = draft.plot == Plot::OldPhoto ? 10 : dice.between(0, 4);
    const auto sitting = dice.next();
    int frames = 0;
    for (const auto kind : picturesOf(draft)) {
        EvidenceSpec spec;
        spec.kind = kind;
        spec.face = number;
        spec.holder = isAnotherPerson(draft.plot) ? OtherFaces + number : number;
        spec.alike = draft.plot == Plot::Lookalike;
        spec.age = age;
        spec.ageAtPhoto = std::max(1, age - gap);
        spec.document = draft.document;
        spec.accountName = draft.givenNames + QLatin1Char(' ') + draft.surname;
        spec.fault = faultOf(draft.plot, kind);
        const bool isCompared = kind == EvidenceKind::DocumentFront || kind == EvidenceKind::SecuritySelfie;
        if (isCompared && number % LargeEvery == 1)
            spec.size = PictureSize::Large;
        if (kind == EvidenceKind::LivenessFrame)
            spec.frame = frames++;
        spec.seed = isOfOneSitting(kind) ? sitting : dice.next();
        draft.pictures.push_back(std::move(spec));
    }
}

/// Somebody's second account: the same person with the same document as the account before this one.
void borrowDocument(ApplicationDraft &draft, const ApplicationDraft &other)
{
    draft.document = other.document;
    for (auto &picture : draft.pictures) {
        picture.document = other.document;
        picture.face = picture.holder = other.pictures.front().face;
        picture.age = other.pictures.front().age;
        picture.ageAtPhoto = other.pictures.front().ageAtPhoto;
    }
}

void borrowSelfie(ApplicationDraft &draft, const ApplicationDraft &other)
{
    for (auto &picture : draft.pictures)
        for (const auto &theirs : other.pictures)
            if (picture.kind == EvidenceKind::SecuritySelfie && theirs.kind == picture.kind)
                picture = theirs;
}

} // namespace

std::span<const PlotShare> plotShares()
{
    return Shares;
}

Day quarterOf(Day day)
{
    const auto month = static_cast<unsigned>(day.month());
    return day.year() / std::chrono::month(month - (month - 1) % 3) / 1;
}

ApplicationDraft draftOf(Plot plot, int number, Day quarter)
{
    Dice dice(Seed + static_cast<std::uint64_t>(number));
    ApplicationDraft draft;
    draft.plot = plot;
    draft.surname = pick(std::span<const char *const>(Surnames), dice);
    draft.givenNames = pick(std::span<const char *const>(GivenNames), dice);
    const bool minor = plot == Plot::Minor || plot == Plot::Suspected;
    const int age = minor                        ? dice.between(15, 16) // and still a minor when the quarter ends
                    : plot == Plot::ExtendedCard ? dice.between(40, 60)
                                                 : dice.between(20, 55);
    draft.born = daysLater(yearsLater(quarter, -age), -dice.between(1, 300));
    draft.estimate = age + dice.between(-2.5, 2.5);
    draft.media = plot == Plot::FewMedia ? 3 : dice.between(5, 60);
    if (plot == Plot::MarriedName)
        draft.usedSurname = QStringLiteral("Dupont-Fictif");
    draft.bankHolder = draft.givenNames + QLatin1Char(' ') + draft.surname;
    if (plot == Plot::OtherHolder) {
        draft.bankHolder = QStringLiteral("Tiers Fictif");
        draft.holder = HolderMatch::Differs;
    }
    draft.document = print(draft, quarter, dice);
    describePictures(draft, number, age, dice);
    return draft;
}

std::vector<ApplicationDraft> sampleDrafts(Day quarter)
{
    std::vector<ApplicationDraft> drafts;
    for (const auto &share : Shares)
        for (int i = 0; i < share.count; ++i) {
            auto draft = draftOf(share.plot, static_cast<int>(drafts.size()) + 1, quarter);
            if (share.plot == Plot::SameDocument)
                borrowDocument(draft, drafts.back());
            if (share.plot == Plot::SameSelfie)
                borrowSelfie(draft, drafts.back());
            drafts.push_back(std::move(draft));
        }
    return drafts;
}

EvidenceSpec sentAgain(EvidenceSpec spec)
{
    spec.fault = PictureFault::None;
    return spec;
}

std::vector<EvidenceSpec> applicationEvidence(Day quarter)
{
    std::vector<EvidenceSpec> all;
    std::set<std::string> known;
    const auto add = [&](const EvidenceSpec &spec) {
        if (known.insert(describe(spec)).second)
            all.push_back(spec);
    };
    for (const auto &draft : sampleDrafts(quarter))
        for (const auto &spec : draft.pictures) {
            add(spec);
            if (draft.plot == Plot::Resubmitted && spec.kind == EvidenceKind::SecuritySelfie)
                add(sentAgain(spec));
        }
    return all;
}

} // namespace vigie::backend::sample
