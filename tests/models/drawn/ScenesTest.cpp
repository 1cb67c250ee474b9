#include "models/drawn/JpegCodec.h"
#include "models/drawn/scenes/Desk.h"
#include "models/drawn/scenes/Selfie.h"
#include "tests/support/TestCase.h"

#include <cmath>

using namespace vigie;
using namespace vigie::drawn;
using namespace vigie::drawn::scenes;

namespace {

const papers::PaperSize CardSize = papers::sizeOf(papers::PaperKind::Card);

/// A print one can find again: a quarter red, green, blue and white each.
Canvas quarters()
{
    Canvas canvas(856, 540);
    canvas.rectangle(0, 0, 428, 270, {230, 20, 20});
    canvas.rectangle(428, 0, 428, 270, {20, 200, 20});
    canvas.rectangle(428, 270, 428, 270, {20, 20, 230});
    return canvas;
}

DeskShot small()
{
    DeskShot shot;
    shot.width = 400;
    shot.height = 300;
    shot.faults.noise = 0;
    return shot;
}

Colour at(const Canvas &canvas, Point point)
{
    return canvas.at(static_cast<int>(point.x), static_cast<int>(point.y));
}

Point between(Point a, Point b, double share)
{
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

double sharpness(const Canvas &canvas)
{
    double sum = 0;
    for (int y = 1; y + 1 < canvas.height(); ++y)
        for (int x = 1; x + 1 < canvas.width(); ++x)
            sum += std::pow(4 * canvas.at(x, y).green - canvas.at(x - 1, y).green - canvas.at(x + 1, y).green -
                                canvas.at(x, y - 1).green - canvas.at(x, y + 1).green,
                            2.0);
    return sum / canvas.width() / canvas.height();
}

double brightness(const Canvas &canvas)
{
    double sum = 0;
    for (int y = 0; y < canvas.height(); ++y)
        for (int x = 0; x < canvas.width(); ++x)
            sum += canvas.at(x, y).green;
    return sum / canvas.width() / canvas.height();
}

SelfieShot selfie()
{
    Dice dice(77);
    const auto person = people::somebody(dice);
    auto shot = someSelfie(person, dice);
    shot.width = 300;
    shot.height = 400;
    return shot;
}

} // namespace

class ScenesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentLiesBetweenItsCorners()
    {
        for (const auto table : {Table::Wood, Table::Pale, Table::Cloth, Table::Cluttered}) {
            auto shot = small();
            shot.table = table;
            shot.turn = 12;
            const auto [picture, corners] = photograph(quarters(), CardSize, shot);
            const auto red = at(picture, between(corners[0], corners[2], 0.25));
            const auto green = at(picture, between(corners[1], corners[3], 0.25));
            const auto blue = at(picture, between(corners[0], corners[2], 0.75));
            QVERIFY(red.red > 2 * red.green && red.red > 2 * red.blue);
            QVERIFY(green.green > 2 * green.red && green.green > 2 * green.blue);
            QVERIFY(blue.blue > 2 * blue.red && blue.blue > 2 * blue.green);
        }
    }

    void partsAreFoundInPerspective()
    {
        auto shot = small();
        shot.tiltX = 20;
        const auto [picture, corners] = photograph(quarters(), CardSize, shot);
        // The lower right quarter, in millimetres.
        const auto part = placed({CardSize.width / 2, CardSize.height / 2, CardSize.width / 2, CardSize.height / 2},
                                 CardSize, corners);
        const auto inside = at(picture, between(part[0], part[2], 0.2)),
                   outside = at(picture, between(part[0], part[2], -0.2));
        QVERIFY(inside.blue > 2 * inside.red);
        QVERIFY(outside.red > 2 * outside.blue);
        QVERIFY(std::abs(part[2].x - corners[2].x) < 0.01 && std::abs(part[2].y - corners[2].y) < 0.01);
    }

    void faultsAreWhatTheySay()
    {
        const auto plain = photograph(quarters(), CardSize, small());
        auto blurred = small();
        blurred.faults.blur = 8;
        QVERIFY(sharpness(photograph(quarters(), CardSize, blurred).picture) < 0.3 * sharpness(plain.picture));
        auto dark = small();
        dark.faults.exposure = -2;
        QVERIFY(brightness(photograph(quarters(), CardSize, dark).picture) < 0.65 * brightness(plain.picture));
        auto glaring = small();
        glaring.faults.glare = 1;
        glaring.faults.glareAt = {0.25, 0.25};
        const auto burnt = photograph(quarters(), CardSize, glaring);
        const auto spot = at(burnt.picture, between(burnt.corners[0], burnt.corners[2], 0.25));
        QVERIFY(spot.red > 240 && spot.green > 240 && spot.blue > 240);
        auto cut = small();
        cut.shift = {0.3, 0};
        const auto outside = photograph(quarters(), CardSize, cut);
        QVERIFY(outside.corners[1].x > cut.width && outside.corners[0].x > 0);
    }

    void theSameShotGivesTheSameFile()
    {
        const auto one = toJpeg(photograph(quarters(), CardSize, small()).picture);
        const auto two = toJpeg(photograph(quarters(), CardSize, small()).picture);
        QVERIFY(one && two && *one == *two);
        auto other = small();
        other.seed = 2;
        const auto three = toJpeg(photograph(quarters(), CardSize, other).picture);
        QVERIFY(three && *three != *one);
    }

    void aSelfieShowsTheFaceAndTheHeldCard()
    {
        auto shot = selfie();
        shot.held = HeldPaper::beside(CardSize);
        shot.faults.noise = 0;
        const auto print = quarters();
        const auto [picture, marks, paper] = photograph(shot, &print);
        QVERIFY(marks.has_value());
        const auto &face = *marks;
        QVERIFY(paper.has_value());
        for (const auto &corner : *paper)
            QVERIFY(corner.x > 0 && corner.y > 0 && corner.x < shot.width && corner.y < shot.height);
        const auto red = at(picture, between((*paper)[0], (*paper)[2], 0.25));
        QVERIFY(red.red > red.green + 40 && red.red > red.blue + 40);
        QVERIFY(face.chin.y < (*paper)[0].y); // it does not hide the face
        QVERIFY(face.crown.y > 0 && face.leftPupil.x > 0 && face.rightPupil.x < shot.width);
        const double head = face.chin.y - face.crown.y;
        QVERIFY(head > 0.36 * shot.height && head < 0.6 * shot.height);
    }

    /// The larger documents are held further off, and stay in the picture.
    void everyDocumentCanBeHeld()
    {
        auto shot = selfie();
        shot.width = 90;
        shot.height = 120;
        for (const auto kind :
             {papers::PaperKind::Passport, papers::PaperKind::LargeCard, papers::PaperKind::FrenchLicence}) {
            shot.held = HeldPaper::beside(papers::sizeOf(kind));
            const auto print = quarters();
            const auto paper = photograph(shot, &print).paper;
            QVERIFY(paper.has_value());
            for (const auto &corner : *paper)
                QVERIFY(corner.x > -2 && corner.x < shot.width + 2 && corner.y < shot.height);
        }
    }

    void aPictureOfAFileCanTakeTheSittersPlace()
    {
        Canvas portrait(200, 260, {120, 130, 140});
        portrait.disc({100, 130}, 40, {220, 180, 40});
        auto shot = selfie();
        shot.held = HeldPaper::beside(CardSize);
        shot.faults = {.noise = 0};
        const auto print = quarters();
        const auto [picture, face, paper] = photographOf(portrait, shot, &print);
        QVERIFY(!face && paper);
        QCOMPARE(picture.width(), shot.width);
        const auto middle = picture.at(shot.width / 2, shot.height / 2 - 20), edge = picture.at(10, 10);
        QVERIFY(middle.red > middle.blue + 90);
        QVERIFY(edge.blue > edge.red);
        const auto red = at(picture, between((*paper)[0], (*paper)[2], 0.25));
        QVERIFY(red.red > red.green + 40 && red.red > red.blue + 40);
    }

    void livenessTurnsBothWays()
    {
        auto shot = selfie();
        shot.held = HeldPaper::beside(CardSize);
        auto frames = livenessOf(shot);
        QCOMPARE(frames.size(), std::size_t{6});
        std::vector<double> noses;
        for (auto &frame : frames) {
            QCOMPARE(frame.width, 640);
            QVERIFY(!frame.held);
            QVERIFY(frame.person.bones == shot.person.bones);
            frame.width = 64;
            frame.height = 48;
            const auto face = photograph(frame).face.value();
            noses.push_back(face.noseTip.x - (face.leftPupil.x + face.rightPupil.x) / 2);
        }
        QVERIFY(noses[1] < noses[0] - 1 && noses[2] > noses[0] + 1);
    }
};

VIGIE_TEST(ScenesTest);
#include "ScenesTest.moc"
