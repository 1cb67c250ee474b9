#include "models/vision/EqualisedFace.h"
#include "tests/models/vision/DocumentPhoto.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <limits>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FaceFrame;

namespace {

const cv::Point2f LeftEye(FaceFrame::Width *(0.5F - FaceFrame::EyeDistance / 2),
                          FaceFrame::Height *FaceFrame::EyeHeight);
const cv::Point2f RightEye(FaceFrame::Width *(0.5F + FaceFrame::EyeDistance / 2),
                           FaceFrame::Height *FaceFrame::EyeHeight);

FivePoints pointsAt(cv::Point2f middle, float apart, float roll = 0)
{
    const cv::Point2f across(std::cos(roll), std::sin(roll)), down(-across.y, across.x);
    const auto at = [&](float x, float y) { return middle + apart * (x * across + y * down); };
    return {at(-0.5F, 0), at(0.5F, 0), at(0, 0.57F), at(-0.41F, 1.155F), at(0.41F, 1.155F)};
}

cv::Point2f mapped(const cv::Matx23f &map, cv::Point2f at)
{
    const auto to = map * cv::Vec3f(at.x, at.y, 1);
    return {to[0], to[1]};
}

cv::Mat frameOf(const cv::Mat &bgr, const FivePoints &points)
{
    const auto photo = photoOf(bgr, 0);
    auto pixels = equalisedFace(viewOf(photo), points);
    return cv::Mat(FaceFrame::Height, FaceFrame::Width, CV_8UC4, pixels.data()).clone();
}

/// Where the mean of what is brighter than 128 in a channel lies.
cv::Point2f middleOf(const cv::Mat &frame, int channel)
{
    cv::Mat plane;
    cv::extractChannel(frame, plane, channel);
    plane = plane > 180;
    const auto moments = cv::moments(plane, true);
    return {float(moments.m10 / moments.m00) + 0.5F, float(moments.m01 / moments.m00) + 0.5F};
}

constexpr auto Grey = 0x77;

} // namespace

class EqualisedFaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eyesComeToRestExactlyAtTheirPlaces()
    {
        for (const float roll : {-1.2F, 0.0F, 0.4F, 3.0F})
            for (const float apart : {8.0F, 60.0F, 700.0F}) {
                const auto points = pointsAt({800, 600}, apart, roll);
                const auto map = frameMapOf(points);
                QVERIFY(cv::norm(mapped(map, points[0]) - LeftEye) < 0.1);
                QVERIFY(cv::norm(mapped(map, points[1]) - RightEye) < 0.1);
            }
    }

    void pixelsLieWhereTheMapSays()
    {
        for (const float apart : {20.0F, 90.0F, 400.0F}) { // enlarged, enlarged a little, shrunk
            const auto points = pointsAt({610, 500}, apart, 0.3F);
            cv::Mat picture(1200, 1300, CV_8UC3, cv::Scalar::all(0));
            const int radius = std::max(2, int(apart / 10));
            // OpenCV counts from the middle of the first pixel, places from its corner.
            const cv::Point2f half(0.5F, 0.5F);
            cv::circle(picture, (points[0] - half) * 16, radius * 16, {0, 0, 255}, cv::FILLED, cv::LINE_AA, 4);
            cv::circle(picture, (points[1] - half) * 16, radius * 16, {0, 255, 0}, cv::FILLED, cv::LINE_AA, 4);
            const auto frame = frameOf(picture, points);
            const double most = 1 + 0.6 * 162 / double(apart); // half a pixel of the picture, and a little
            QVERIFY2(cv::norm(middleOf(frame, 2) - LeftEye) < most, qPrintable(QString::number(double(apart))));
            QVERIFY2(cv::norm(middleOf(frame, 1) - RightEye) < most, qPrintable(QString::number(double(apart))));
        }
    }

    void whatLiesOutsideIsGrey()
    {
        const cv::Mat picture(300, 300, CV_8UC3, cv::Scalar(10, 20, 230));
        const auto frame = frameOf(picture, pointsAt({10, 150}, 40));
        QCOMPARE(frame.at<cv::Vec4b>(5, 5), cv::Vec4b(Grey, Grey, Grey, 255));
        QCOMPARE(frame.at<cv::Vec4b>(315, 500), cv::Vec4b(10, 20, 230, 255));
        for (const auto &place : {cv::Point2f(-5000, 150), cv::Point2f(150, 1e7F)}) {
            const auto empty = frameOf(picture, pointsAt(place, 40));
            QCOMPARE(cv::countNonZero(empty.reshape(1) == Grey), 3 * FaceFrame::Width * FaceFrame::Height);
        }
    }

    void aLargeFaceIsAveragedAndNotSampled()
    {
        // A board of single black and white pixels is grey from afar; sampled, it would be stripes.
        cv::Mat board(2000, 2000, CV_8UC3);
        for (int y = 0; y < board.rows; ++y)
            for (int x = 0; x < board.cols; ++x)
                board.at<cv::Vec3b>(y, x) = cv::Vec3b::all((x + y) % 2 == 0 ? 255 : 0);
        for (const float apart : {500.0F, 617.0F}) {
            const auto frame = frameOf(board, pointsAt({1000, 900}, apart, 0.1F));
            cv::Mat grey;
            cv::extractChannel(frame, grey, 0);
            cv::Scalar mean, deviation;
            cv::meanStdDev(grey(cv::Rect(200, 250, 200, 250)), mean, deviation);
            QVERIFY2(deviation[0] < 12, qPrintable(QString::number(deviation[0])));
            QVERIFY(std::abs(mean[0] - 127.5) < 3);
        }
    }

    void brightnessAndColourStay()
    {
        const cv::Mat dark(400, 400, CV_8UC3, cv::Scalar(9, 12, 20));
        const auto frame = frameOf(dark, pointsAt({200, 180}, 60));
        QCOMPARE(frame.at<cv::Vec4b>(375, 300), cv::Vec4b(9, 12, 20, 255));
    }

    void anEyeThatWasMissedDoesNotTurnTheFace()
    {
        const auto right = pointsAt({400, 300}, 100);
        auto missed = right;
        missed[1] += cv::Point2f(5, 60); // on the cheek
        const auto map = frameMapOf(missed);
        const float degrees = std::atan2(map(1, 0), map(0, 0)) * 180 / float(CV_PI);
        QVERIFY2(std::abs(degrees) < 20, qPrintable(QString::number(double(degrees)))); // by the eyes alone: 30
        QVERIFY(cv::norm(mapped(map, right[0]) - LeftEye) < 60);
    }

    void pointsThatAreNoFaceAreHarmless()
    {
        const cv::Mat picture(300, 300, CV_8UC3, cv::Scalar(10, 20, 230));
        constexpr float None = std::numeric_limits<float>::quiet_NaN();
        const cv::Point2f same(100, 100);
        for (const auto &points : {FivePoints{same, same, same, same, same}, pointsAt({None, None}, 10),
                                   pointsAt({1e20F, -1e20F}, 1e18F), pointsAt({100, 100}, 1e-9F)})
            QCOMPARE(frameOf(picture, points).size(), cv::Size(FaceFrame::Width, FaceFrame::Height));
    }

    void placesInATurnedPictureAreThoseOfThePictureAsItCame()
    {
        domain::FaceFinding face;
        face.landmarks.fill({0.25F, 0.1F});
        const auto photo = photoOf(cv::Mat(200, 400, CV_8UC3, cv::Scalar::all(0)), 0);
        const auto points = pointsIn(viewOf(photo), face, domain::Turn::Half);
        QCOMPARE(points[0], cv::Point2f(300, 180));
    }
};

VIGIE_TEST(EqualisedFaceTest);
#include "EqualisedFaceTest.moc"
