#include "models/vision/MrzReader.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace vigie::test;
using documents::MrzFormat;
using domain::MrzFinding;
using domain::MrzMark;
using domain::MrzState;
using domain::Turn;

namespace {

vision::MrzReader &reader()
{
    static auto created = vision::MrzReader::create();
    if (!created)
        qFatal("the network could not be read");
    return *created;
}

const OcrB &font()
{
    static auto opened = OcrB::open("OCRB", DrawnPitch);
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    return *opened;
}

constexpr CardLook PlainLook{225, 30, 1, 0};

Camera plainCamera()
{
    Camera camera;
    camera.pitch = 18;
    camera.blur = 0.6;
    camera.noise = 2;
    return camera;
}

Photo photoOfZone(const Zone &zone, const Camera &camera, std::uint32_t seed = 7)
{
    Dice dice(seed);
    return photograph(drawCard(zone, font(), PlainLook, dice), camera, dice);
}

Photo photoOfFormat(MrzFormat format, const Camera &camera, std::uint32_t seed = 7)
{
    Dice dice(seed);
    return photoOfZone(randomZone(format, dice), camera, seed);
}

Zone zoneOf(MrzFormat format, std::uint32_t seed = 7)
{
    Dice dice(seed);
    return randomZone(format, dice);
}

MrzFinding readOf(const Photo &photo)
{
    return reader().read(viewOf(photo));
}

} // namespace

class MrzReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormat_data()
    {
        QTest::addColumn<int>("format");
        for (const auto format : AllFormats)
            QTest::addRow("format %d", static_cast<int>(format)) << static_cast<int>(format);
    }
    void readsEveryFormat()
    {
        QFETCH(int, format);
        const auto zone = zoneOf(static_cast<MrzFormat>(format));
        const auto found = readOf(photoOfZone(zone, plainCamera()));
        QCOMPARE(found.lines, zone.lines);
        QCOMPARE(found.state, MrzState::DigitsAgree);
        QCOMPARE(found.turn, Turn::None);
        QVERIFY(std::abs(found.pitch - 18) < 0.5F);
    }

    void readsFromAllSides_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<int>("turn");
        QTest::addRow("upright") << 0 << int(Turn::None);
        QTest::addRow("turned right") << 1 << int(Turn::ThreeQuarters);
        QTest::addRow("upside down") << 2 << int(Turn::Half);
        QTest::addRow("turned left") << 3 << int(Turn::Quarter);
    }
    void readsFromAllSides()
    {
        QFETCH(int, quarters);
        QFETCH(int, turn);
        const auto zone = zoneOf(MrzFormat::Td1);
        const auto upright = photoOfZone(zone, plainCamera());
        const auto photo = turned(upright, quarters);
        const auto found = readOf(photo);
        QCOMPARE(found.lines, zone.lines);
        QCOMPARE(int(found.turn), turn);
        // The first corner is where the first character stands, whichever side is up.
        const auto first = readOf(upright).zone.corners[0];
        const std::array<domain::PicturePoint, 4> expected{
            first, {1 - first.y, first.x}, {1 - first.x, 1 - first.y}, {first.y, 1 - first.x}};
        const auto corner = found.zone.corners[0];
        const auto &expectedCorner = expected[static_cast<std::size_t>(quarters)];
        QVERIFY2(std::hypot(corner.x - expectedCorner.x, corner.y - expectedCorner.y) < 0.02F,
                 qPrintable(QStringLiteral("%1 %2").arg(double(corner.x)).arg(double(corner.y))));
    }

    void framesTheZone()
    {
        Dice dice(7);
        auto camera = plainCamera();
        camera.turned = 2.5;
        camera.perspective = 0.02;
        const auto zone = zoneOf(MrzFormat::Td3);
        const auto card = drawCard(zone, font(), PlainLook, dice);
        const auto photo = photograph(card, camera, dice);
        const auto found = readOf(photo);
        QCOMPARE(found.lines, zone.lines);
        const auto last = mapped(photo.cardToPhoto, card.firstCell + cv::Point2d(43 * DrawnPitch, card.rowDistance));
        const auto corner = found.zone.corners[2];
        // The corner lies 0.6 pitches beside and 0.75 below the middle of the last character.
        const double off =
            std::hypot(double(corner.x) * photo.width - last.x, double(corner.y) * photo.height - last.y) / 18;
        QVERIFY2(off > 0.7 && off < 1.3, qPrintable(QString::number(off)));
    }

    void saysWhenDigitsDisagree()
    {
        auto zone = zoneOf(MrzFormat::Td3);
        auto &digit = zone.lines[1][9];
        digit = digit == '5' ? '6' : '5'; // printed so: nothing looks like anything else
        const auto found = readOf(photoOfZone(zone, plainCamera()));
        QCOMPARE(found.state, MrzState::DigitsDisagree);
        QCOMPARE(found.lines, zone.lines);
        QCOMPARE(std::ranges::count(found.marks, MrzMark::Kind::Corrected, &MrzMark::kind), 0);
    }

    void readsAnotherCountry()
    {
        auto zone = zoneOf(MrzFormat::Td3);
        zone.lines[0].replace(2, 3, "XXB"); // a refugee: no state
        zone.lines[1].replace(10, 3, "XXB");
        const auto found = readOf(photoOfZone(zone, plainCamera()));
        QCOMPARE(found.state, MrzState::DigitsAgree);
        QCOMPARE(found.lines, zone.lines);
    }

    void saysWhenTheFormatIsUnknown()
    {
        auto zone = zoneOf(MrzFormat::Td3);
        zone.lines[0].replace(0, 5, "ZQUTO");
        const auto found = readOf(photoOfZone(zone, plainCamera()));
        QCOMPARE(found.state, MrzState::UnknownFormat);
        QCOMPARE(found.lines, zone.lines);
    }

    void saysWhenItIsTooSmallOrBlurred()
    {
        auto camera = plainCamera();
        camera.pitch = 6;
        const auto small = readOf(photoOfFormat(MrzFormat::Td1, camera));
        QVERIFY(small.state == MrzState::TooSmall || small.state == MrzState::NotFound);
        QVERIFY(small.lines.empty());
        camera = plainCamera();
        camera.blur = 6;
        const auto blurred = readOf(photoOfFormat(MrzFormat::Td1, camera));
        QVERIFY(blurred.state == MrzState::Unreadable || blurred.state == MrzState::NotFound);
        QVERIFY(blurred.lines.empty());
    }

    void findsNothingWhereNothingIs_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("kind");
        QTest::addRow("one pixel") << 1 << 1 << 0;
        QTest::addRow("one row") << 5000 << 1 << 0;
        QTest::addRow("one column") << 1 << 5000 << 0;
        QTest::addRow("plain") << 1200 << 900 << 0;
        QTest::addRow("noise") << 1200 << 900 << 1;
        QTest::addRow("dots") << 1200 << 900 << 2;
        QTest::addRow("lines") << 1200 << 900 << 3;
        QTest::addRow("print") << 1400 << 1000 << 4;
    }
    void findsNothingWhereNothingIs()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, kind);
        cv::Mat bgr(height, width, CV_8UC3, cv::Scalar::all(200));
        if (kind == 1)
            cv::RNG(5).fill(bgr, cv::RNG::UNIFORM, 0, 256);
        for (int y = 40; kind > 1 && y < height - 20; y += kind == 4 ? 40 : 30) {
            for (int x = 40; kind == 2 && x < width - 20; x += 18)
                cv::circle(bgr, {x, y}, 6, cv::Scalar::all(30), cv::FILLED);
            if (kind == 3)
                cv::line(bgr, {0, y}, {width, y}, cv::Scalar::all(30), 4);
            if (kind == 4)
                cv::putText(bgr, "THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG 0123456789 TIMES", {20, y},
                            cv::FONT_HERSHEY_SIMPLEX, 0.9, cv::Scalar::all(30), 2, cv::LINE_AA);
        }
        const auto found = readOf(photoOf(bgr, 0));
        QCOMPARE(found.state, MrzState::NotFound);
        QVERIFY(found.lines.empty());
        QCOMPARE(found.pitch, 0.0F);
    }

    void readsWhatACameraMakesOfIt()
    {
        constexpr std::uint32_t Seed = 1000;
        const auto counts = readMany(reader(), 60, Seed, ordinaryCamera);
        qInfo("seed %u, %s", Seed, counts.report().c_str());
        QVERIFY(counts.right >= 58);
        QCOMPARE(counts.wrongButAgreeing, 0);
    }
};

VIGIE_TEST(MrzReaderTest);
#include "MrzReaderTest.moc"
