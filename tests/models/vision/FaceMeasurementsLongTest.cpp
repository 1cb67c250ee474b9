#include "models/vision/FaceAlignment.h"
#include "models/vision/FaceFinder.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FaceFault;
using domain::FacesFound;
using domain::FacesState;

namespace {

FaceFinder &finder()
{
    static auto created = createFaceFinder();
    if (!created)
        qFatal("the networks could not be read");
    return *created;
}

bool isNear(domain::PicturePoint found, cv::Point2d drawn, cv::Size picture, double tolerance)
{
    return std::hypot(double(found.x) * picture.width - drawn.x, double(found.y) * picture.height - drawn.y) <
           tolerance;
}

bool has(const domain::FaceFinding &face, FaceFault fault)
{
    return std::ranges::count(faultsOf(face.quality), fault) > 0;
}

} // namespace

/// How often the numbers of FaceFindings.h are right, on drawn portraits.
class FaceMeasurementsLongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLiveFromHeldOnDrawnSelfies()
    {
        constexpr int Selfies = 200;
        int right = 0, blurredSeen = 0, sharpSuspected = 0;
        for (int i = 0; i < Selfies; ++i) {
            Dice dice(60'000 + static_cast<std::uint32_t>(i));
            auto selfie = drawSelfie(dice);
            const auto size = selfie.bgr.size();
            const auto found = finder().find(viewOf(photoOf(selfie.bgr, 80)), FacePicture::Selfie);
            if (found.state != FacesState::LiveAndHeld)
                continue;
            const auto held = std::ranges::find(found.faces, domain::FaceRole::HeldCard, &domain::FaceFinding::role);
            right += isNear(found.faces[0].leftEye, selfie.live.leftEye, size, 0.08 * selfie.live.height) &&
                             isNear(held->leftEye, selfie.held.leftEye, size, 0.12 * selfie.held.height)
                         ? 1
                         : 0;
            sharpSuspected += has(found.faces[0], FaceFault::Blurred) ? 1 : 0;
            cv::GaussianBlur(selfie.bgr, selfie.bgr, {}, 0.02 * selfie.live.height);
            const auto blurred = finder().find(viewOf(photoOf(selfie.bgr, 80)), FacePicture::Selfie);
            blurredSeen += blurred.faces.empty() || has(blurred.faces[0], FaceFault::Blurred) ? 1 : 0;
        }
        qInfo("%d drawn selfies, seeds from 60000: live and held face right %d; sharp ones called blurred %d; blurred "
              "by 2 %% of the head's height and said so %d",
              Selfies, right, sharpSuspected, blurredSeen);
        QVERIFY(right * 100 >= Selfies * 95);
        QVERIFY(sharpSuspected * 100 <= Selfies * 5);
        QVERIFY(blurredSeen * 100 >= Selfies * 90);
    }
};

VIGIE_TEST(FaceMeasurementsLongTest);
#include "FaceMeasurementsLongTest.moc"
