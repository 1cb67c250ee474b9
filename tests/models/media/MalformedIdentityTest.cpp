#include "tests/models/media/IdentityWorld.h"

#include <opencv2/imgproc.hpp>

using namespace vigie;
using namespace vigie::media;
using namespace vigie::test;
using documents::MrzFormat;
using domain::DocumentFault;
using domain::DocumentLook;
using domain::FacePicture;
using domain::FaceRole;
using domain::FacesLook;
using domain::FacesState;
using domain::MrzState;

namespace {

bool has(const DocumentLook &look, DocumentFault fault)
{
    return std::ranges::count(faultsOf(look.inspection), fault) == 1;
}

cv::Mat desk(int width = 1600, int height = 1200)
{
    return {height, width, CV_8UC3, cv::Scalar(60, 70, 65)};
}

} // namespace

/// Whatever is sent as a document or a selfie ends as a finding or an error, and costs no decoder.
class MalformedIdentityTest : public QObject
{
    Q_OBJECT

private:
    IdentityWorld m_world;
    int m_number = 0;

    std::string next() { return "m" + std::to_string(++m_number); }

    Result<FacesLook> faces(const Bytes &file, FacePicture kind)
    {
        const auto id = next();
        const auto request = m_world.pictures.faces(facesJob(id.c_str(), kind));
        m_world.bytes.answer(id, file);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience); }();
        return answerOf(request);
    }
    Result<DocumentLook> document(const Bytes &file)
    {
        const auto id = next();
        const auto request = m_world.pictures.document(documentJob(id.c_str()));
        m_world.bytes.answer(id, file);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience); }();
        return answerOf(request);
    }
    /// Of every kind of look: the error.
    void refusedBoth(const Bytes &file, ErrorCode code)
    {
        QCOMPARE(faces(file, FacePicture::Document).code(), code);
        QCOMPARE(faces(file, FacePicture::Selfie).code(), code);
        QCOMPARE(document(file).code(), code);
    }

private Q_SLOTS:
    void cleanup() { QCOMPARE(m_world.pool.status().replaced, std::uint64_t{0}); }

    void noFace()
    {
        const auto file = jpegOf(desk());
        for (const auto kind : {FacePicture::Document, FacePicture::Selfie}) {
            const auto look = faces(file, kind);
            QVERIFY(look);
            QCOMPARE(look->found.state, FacesState::None);
            QVERIFY(look->faces.empty());
            QVERIFY(look->picture.full);
        }
        const auto look = document(file);
        QVERIFY(look);
        QVERIFY(has(*look, DocumentFault::NoFace) && has(*look, DocumentFault::NoZone));
        QVERIFY(has(*look, DocumentFault::NoOutline) && !look->rectified);
    }

    void tenFaces()
    {
        cv::Mat crowd = desk(2000, 1000);
        crowd.setTo(cv::Scalar(190, 185, 180));
        Dice dice(5);
        for (int i = 0; i < 10; ++i)
            drawFace(crowd, {200.0 + 400 * (i % 5), 260.0 + 480 * (i / 5)}, 330, dice);
        const auto selfie = faces(jpegOf(crowd), FacePicture::Selfie);
        QVERIFY(selfie);
        QCOMPARE(selfie->found.state, FacesState::SeveralPeople);
        QVERIFY2(selfie->found.faces.size() >= 8, qPrintable(QString::number(selfie->found.faces.size())));
        QCOMPARE(selfie->faces.size(), domain::MostEqualised);
        QCOMPARE(selfie->faces[0].finding.role, FaceRole::Live);
        const auto paper = document(jpegOf(crowd));
        QVERIFY(paper && has(*paper, DocumentFault::SeveralFaces));
    }

    void upsideDown()
    {
        cv::Mat turned;
        cv::rotate(DrawnDocument().bgr, turned, cv::ROTATE_180);
        const auto look = faces(jpegOf(turned), FacePicture::Document);
        QVERIFY(look);
        QCOMPARE(look->found.turn, domain::Turn::Half);
        QCOMPARE(look->faces.size(), std::size_t{1});
        const auto paper = document(jpegOf(turned));
        QVERIFY(paper);
        QCOMPARE(paper->inspection.mrz.turn, domain::Turn::Half);
        QCOMPARE(paper->inspection.mrz.lines, DrawnDocument().zone.lines);
        QVERIFY(paper->inspection.outline.corners.corners[0].x > 0.5F);
    }

    void onePixel()
    {
        const auto file = encodePng(Image(1, 1, {200, 10, 10, 255}));
        for (const auto kind : {FacePicture::Document, FacePicture::Selfie})
            QCOMPARE(faces(file, kind)->found.state, FacesState::None);
        const auto look = document(file);
        QVERIFY(look && has(*look, DocumentFault::NoOutline) && has(*look, DocumentFault::NoFace));
    }

    void thinAsAHair()
    {
        for (const auto &image : {Image(8000, 1), Image(1, 8000), Image(8000, 3)})
            QVERIFY(has(document(encodePng(image)).value(), DocumentFault::NoZone));
    }

    void wrongType()
    {
        const auto look = faces(encodePng(imageOf(DrawnDocument().bgr)), FacePicture::Document); // said to be a JPEG
        QVERIFY(look && look->picture.typeMismatch);
        QCOMPARE(look->picture.sniffedType, std::string("image/png"));
        QCOMPARE(look->found.state, FacesState::One);
        refusedBoth(Bytes(5000, std::byte{'?'}), ErrorCode::Unsupported);
    }

    void truncated()
    {
        const auto whole = jpegOf(DrawnDocument().bgr);
        const Bytes half(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(whole.size() / 2));
        const auto look = faces(half, FacePicture::Document);
        QVERIFY(look && look->picture.damaged);
        const auto paper = document(half);
        QVERIFY(paper && paper->damaged && !faultsOf(paper->inspection).empty());
        refusedBoth(Bytes(whole.begin(), whole.begin() + 300), ErrorCode::Damaged);
    }

    void tooLarge()
    {
        refusedBoth(pngHeader(30'000, 30'000), ErrorCode::TooLarge);
        refusedBoth(pngHeader(40'000, 100), ErrorCode::TooLarge);
    }

    void aHundredMegapixelsAreShrunkOnTheWay()
    {
        if (VIGIE_SANITIZED)
            QSKIP("takes minutes in a build with sanitizers");
        cv::Mat small = DrawnDocument().bgr, large;
        cv::resize(small, large, {10'000, 9'999}, 0, 0, cv::INTER_LINEAR);
        const auto look = faces(jpegOf(large), FacePicture::Document);
        QVERIFY2(look, look ? "" : look.error().detail.c_str());
        QCOMPARE(look->picture.originalWidth, 10'000);
        QVERIFY(document(jpegOf(large)));
    }

    void everyFormatAndCountryIsReadOrSaidToBeUnknown()
    {
        for (const auto format : {MrzFormat::Td2, MrzFormat::Td3, MrzFormat::FrenchCard1995}) {
            const DrawnDocument drawn(31, format);
            const auto look = document(jpegOf(drawn.bgr));
            QVERIFY(look);
            QCOMPARE(look->inspection.mrz.lines, drawn.zone.lines);
        }
    }

    void aZoneOfNoFormatNeverPasses()
    {
        DrawnDocument drawn(21);
        // Its last line is covered: two lines of thirty are no format of ours.
        const double row = drawn.card.height / 9;
        cv::rectangle(drawn.bgr, cv::Rect2d(drawn.card.x, drawn.card.br().y - 1.15 * row, drawn.card.width, row),
                      cv::Scalar::all(222), cv::FILLED);
        const auto look = document(jpegOf(drawn.bgr));
        QVERIFY(look);
        QVERIFY2(look->inspection.mrz.state != MrzState::DigitsAgree,
                 qPrintable(QString::number(static_cast<int>(look->inspection.mrz.state))));
    }
};

VIGIE_TEST(MalformedIdentityTest);
#include "MalformedIdentityTest.moc"
