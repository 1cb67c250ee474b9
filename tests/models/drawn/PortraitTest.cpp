#include "models/drawn/people/Portrait.h"
#include "tests/support/TestCase.h"

using namespace vigie::drawn;
using namespace vigie::drawn::people;

namespace {

Sitting sitting(int number, int width, int height)
{
    Dice dice(static_cast<std::uint64_t>(number) + 1000);
    Sitting sitting;
    sitting.person = somebody(dice);
    sitting.person.glasses = GlassesStyle::None;
    sitting.view = {1500, static_cast<float>(height) / 330, {width / 2.0, height * 0.5}};
    return sitting;
}

struct Drawing
{
    Canvas picture;
    FaceMarks face;
};

Drawing drawn(const Sitting &sitting, int width, int height)
{
    Film film(width, height, {0.6F, 0.6F, 0.6F});
    const auto face = drawSitter(film, sitting);
    return {film.developed(), face};
}

/// Mean brightness 0…255 around a place.
double brightness(const Canvas &canvas, Point at, int reach)
{
    double sum = 0;
    int count = 0;
    for (int y = static_cast<int>(at.y) - reach; y <= static_cast<int>(at.y) + reach; ++y)
        for (int x = static_cast<int>(at.x) - reach; x <= static_cast<int>(at.x) + reach; ++x, ++count) {
            const auto colour = canvas.at(x, y);
            sum += 0.3 * colour.red + 0.6 * colour.green + 0.1 * colour.blue;
        }
    return sum / count;
}

bool isEqual(const Canvas &a, const Canvas &b)
{
    for (int y = 0; y < a.height(); ++y)
        if (!std::equal(a.row(y), a.row(y) + 3 * a.width(), b.row(y)))
            return false;
    return a.width() == b.width() && a.height() == b.height();
}

} // namespace

class PortraitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSittingGivesTheSamePicture()
    {
        const auto one = sitting(1, 150, 200);
        QVERIFY(isEqual(drawn(one, 150, 200).picture, drawn(one, 150, 200).picture));
        QVERIFY(!isEqual(drawn(one, 150, 200).picture, drawn(sitting(2, 150, 200), 150, 200).picture));
    }

    /// Pupils are the dark places where the marks say, also with the head turned; the white beside them is brighter.
    void pupilsAreWhereTheMarksSay_data()
    {
        QTest::addColumn<float>("yaw");
        QTest::addColumn<float>("pitch");
        QTest::addColumn<float>("roll");
        QTest::newRow("ahead") << 0.0F << 0.0F << 0.0F;
        QTest::newRow("left, up") << -14.0F << 6.0F << 0.0F;
        QTest::newRow("right, tipped") << 14.0F << 0.0F << 8.0F;
    }
    void pupilsAreWhereTheMarksSay()
    {
        QFETCH(float, yaw);
        QFETCH(float, pitch);
        QFETCH(float, roll);
        constexpr int Width = 360, Height = 480;
        for (int i = 0; i < 4; ++i) {
            auto one = sitting(i, Width, Height);
            one.pose = {yaw, pitch, roll};
            one.person.bones.eyeOpening = 13;
            const auto [picture, face] = drawn(one, Width, Height);
            const auto pixelsPerMm = static_cast<double>(one.view.scale);
            for (const auto &pupil : {face.leftPupil, face.rightPupil}) {
                const double out = (pupil.x < face.noseTip.x ? -1 : 1) * 8.5 * pixelsPerMm;
                const double white =
                    brightness(picture, {pupil.x + out, pupil.y + out * std::sin(static_cast<double>(roll) / 57)}, 1);
                const double dark = brightness(picture, {pupil.x + pixelsPerMm, pupil.y + 1.5 * pixelsPerMm}, 1);
                QVERIFY2(dark < white - 12, qPrintable(QStringLiteral("%1: %2 %3").arg(i).arg(dark).arg(white)));
            }
        }
    }

    void marksTurnWithTheHead()
    {
        auto one = sitting(3, 60, 80);
        const auto ahead = drawn(one, 60, 80).face;
        one.pose.yaw = 20;
        const auto right = drawn(one, 60, 80).face;
        one.pose = {0, 12, 0};
        const auto up = drawn(one, 60, 80).face;
        one.pose = {0, 0, 10};
        const auto tipped = drawn(one, 60, 80).face;
        QVERIFY(right.noseTip.x > ahead.noseTip.x + 3);
        QVERIFY(right.eyeDistance() < ahead.eyeDistance());
        QVERIFY(up.noseTip.y < ahead.noseTip.y);
        QVERIFY(tipped.rightPupil.y > tipped.leftPupil.y);
        QVERIFY(ahead.crown.y < ahead.leftPupil.y && ahead.noseTip.y < ahead.leftMouthCorner.y);
        QVERIFY(ahead.leftMouthCorner.y < ahead.chin.y && ahead.leftMouthCorner.x < ahead.rightMouthCorner.x);
    }

    void shutEyesShowNoWhite()
    {
        constexpr int Width = 360, Height = 480;
        auto one = sitting(5, Width, Height);
        one.person.bones.eyeOpening = 13;
        one.person.colouring.skin = {0.3F, 0.18F, 0.12F};
        const auto open = drawn(one, Width, Height);
        one.expression.eyesOpen = 0;
        const auto shut = drawn(one, Width, Height);
        const auto pixelsPerMm = static_cast<double>(one.view.scale);
        const Point beside{open.face.rightPupil.x + 8.5 * pixelsPerMm, open.face.rightPupil.y};
        QVERIFY(brightness(open.picture, beside, 1) > brightness(shut.picture, beside, 1) + 15);
    }

    /// A head on its way to a screen: at least 700 pixels, and the marks say so.
    void headsCanBeLarge()
    {
        constexpr int Width = 900, Height = 1100;
        const auto face = drawn(sitting(4, Width, Height), Width, Height).face;
        QVERIFY(face.chin.y - face.crown.y >= 700);
    }
};

VIGIE_TEST(PortraitTest);
#include "PortraitTest.moc"
