#include "tests/gallery/Applicants.h"

#include "models/drawn/Dice.h"
#include "models/drawn/papers/PaperPrint.h"
#include "models/drawn/people/Portrait.h"

#include <QImage>

#include <array>

namespace vigie::gallery {

using namespace domain;
using namespace drawn;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t Seed = 7;
constexpr int Age = 31;
constexpr double PrintScale = 11.8; // pixels a millimetre: 300 dpi
constexpr std::array Names{"Studio Lumière", "Camille Exemple", "Atelier Nord", "Nadia Exemple", "Théo Exemple"};

std::shared_ptr<const PixelBuffer> pixelsOf(const QImage &image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    const auto *bytes = reinterpret_cast<const std::byte *>(rgb.constBits());
    auto memory = SealedMemory::of({bytes, static_cast<std::size_t>(rgb.sizeInBytes())});
    return std::make_shared<const PixelBuffer>(
        PixelBuffer::create(std::move(memory).value(), rgb.width(), rgb.height()).value());
}

QImage imageOf(const Canvas &canvas)
{
    return QImage(canvas.row(0), canvas.width(), canvas.height(), 3 * canvas.width(), QImage::Format_RGB888).copy();
}

/// In the common frame, at half its size: drawn quickly, and nobody measures it.
QImage face(const people::Person &person, const people::Pose &pose, Vec3 ground, float smile)
{
    constexpr int Coarser = 2;
    const int width = FaceFrame::Width / Coarser, height = FaceFrame::Height / Coarser;
    people::Sitting sitting;
    sitting.person = person;
    sitting.pose = pose;
    sitting.expression.smile = smile;
    sitting.view = {1200,
                    FaceFrame::EyeDistance * static_cast<float>(width) / person.bones.eyeDistance,
                    {width / 2.0, height * static_cast<double>(FaceFrame::EyeHeight)}};
    Film film(width, height, ground);
    people::drawSitter(film, sitting);
    return imageOf(film.developed())
        .scaled(FaceFrame::Width, FaceFrame::Height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Everything that takes time, once in a process.
struct Drawn
{
    papers::Paper paper;
    FacesLook document;
    FacesLook back;
    FacesLook selfie;
    FacesLook stranger; ///< the selfie of somebody else
    DocumentLook frontRead;
    DocumentLook backRead;
};

EqualisedFace equalised(FaceRole role, const QImage &image, float eyeDistance)
{
    auto made = test::FakeIdentityPictures::face(role, 0x40);
    made.finding.quality.eyeDistance = eyeDistance;
    made.pixels = pixelsOf(image);
    return made;
}

Picture whole(const QImage &image)
{
    Picture picture;
    picture.full = pixelsOf(image);
    picture.originalWidth = image.width();
    picture.originalHeight = image.height();
    picture.sniffedType = "image/jpeg";
    return picture;
}

constexpr int Edge = 60; ///< of the table around a card, in pixels

/// On a table: a ground around the card, so that its corners can be placed.
QImage onTable(const QImage &card)
{
    QImage table(card.width() + 2 * Edge, card.height() + 2 * Edge, QImage::Format_RGB32);
    table.fill(QColor(0x8A, 0x6F, 0x55));
    for (int y = 0; y < card.height(); ++y)
        for (int x = 0; x < card.width(); ++x)
            table.setPixel(x + Edge, y + Edge, card.pixel(x, y));
    return table;
}

/// A part of the card, in shares of the picture of the table, as the decoder says it.
Quad onTable(const QImage &table, const QRectF &shareOfCard)
{
    const auto point = [&table](QPointF share) {
        const QSizeF card(table.width() - 2 * Edge, table.height() - 2 * Edge);
        return PicturePoint{static_cast<float>((Edge + share.x() * card.width()) / table.width()),
                            static_cast<float>((Edge + share.y() * card.height()) / table.height())};
    };
    return {{point(shareOfCard.topLeft()), point(shareOfCard.topRight()), point(shareOfCard.bottomRight()),
             point(shareOfCard.bottomLeft())}};
}

DocumentLook read(const QImage &card, const QImage &table)
{
    DocumentLook look;
    look.rectified = pixelsOf(card);
    auto &found = look.inspection;
    found.outline.state = OutlineState::Found;
    found.outline.corners = onTable(table, {0, 0, 1, 1});
    found.outline.support = 0.8F;
    found.quality.sharpness = 260;
    return look;
}

Drawn draw(std::chrono::year_month_day today)
{
    Drawn made;
    Dice dice(Seed);
    auto person = people::somebody(dice, Age);
    made.paper = papers::issue(papers::PaperKind::FrenchCard2021, person, today, dice);
    const auto fonts = Typefaces::open().value();
    const QImage front = imageOf(papers::print(made.paper, papers::Side::Front, fonts, PrintScale));
    const QImage back = imageOf(papers::print(made.paper, papers::Side::Back, fonts, PrintScale));
    const QImage portrait = face(person, {}, {0.62F, 0.64F, 0.66F}, 0);
    const QImage live = face(person, {4, -2, 2}, {0.30F, 0.34F, 0.38F}, 0.4F);

    made.document = test::FakeIdentityPictures::lookOf(FacePicture::Document);
    made.document.faces = {equalised(FaceRole::Document, portrait, 118)};
    made.document.found.faces = {made.document.faces.front().finding};
    const QImage table = onTable(front);
    made.document.picture = whole(table);
    made.back = made.document;
    made.back.found = {};
    made.back.faces.clear();
    const QImage backTable = onTable(back);
    made.back.picture = whole(backTable);
    made.selfie = test::FakeIdentityPictures::lookOf(FacePicture::Selfie);
    made.selfie.faces = {equalised(FaceRole::Live, live, 164), equalised(FaceRole::HeldCard, portrait, 31)};
    made.selfie.found.faces = {made.selfie.faces[0].finding, made.selfie.faces[1].finding};
    made.selfie.picture = whole(live);

    const QImage other = face(people::somebody(dice, Age + 4), {-3, 1, 0}, {0.34F, 0.32F, 0.30F}, 0.2F);
    made.stranger = made.selfie;
    made.stranger.faces = {equalised(FaceRole::Live, other, 171)};
    made.stranger.found.faces = {made.stranger.faces.front().finding};
    made.stranger.picture = whole(other);

    made.frontRead = read(front, table);
    made.frontRead.inspection.faces = made.document.found;
    made.backRead = read(back, backTable);
    auto &zone = made.backRead.inspection.mrz;
    zone.state = MrzState::DigitsAgree;
    zone.lines = made.paper.zone;
    zone.confidence = 0.97F;
    zone.pitch = 30;
    // As the decoder frames it: from the middle of the first character to that of the last, and a little more.
    constexpr double Step = 6.35, Pitch = 2.54, FirstMiddle = 2.05, HalfCell = 0.6 * Pitch, HalfRow = 0.75 * Step;
    const auto place = papers::zonePlace(made.paper.kind);
    const auto size = papers::sizeOf(made.paper.kind);
    const QPointF first(place.x + Pitch / 2, place.y + FirstMiddle); // millimetres
    const QPointF last = first + QPointF(Pitch * static_cast<double>(zone.lines.front().size() - 1),
                                         Step * static_cast<double>(zone.lines.size() - 1));
    const QRectF box(first - QPointF(HalfCell, HalfRow), last + QPointF(HalfCell, HalfRow));
    zone.zone = onTable(
        backTable, {box.x() / size.width, box.y() / size.height, box.width() / size.width, box.height() / size.height});
    return made;
}

const Drawn &drawnOn(std::chrono::year_month_day today)
{
    static const Drawn once = draw(today);
    return once;
}

QString dayOf(std::chrono::year_month_day day)
{
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(day.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(day.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(day.day()), 2, 10, QLatin1Char('0'));
}

/// Account and printed fields differ in name and birth date.
std::vector<ApplicantValue> valuesOf(const papers::Paper &paper)
{
    using enum ApplicantField;
    using Source = ValueSource;
    const QString surname = QString::fromStdString(paper.surname), given = QString::fromStdString(paper.givenNames);
    const QString born = dayOf(paper.born);
    const QString expires = dayOf(paper.expires);
    return {{Surname, Source::Account, QStringLiteral("Exemple-Marchand de la Rochefontaine"), false},
            {Surname, Source::Printed, surname, false},
            {Surname, Source::Zone, surname.toUpper(), false},
            {GivenNames, Source::Account, given, false},
            {GivenNames, Source::Printed, given, false},
            {GivenNames, Source::Zone, given.toUpper(), false},
            {BirthDate, Source::Account, QStringLiteral("1990-07-13"), false},
            {BirthDate, Source::Printed, born, false},
            {BirthDate, Source::Zone, born, false},
            {ExpiryDate, Source::Printed, expires, false},
            {ExpiryDate, Source::Zone, expires, false},
            {Issuer, Source::Printed, QString::fromStdString(paper.country.code), false},
            {DocumentNumber, Source::Printed, QString::fromStdString(paper.number), false},
            {BankHolder, Source::Bank, given + QLatin1Char(' ') + surname, false}};
}

IdentityCheck check(IdentityCheckKind kind, const char *word, Recommendation recommendation,
                    std::vector<SubCheck> parts)
{
    IdentityCheck made;
    made.kind = kind;
    made.kindWord = word; // as it came
    made.isDone = true;
    made.recommendation = recommendation;
    made.parts = std::move(parts);
    return made;
}

MachineResults machineOn(Instant now)
{
    using enum SubCheckResult;
    MachineResults machine;
    machine.estimate = FirstEstimate{"yoti", {29.4, 2.3, true}, now - 26h};
    IdentityVerdict yoti;
    yoti.provider = "yoti";
    yoti.state = IdentitySessionState::Completed;
    yoti.receivedAt = now - 2h;
    auto face = check(IdentityCheckKind::FaceMatch, "ID_DOCUMENT_FACE_MATCH", Recommendation::Reject,
                      {{"ai_face_match", Fail, "FAIL", CheckedBy::Machine, {{"confidence_score", "0.29"}}}});
    face.reason = "LARGE_AGE_GAP";
    yoti.checks = {check(IdentityCheckKind::DocumentAuthenticity, "ID_DOCUMENT_AUTHENTICITY", Recommendation::Approve,
                         {{"security_features", Pass, "PASS", CheckedBy::Machine, {}},
                          {"data_in_correct_position", Fail, "FAIL", CheckedBy::Expert, {}}}),
                   face, check(IdentityCheckKind::Liveness, "LIVENESS", Recommendation::Approve, {})};
    machine.verdicts = {yoti};
    return machine;
}

} // namespace

void fillApplicants(test::CertificationWorld &world)
{
    const auto now = world.now();
    const auto &drawn = drawnOn(std::chrono::floor<std::chrono::days>(now));
    int number = 0;
    for (const char *name : Names) {
        auto detail = world.application(++number);
        detail.member->displayName = QString::fromUtf8(name);
        auto &application = *detail.application;
        if (number == 1) {
            application.checks.phoneVerifiedAt.reset();
            application.checks.mediaScreened = 3;
            application.checks.mediaWaiting = 2;
            application.reuse = {{ReuseOf::DocumentNumber, ApplicationState::Refused, false}};
        }
        world.add(detail, machineOn(now));
        auto &known = world.applicants.known.at(application.id);
        known.applicant.values = valuesOf(drawn.paper);
        known.number = QString::fromStdString(drawn.paper.number);
        for (const auto &piece : application.evidence) {
            auto &pictures = world.pictures;
            if (piece.kind == EvidenceKind::DocumentFront) {
                pictures.looks[piece.media.id] = drawn.document;
                pictures.documents[piece.media.id] = drawn.frontRead;
            } else if (piece.kind == EvidenceKind::DocumentBack) {
                pictures.looks[piece.media.id] = drawn.back;
                pictures.documents[piece.media.id] = drawn.backRead;
            } else if (piece.kind == EvidenceKind::SecuritySelfie) {
                pictures.looks[piece.media.id] = drawn.selfie;
            } else {
                pictures.looks[piece.media.id] = drawn.back;
            }
        }
    }
}

void fillPractice(test::CertificationWorld &world)
{
    const auto &drawn = drawnOn(std::chrono::floor<std::chrono::days>(world.now()));
    world.practising.add("p1", FaceTruth::Different, PracticeLesson::DifferentAlike);
    world.practising.add("p2", FaceTruth::Same, PracticeLesson::SameOlder);
    world.claiming.refuseWith = Error(ErrorCode::PracticeFirst);
    for (const auto &each : world.practising.pairs)
        for (const auto &piece : each.pair.evidence) {
            const bool isDocument = piece.kind == EvidenceKind::DocumentFront;
            world.pictures.looks[piece.media.id] = isDocument                           ? drawn.document
                                                   : each.truth == FaceTruth::Different ? drawn.stranger
                                                                                        : drawn.selfie;
        }
}

} // namespace vigie::gallery
