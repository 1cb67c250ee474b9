#include "models/vision/FaceFinder.h"
#include "models/vision/FaceBoxes.h"
#include "tests/models/vision/DrawnFace.h"
#include "tests/models/vision/FakeFaceNetworks.h"
#include "tests/models/vision/MrzReadings.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <cmath>

using namespace vigie;
using namespace vigie::test;
using namespace vigie::vision;
using domain::FaceFault;
using domain::FaceRole;
using domain::FacesFound;
using domain::FacesState;
using domain::Turn;

namespace {

using Face = FakeFaceNetworks::Face;
const cv::Size SceneSize{960, 720};

struct World
{
    FakeFaceNetworks *networks = nullptr;
    std::unique_ptr<FaceFinder> finder;

    explicit World(std::vector<Face> faces)
    {
        auto fake = std::make_unique<FakeFaceNetworks>();
        fake->faces = std::move(faces);
        networks = fake.get();
        finder = std::make_unique<FaceFinder>(std::move(fake));
    }
    FacesFound find(FacePicture kind, int quarters = 0, Liveness liveness = Liveness::NotAsked)
    {
        const auto photo = turned(photoOf(FakeFaceNetworks::sceneOf(SceneSize), 0), quarters);
        return finder->find(viewOf(photo), kind, liveness);
    }
};

std::vector<FaceRole> rolesOf(const FacesFound &found)
{
    std::vector<FaceRole> roles;
    for (const auto &face : found.faces)
        roles.push_back(face.role);
    return roles;
}

const Face Large{{300, 100, 200, 240}};
/// On a card held low: too small for one look at the whole picture.
const Face Small{{100, 520, 50, 60}, 0.8F, 0.1F};

FaceFinder &realFinder()
{
    static auto finder = createFaceFinder();
    if (!finder)
        qFatal("the networks could not be read");
    return *finder;
}

double distanceOf(domain::PicturePoint found, cv::Point2d drawn, cv::Size picture)
{
    return std::hypot(double(found.x) * picture.width - drawn.x, double(found.y) * picture.height - drawn.y);
}

} // namespace

class FaceFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoFace()
    {
        World world({});
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::None);
        QVERIFY(found.faces.empty());
        QCOMPARE(world.find(FacePicture::Document).state, FacesState::None);
    }

    void tellsTheLiveFaceFromTheHeldOne()
    {
        World world({Small, Large});
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::LiveAndHeld);
        QCOMPARE(rolesOf(found), (std::vector{FaceRole::Live, FaceRole::HeldCard}));
        QVERIFY(std::abs(found.faces[1].topLeft.x * float(SceneSize.width) - 100) < 2);
        QVERIFY(std::abs(found.faces[1].bottomRight.y * float(SceneSize.height) - 580) < 2);
    }

    void saysThatNoCardIsHeld()
    {
        World world({Large});
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::One);
        QCOMPARE(rolesOf(found), std::vector{FaceRole::Live});
    }

    void theSecondPrintOnACardIsNobody()
    {
        World world({Large, Small, Face{{220, 540, 25, 30}, 0.8F, 0.05F}});
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::LiveAndHeld);
        QCOMPARE(rolesOf(found), (std::vector{FaceRole::Live, FaceRole::HeldCard, FaceRole::Other}));
    }

    void saysThatThereAreSeveralPeople()
    {
        World world({Large, Face{{620, 120, 180, 220}}, Small});
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::SeveralPeople);
        QCOMPARE(found.faces.size(), std::size_t(3));
        QCOMPARE(found.faces[1].role, FaceRole::Other);
        QCOMPARE(found.faces[2].role, FaceRole::HeldCard);
        World document({Large, Face{{620, 120, 190, 230}}});
        QCOMPARE(document.find(FacePicture::Document).state, FacesState::SeveralPeople);
    }

    void tenFacesAreTenFaces()
    {
        std::vector<Face> faces;
        for (int i = 0; i < 10; ++i)
            faces.push_back({{float(20 + 180 * (i % 5)), float(60 + 300 * (i / 5)), 120, 150}});
        World world(faces);
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::SeveralPeople);
        QCOMPARE(found.faces.size(), std::size_t(10));
    }

    void dropsWhatDoesNotStandLikeAFace()
    {
        World world({Large, Face{{620, 120, 180, 220}, 0.9F, 0, false}});
        const auto found = world.find(FacePicture::Selfie);
        QCOMPARE(found.state, FacesState::One);
    }

    void findsTheSideThatIsUp_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<int>("turn");
        QTest::addRow("upright") << 0 << int(Turn::None);
        QTest::addRow("turned right") << 1 << int(Turn::ThreeQuarters);
        QTest::addRow("upside down") << 2 << int(Turn::Half);
        QTest::addRow("turned left") << 3 << int(Turn::Quarter);
    }
    void findsTheSideThatIsUp()
    {
        QFETCH(int, quarters);
        QFETCH(int, turn);
        World world({Large, Small});
        const auto found = world.find(FacePicture::Selfie, quarters);
        QCOMPARE(int(found.turn), turn);
        QCOMPARE(found.state, FacesState::LiveAndHeld);
        // Places are those in the picture turned upright.
        QVERIFY(std::abs(found.faces[0].topLeft.x * float(SceneSize.width) - 300) < 2);
    }

    void livenessIsComputedOnlyWhereItIsAsked()
    {
        World world({Large});
        QVERIFY(!world.find(FacePicture::Selfie).faces.front().liveness);
        QVERIFY(!world.find(FacePicture::Document, 0, Liveness::Hint).faces.front().liveness);
        QCOMPARE(world.networks->livenessAsked, 0);
        const auto asked = world.find(FacePicture::Selfie, 0, Liveness::Hint);
        QCOMPARE(asked.faces.front().liveness, std::optional(world.networks->hint));
    }

    void failingNetworksAreNoFace()
    {
        World world({Large});
        world.networks->fails = true;
        QCOMPARE(world.find(FacePicture::Selfie).state, FacesState::None);
    }

    void oddPicturesAreNoFace_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addRow("one pixel") << 1 << 1;
        QTest::addRow("one row") << 4000 << 1;
        QTest::addRow("a strip") << 4000 << 30;
        QTest::addRow("a pole") << 30 << 4000;
        QTest::addRow("plain") << 1000 << 800;
    }
    void oddPicturesAreNoFace()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const auto photo = photoOf(cv::Mat(height, width, CV_8UC3, cv::Scalar::all(150)), 0);
        QCOMPARE(realFinder().find(viewOf(photo), FacePicture::Selfie, Liveness::Hint).state, FacesState::None);
        QCOMPARE(realFinder().find(viewOf(photo), FacePicture::Document).state, FacesState::None);
    }

    void theNetworksFindDrawnFaces()
    {
        constexpr int Selfies = 8;
        int found = 0;
        for (int i = 0; i < Selfies; ++i) {
            Dice dice(500 + static_cast<std::uint32_t>(i));
            const auto selfie = drawSelfie(dice);
            const auto faces = realFinder().find(viewOf(photoOf(selfie.bgr, 0)), FacePicture::Selfie);
            if (faces.state != FacesState::LiveAndHeld || faces.turn != Turn::None)
                continue;
            const auto size = selfie.bgr.size();
            const bool right =
                distanceOf(faces.faces[0].leftEye, selfie.live.leftEye, size) < 0.06 * selfie.live.height &&
                distanceOf(faces.faces[0].rightEye, selfie.live.rightEye, size) < 0.06 * selfie.live.height &&
                distanceOf(faces.faces[1].leftEye, selfie.held.leftEye, size) < 0.1 * selfie.held.height;
            found += right ? 1 : 0;
        }
        QVERIFY2(found >= 7, qPrintable(QString::number(found)));
    }

    void theNetworksSeeWhichWayIsUp()
    {
        Dice dice(3);
        const auto selfie = photoOf(drawSelfie(dice).bgr, 0);
        QCOMPARE(realFinder().find(viewOf(turned(selfie, 2)), FacePicture::Selfie).turn, Turn::Half);
        QCOMPARE(realFinder().find(viewOf(turned(selfie, 1)), FacePicture::Selfie).turn, Turn::ThreeQuarters);
    }

    void boxesCutByATileAreDropped()
    {
        const cv::Size picture(1000, 800);
        const auto tiles = tilesOf(picture, 2);
        QCOMPARE(tiles.size(), std::size_t(4));
        QCOMPARE(tiles.front(), cv::Rect(0, 0, 693, 520));
        QCOMPARE(tiles.back(), cv::Rect(307, 280, 693, 520));
        QVERIFY(isCutByTile({640, 100, 52, 60}, tiles.front(), picture));
        QVERIFY(!isCutByTile({0, 0, 60, 60}, tiles.front(), picture));
        QVERIFY(!isCutByTile({500, 100, 60, 60}, tiles.front(), picture));
    }

    void partsAreAsFewAsTheShapeOfTheDetectorAllows_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("parts");
        QTest::addRow("upright, halves") << 750 << 1000 << 2 << 2;
        QTest::addRow("upright, thirds") << 750 << 1000 << 3 << 6;
        QTest::addRow("lying, halves") << 1000 << 750 << 2 << 4;
        QTest::addRow("lying, thirds") << 1000 << 750 << 3 << 9;
        QTest::addRow("square, thirds") << 900 << 900 << 3 << 6;
        QTest::addRow("a pole, thirds") << 300 << 1000 << 3 << 3;
        QTest::addRow("a strip, thirds") << 1000 << 200 << 3 << 3;
        QTest::addRow("one pixel") << 1 << 1 << 3 << 0;
    }
    /// Nothing is left out, nothing is seen smaller, and neighbours share as much as those of equal shares.
    void partsAreAsFewAsTheShapeOfTheDetectorAllows()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, side);
        QFETCH(int, parts);
        const cv::Size picture(width, height);
        const auto tiles = tilesOf(picture, side);
        QCOMPARE(int(tiles.size()), parts);
        const double share = 1.3 / side, shared = 0.3 / (side - 1);
        const auto shrunkBy = [](double w, double h) { return std::max(w / 320, h / 240); };
        cv::Mat seen = cv::Mat::zeros(picture, CV_8U);
        for (const auto &tile : tiles) {
            seen(tile).setTo(1);
            QVERIFY(shrunkBy(tile.width, tile.height) <= shrunkBy(share * width, share * height) + 0.01);
            for (const auto &other : tiles) {
                if (other.y == tile.y && other.x > tile.x && other.x < tile.br().x)
                    QVERIFY(tile.br().x - other.x >= shared * width - 2);
                if (other.x == tile.x && other.y > tile.y && other.y < tile.br().y)
                    QVERIFY(tile.br().y - other.y >= shared * height - 2);
            }
        }
        QCOMPARE(cv::countNonZero(seen), tiles.empty() ? 0 : width * height);
    }

    void overlappingBoxesBecomeOne()
    {
        const auto left = distinct({{{100, 100, 100, 120}, 0.7F},
                                    {{105, 104, 100, 120}, 0.9F}, // the same face
                                    {{150, 150, 30, 30}, 0.95F},  // a part of it
                                    {{400, 100, 40, 50}, 0.8F}});
        QCOMPARE(left.size(), std::size_t(2));
        QCOMPARE(left[0].box, cv::Rect2f(105, 104, 100, 120));
        QCOMPARE(left[1].box, cv::Rect2f(400, 100, 40, 50));
    }
};

VIGIE_TEST(FaceFinderTest);
#include "FaceFinderTest.moc"
