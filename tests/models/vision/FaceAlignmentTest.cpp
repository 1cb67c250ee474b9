#include "models/vision/FaceAlignment.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FaceFault;

namespace {

/// The points of a drawn face, as it was drawn.
FivePoints pointsOf(const DrawnFace &face)
{
    const cv::Point2d across = (face.rightEye - face.leftEye) / cv::norm(face.rightEye - face.leftEye);
    const cv::Point2d down(-across.y, across.x), eyes = (face.leftEye + face.rightEye) / 2;
    const double h = face.height;
    return {face.leftEye, face.rightEye, eyes + down * (0.17 * h), eyes + down * (0.295 * h) - across * (0.1 * h),
            eyes + down * (0.295 * h) + across * (0.1 * h)};
}

struct Portrait
{
    cv::Mat bgr{600, 500, CV_8UC3, cv::Scalar(190, 185, 180)};
    FivePoints points;

    explicit Portrait(double height = 360, double roll = 0, cv::Point2d middle = {250, 300})
    {
        Dice dice(11);
        points = pointsOf(drawFace(bgr, middle, height, dice, roll));
    }
    std::vector<FaceFault> faults() const { return faultsOf(qualityOf(bgr, points)); }
};

} // namespace

class FaceAlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTurnScaleAndShift()
    {
        const FivePoints from{{{10, 20}, {60, 22}, {35, 50}, {18, 75}, {55, 76}}};
        const cv::Matx23f truth(0.8F * 0.6F, -0.8F * 0.8F, 12, 0.8F * 0.8F, 0.8F * 0.6F, -7);
        FivePoints to;
        for (std::size_t i = 0; i < from.size(); ++i) {
            const auto at = truth * cv::Vec3f(from[i].x, from[i].y, 1);
            to[i] = {at[0], at[1]};
        }
        const auto found = similarity(from, to);
        for (int i = 0; i < 6; ++i)
            QVERIFY(std::abs(found.val[i] - truth.val[i]) < 1e-3F);
    }

    void eyesComeToRestAtTheirPlaces()
    {
        for (const double roll : {-25.0, 0.0, 25.0}) {
            const Portrait portrait(360, roll);
            cv::Mat marked = portrait.bgr.clone();
            marked.setTo(cv::Scalar::all(0));
            cv::circle(marked, portrait.points[0], 8, {0, 0, 255}, cv::FILLED);
            cv::circle(marked, portrait.points[1], 8, {0, 255, 0}, cv::FILLED);
            const auto aligned = alignedFace(marked, portrait.points, 112);
            cv::Mat left, right;
            cv::extractChannel(aligned, left, 2);
            cv::extractChannel(aligned, right, 1);
            left(cv::Rect(70, 0, 42, 112)).setTo(0);
            right(cv::Rect(0, 0, 40, 112)).setTo(0);
            cv::Point leftAt, rightAt;
            cv::minMaxLoc(left(cv::Rect(10, 30, 60, 45)), nullptr, nullptr, nullptr, &leftAt);
            cv::minMaxLoc(right(cv::Rect(40, 30, 60, 45)), nullptr, nullptr, nullptr, &rightAt);
            QVERIFY2(std::abs(leftAt.x + 10 - 38) < 6 && std::abs(leftAt.y + 30 - 52) < 7,
                     qPrintable(QStringLiteral("%1 %2").arg(leftAt.x).arg(leftAt.y)));
            QVERIFY(std::abs(rightAt.x + 40 - 73) < 6 && std::abs(rightAt.y + 30 - 52) < 7);
        }
    }

    void aGoodPortraitHasNoFault()
    {
        const Portrait portrait;
        const auto faults = portrait.faults();
        QVERIFY2(faults.empty(), qPrintable(QString::number(qualityOf(portrait.bgr, portrait.points).sharpness)));
        QVERIFY(std::abs(qualityOf(portrait.bgr, portrait.points).eyeDistance - 0.31F * 360) < 1);
    }

    void everyFaultIsSeenAndAlone()
    {
        Portrait blurred;
        cv::GaussianBlur(blurred.bgr, blurred.bgr, {}, 7);
        QCOMPARE(blurred.faults(), std::vector{FaceFault::Blurred});
        Portrait glaring;
        cv::circle(glaring.bgr, glaring.points[2], 45, cv::Scalar::all(255), cv::FILLED);
        QCOMPARE(glaring.faults(), std::vector{FaceFault::Glare});
        Portrait dark;
        dark.bgr *= 0.18;
        QVERIFY(std::ranges::count(dark.faults(), FaceFault::Dark) == 1);
        const Portrait cut(360, 0, {70, 300});
        QCOMPARE(cut.faults(), std::vector{FaceFault::Cut});
        const Portrait small(80);
        QCOMPARE(small.faults(), std::vector{FaceFault::TooSmall});
    }

    /// A face on a held card is as soft as a lens makes it, seen from near by; that is no blur of the picture.
    void aSmallFaceInFocusIsNotBlurred()
    {
        for (const double eyes : {40.0, 55.0, 71.0, 85.0}) {
            constexpr double OfALens = 1.5, OfAHand = 4; // px
            Portrait small(eyes / 0.31);
            cv::GaussianBlur(small.bgr, small.bgr, {}, OfALens);
            QVERIFY2(small.faults().empty(), qPrintable(QString::number(eyes)));
            cv::GaussianBlur(small.bgr, small.bgr, {}, OfAHand);
            QCOMPARE(small.faults(), std::vector{FaceFault::Blurred});
        }
    }

    /// The points of a face that stands on its head, as networks at times see them: eyes where the mouth is.
    void knowsWhichWayIsUp()
    {
        for (const double roll : {-12.0, 0.0, 12.0}) {
            const Portrait portrait(360, roll);
            cv::Mat turned;
            cv::rotate(portrait.bgr, turned, cv::ROTATE_180);
            const auto upright = uprightnessOf(portrait.bgr, portrait.points);
            const auto onItsHead = uprightnessOf(turned, portrait.points);
            QVERIFY2(upright > onItsHead + 1, qPrintable(QStringLiteral("%1 %2").arg(upright).arg(onItsHead)));
        }
        const Portrait portrait;
        auto askew = portrait.points;
        askew[2].x += 30;
        QVERIFY(uprightnessOf(portrait.bgr, askew) < uprightnessOf(portrait.bgr, portrait.points));
    }

    void knowsAFaceByItsPoints()
    {
        const Portrait portrait;
        QVERIFY(standsLikeAFace(portrait.points));
        auto upsideDown = portrait.points;
        for (auto &point : upsideDown)
            point.y = 600 - point.y;
        QVERIFY(!standsLikeAFace(upsideDown));
        auto flat = portrait.points;
        for (auto &point : flat)
            point.y = 300;
        QVERIFY(!standsLikeAFace(flat));
    }
};

VIGIE_TEST(FaceAlignmentTest);
#include "FaceAlignmentTest.moc"
