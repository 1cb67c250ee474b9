#include "models/codecs/StillDecoder.h"
#include "models/vision/FaceAlignment.h"
#include "models/vision/FaceFinder.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <opencv2/imgproc.hpp>

#include <QDir>
#include <QFile>

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

Photo opened(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = file.readAll();
    decoding::DecodeJob job;
    job.targetWidth = job.targetHeight = 4000;
    job.veilEdge = 8;
    job.inputSize = static_cast<std::uint64_t>(bytes.size());
    auto still =
        codecs::decodeStill(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))), job);
    Photo photo;
    photo.width = static_cast<int>(still.reply.fullWidth);
    photo.height = static_cast<int>(still.reply.fullHeight);
    photo.bgrx = std::move(still.full);
    return photo;
}

bool has(const domain::FaceFinding &face, FaceFault fault)
{
    return std::ranges::count(faultsOf(face.quality), fault) > 0;
}

} // namespace

/// How often the numbers of FaceFindings.h are right, on drawn portraits; and on the pictures of a folder of one's own,
/// which VIGIE_FACES names (its selfie/*.jpg show one person who holds a card with a face).
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

    void tellsLiveFromHeldInAFolder()
    {
        const QDir folder(qEnvironmentVariable("VIGIE_FACES") + QStringLiteral("/selfie"));
        const auto names = folder.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name);
        if (!qEnvironmentVariableIsSet("VIGIE_FACES") || names.isEmpty())
            QSKIP("VIGIE_FACES names no folder of pictures");
        int right = 0, suspected = 0;
        for (const auto &name : names) {
            const auto photo = opened(folder.filePath(name));
            QVERIFY2(photo.width > 0, qPrintable(name));
            const auto found = finder().find(viewOf(photo), FacePicture::Selfie);
            const bool isRight = found.state == FacesState::LiveAndHeld && found.turn == domain::Turn::None;
            right += isRight ? 1 : 0;
            suspected += !found.faces.empty() && has(found.faces[0], FaceFault::Blurred) ? 1 : 0;
            if (!isRight)
                qInfo("%s: state %d, turn %d, %zu faces", qPrintable(name), int(found.state), int(found.turn),
                      found.faces.size());
        }
        qInfo("%lld selfies: live and held face %d, called blurred %d", static_cast<long long>(names.size()), right,
              suspected);
        QVERIFY(right * 100 >= names.size() * 95);
    }
};

VIGIE_TEST(FaceMeasurementsLongTest);
#include "FaceMeasurementsLongTest.moc"
