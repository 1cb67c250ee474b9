#include "models/vision/OutlineFinder.h"
#include "models/vision/OutlineCandidates.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using documents::MrzFormat;
using domain::DocumentShape;
using domain::OutlineState;
using domain::Quad;

namespace {

const OcrB &font()
{
    static auto opened = OcrB::open("OCRB", DrawnPitch);
    if (!opened)
        qFatal("%s", opened.error().detail.c_str());
    return *opened;
}

Photo photoOfCard(MrzFormat format, std::uint32_t seed)
{
    Dice dice(seed);
    Camera camera;
    camera.pitch = 20;
    camera.turned = 8;
    camera.perspective = 0.03;
    camera.margin = 0.15;
    camera.blur = 0.7;
    camera.noise = 3;
    camera.jpegQuality = 80;
    return photograph(drawCard(randomZone(format, dice), font(), randomLook(dice), dice), camera, dice);
}

/// The largest distance of a corner to the true one, as a share of the card's width.
double errorOf(const Quad &found, const Photo &photo)
{
    const double w = photo.cardSize.width, h = photo.cardSize.height;
    const std::array<cv::Point2d, 4> truth{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
    double worst = 0, width = 1;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const auto at = mapped(photo.cardToPhoto, truth[i]);
        const auto &corner = found.corners[i];
        worst =
            std::max(worst, std::hypot(double(corner.x) * photo.width - at.x, double(corner.y) * photo.height - at.y));
    }
    width = cv::norm(mapped(photo.cardToPhoto, truth[1]) - mapped(photo.cardToPhoto, truth[0]));
    return worst / width;
}

Photo plain(int width, int height)
{
    return photoOf(cv::Mat(height, width, CV_8UC3, cv::Scalar::all(150)), 0);
}

constexpr Quad Inner{{{{0.1F, 0.2F}, {0.9F, 0.2F}, {0.9F, 0.8F}, {0.1F, 0.8F}}}};

} // namespace

class OutlineFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCardsOnADesk()
    {
        constexpr int Cards = 12;
        int close = 0, shaped = 0;
        for (int i = 0; i < Cards; ++i) {
            const bool booklet = i % 3 == 2;
            const auto photo =
                photoOfCard(booklet ? MrzFormat::Td3 : MrzFormat::Td1, 900 + static_cast<std::uint32_t>(i));
            const auto found = findOutline(viewOf(photo));
            const double error = errorOf(found.corners, photo);
            close += found.state != OutlineState::NotFound && error < 0.01 ? 1 : 0;
            shaped += found.shape == (booklet ? DocumentShape::Booklet : DocumentShape::Card) ? 1 : 0;
            if (error >= 0.01)
                qInfo("seed %d: off by %.4f, support %.2f", 900 + i, error, double(found.support));
        }
        QVERIFY2(close >= 11, qPrintable(QString::number(close)));
        // Perspective shortens a side: a zone that was read knows the shape better (DocumentAnalyst).
        QVERIFY2(shaped >= 9, qPrintable(QString::number(shaped)));
    }

    void findsNothingWhereNothingIs_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addRow("one pixel") << 1 << 1;
        QTest::addRow("one row") << 3000 << 1;
        QTest::addRow("a strip") << 3000 << 70;
        QTest::addRow("plain") << 1000 << 700;
    }
    void findsNothingWhereNothingIs()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QCOMPARE(findOutline(viewOf(plain(width, height))).state, OutlineState::NotFound);
    }

    void noiseIsNoDocument()
    {
        cv::Mat noise(700, 1000, CV_8UC3);
        cv::RNG(3).fill(noise, cv::RNG::UNIFORM, 0, 256);
        QVERIFY(findOutline(viewOf(photoOf(noise, 0))).state != OutlineState::Found);
    }

    void thePortraitMustLieInIt()
    {
        const auto photo = photoOfCard(MrzFormat::Td1, 900);
        QVERIFY(findOutline(viewOf(photo)).state != OutlineState::NotFound);
        const auto outside = findOutline(viewOf(photo), {{{0.001F, 0.001F}}, 0});
        QVERIFY(outside.state == OutlineState::NotFound || errorOf(outside.corners, photo) > 0.02);
    }

    void itMustBeLargerThanThePortrait()
    {
        const auto photo = photoOfCard(MrzFormat::Td1, 900);
        const auto large = findOutline(viewOf(photo), {{}, 0.99F});
        QCOMPARE(large.state, OutlineState::NotFound);
    }

    void takesWhatAPersonGives()
    {
        const auto photo = plain(1000, 800); // 800 × 480 inside: 1.67
        const auto given = givenOutline(viewOf(photo), Inner);
        QVERIFY(given);
        QCOMPARE(given->state, OutlineState::Given);
        QCOMPARE(given->shape, DocumentShape::Card);
        QCOMPARE(given->corners, Inner);
        QVERIFY(!given->cut);
        auto over = Inner;
        over.corners[1].x = 1.2F;
        QVERIFY(givenOutline(viewOf(photo), over)->cut);
    }

    void refusesWhatIsNoOutline()
    {
        const auto photo = plain(1000, 800);
        auto crossed = Inner;
        std::swap(crossed.corners[0], crossed.corners[1]);
        auto dented = Inner;
        dented.corners[2] = {0.3F, 0.3F};
        auto flat = Inner;
        for (auto &corner : flat.corners)
            corner.y = 0.5F;
        auto far = Inner;
        far.corners[0].x = -3;
        auto none = Inner;
        none.corners[0].x = std::nanf("");
        for (const auto &quad : {crossed, dented, flat, far, none})
            QCOMPARE(givenOutline(viewOf(photo), quad).error().code, ErrorCode::Invalid);
    }

    void rectifiesToTheShape()
    {
        cv::Mat picture(800, 1000, CV_8UC3, cv::Scalar(0, 0, 0));
        cv::rectangle(picture, cv::Rect(100, 160, 800, 480), {0, 0, 200}, cv::FILLED);
        cv::rectangle(picture, cv::Rect(100, 160, 200, 120), {0, 200, 0},
                      cv::FILLED); // its top left quarter of a quarter
        const auto photo = photoOf(picture, 0);
        auto outline = givenOutline(viewOf(photo), Inner);
        QVERIFY(outline);
        const auto flat = rectified(viewOf(photo), *outline);
        QVERIFY(flat);
        QCOMPARE(flat->width, 1011);
        QCOMPARE(flat->height, 638);
        const auto green = [&](int x, int y) {
            return flat->bgrx[static_cast<std::size_t>(4 * (y * flat->width + x) + 1)];
        };
        QCOMPARE(int(green(20, 20)), 200);
        QCOMPARE(int(green(240, 150)), 200);
        QCOMPARE(int(green(270, 150)), 0);
        outline->shape = DocumentShape::Booklet;
        QCOMPARE(rectified(viewOf(photo), *outline)->width, 1476);
        outline->state = OutlineState::NotFound;
        QCOMPARE(rectified(viewOf(photo), *outline).error().code, ErrorCode::NotFound);
    }

    void cornersAreOrdered()
    {
        const Corners level{{{10, 100}, {10, 10}, {150, 10}, {150, 100}}};
        QCOMPARE(ordered(level)[0], cv::Point2d(10, 10));
        QCOMPARE(ordered(level)[2], cv::Point2d(150, 100));
        const Corners upright{{{10, 10}, {100, 10}, {100, 150}, {10, 150}}};
        QCOMPARE(ordered(upright)[0], cv::Point2d(10, 150)); // its longer side is the left one, read upwards
        QCOMPARE(ordered(upright)[1], cv::Point2d(10, 10));
    }
};

VIGIE_TEST(OutlineFinderTest);
#include "OutlineFinderTest.moc"
