#include "models/vision/FaceFinder.h"
#include "tests/models/media/IdentityWorld.h"

#include <QDir>
#include <QFile>

#include <cmath>
#include <set>

using namespace vigie;
using namespace vigie::media;
using namespace vigie::test;
using domain::DocumentFault;
using domain::FaceFrame;
using domain::FacePicture;
using domain::FaceRole;
using domain::FacesLook;
using domain::FacesState;
using domain::PictureUrgency;

namespace {

const Bytes &documentFile()
{
    static const Bytes file = jpegOf(DrawnDocument().bgr);
    return file;
}

const Bytes &selfieFile()
{
    static const Bytes file = [] {
        Dice dice(3);
        return jpegOf(drawSelfie(dice).bgr);
    }();
    return file;
}

/// Sealed memory that this process has open: pictures and files alike.
int openMemory()
{
    int count = 0;
    const QDir folder(QStringLiteral("/proc/self/fd"));
    for (const auto &name : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        count += QFile::symLinkTarget(folder.filePath(name)).contains(QLatin1StringView("memfd:vigie")) ? 1 : 0;
    return count;
}

std::set<QString> decoders()
{
    std::set<QString> pids;
    for (const auto &task : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (children.open(QIODevice::ReadOnly))
            for (const auto &pid : QString::fromLatin1(children.readAll()).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                pids.insert(pid.trimmed());
    }
    return pids;
}

/// How far the eyes of an equalised face are from their places, px of the frame.
double eyesOff(const PixelBuffer &face)
{
    static auto finder = vision::createFaceFinder();
    const auto found = finder->find(vision::PixelView(face), FacePicture::Document);
    if (found.faces.empty())
        return 1e9;
    const auto off = [&](domain::PicturePoint eye, float side) {
        const double x = eye.x * FaceFrame::Width - FaceFrame::Width * (0.5 + side * FaceFrame::EyeDistance / 2);
        const double y = (eye.y - FaceFrame::EyeHeight) * FaceFrame::Height;
        return std::hypot(x, y);
    };
    return std::max(off(found.faces.front().leftEye, -1), off(found.faces.front().rightEye, 1));
}

} // namespace

class IdentityPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFaceOfADocumentComesInItsFrame()
    {
        IdentityWorld world;
        const auto request = world.pictures.faces(facesJob("d", FacePicture::Document));
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
        const auto look = answerOf(request);
        QVERIFY2(look, look ? "" : look.error().detail.c_str());
        QCOMPARE(look->found.state, FacesState::One);
        QVERIFY(look->picture.full->width() <= 800 && look->picture.full->height() <= 600);
        QVERIFY(look->picture.full->width() == 800 || look->picture.full->height() == 600);
        QVERIFY(look->picture.veil->width() <= 48);
        QCOMPARE(look->faces.size(), std::size_t{1});
        const auto &face = look->faces.front();
        QCOMPARE(face.finding.role, FaceRole::Document);
        QCOMPARE(face.finding, look->found.faces.front());
        QCOMPARE(face.pixels->width(), int{FaceFrame::Width});
        QCOMPARE(face.pixels->height(), int{FaceFrame::Height});
        QVERIFY2(eyesOff(*face.pixels) < 15, qPrintable(QString::number(eyesOff(*face.pixels))));
        QVERIFY(world.pictures.status().running);
        QCOMPARE(world.pictures.status().seccomp, VIGIE_SANITIZED == 0);
    }

    void ofASelfieTheLiveFaceComesBeforeTheHeldOne()
    {
        IdentityWorld world;
        const auto request = world.pictures.faces(facesJob("s", FacePicture::Selfie));
        world.bytes.answer("s", selfieFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
        const auto look = answerOf(request);
        QVERIFY(look);
        QCOMPARE(look->found.state, FacesState::LiveAndHeld);
        QCOMPARE(look->faces.size(), std::size_t{2});
        QCOMPARE(look->faces[0].finding.role, FaceRole::Live);
        QCOMPARE(look->faces[1].finding.role, FaceRole::HeldCard);
        for (const auto &face : look->faces)
            QVERIFY2(eyesOff(*face.pixels) < 20, qPrintable(QString::number(eyesOff(*face.pixels))));
    }

    void aDocumentIsReadAndSeenFromAbove()
    {
        IdentityWorld world;
        const auto request = world.pictures.document(documentJob("d"));
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
        const auto look = answerOf(request);
        QVERIFY2(look, look ? "" : look.error().detail.c_str());
        QCOMPARE(look->inspection.mrz.lines, DrawnDocument().zone.lines);
        QCOMPARE(look->inspection.mrz.state, domain::MrzState::DigitsAgree);
        QCOMPARE(faultsOf(look->inspection), std::vector<DocumentFault>{});
        QCOMPARE(look->rectified->width(), domain::RectifiedCard.width);
        QCOMPARE(look->rectified->height(), domain::RectifiedCard.height);
        QVERIFY(!look->damaged);
    }

    void cornersOfAPersonAreTaken()
    {
        IdentityWorld world;
        const DrawnDocument drawn;
        const auto given = world.pictures.document(documentJob("d", drawn.corners()));
        auto crossed = drawn.corners();
        std::swap(crossed.corners[0], crossed.corners[1]);
        const auto nonsense = world.pictures.document(documentJob("d", crossed));
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(given) && isAnswered(nonsense), IdentityPatience);
        QVERIFY(answerOf(given));
        QCOMPARE(answerOf(given)->inspection.outline.state, domain::OutlineState::Given);
        QCOMPARE(answerOf(given)->inspection.outline.corners, drawn.corners());
        QCOMPARE(answerOf(nonsense).code(), ErrorCode::Invalid);
        QCOMPARE(world.bytes.fetches["d"], 1);
        QCOMPARE(world.pool.status().replaced, std::uint64_t{0});
    }

    void theSameLookIsFetchedAndMadeOnce()
    {
        IdentityWorld world;
        const auto first = world.pictures.faces(facesJob("d", FacePicture::Document));
        const auto second = world.pictures.faces(facesJob("d", FacePicture::Document));
        const auto document = world.pictures.document(documentJob("d"));
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(first) && isAnswered(second) && isAnswered(document), IdentityPatience);
        QCOMPARE(answerOf(first)->faces[0].pixels.get(), answerOf(second)->faces[0].pixels.get());
        QCOMPARE(world.bytes.fetches["d"], 1);
    }

    void bytesLiveAsLongAsAPictureOfThem()
    {
        IdentityWorld world;
        {
            const auto faces = world.pictures.faces(facesJob("d", FacePicture::Document));
            world.bytes.answer("d", documentFile());
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(faces), IdentityPatience);
            QVERIFY(openMemory() > 0);
            const auto document = world.pictures.document(documentJob("d"));
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(document), IdentityPatience);
            QCOMPARE(world.bytes.fetches["d"], 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(openMemory(), 0, IdentityPatience);
        const auto again = world.pictures.document(documentJob("d"));
        QCOMPARE(world.bytes.fetches["d"], 2);
    }

    void whatIsPrefetchedStaysInTheDecoderUntilItIsAskedFor()
    {
        IdentityWorld world;
        const auto ahead = world.pictures.faces(facesJob("d", FacePicture::Document, PictureUrgency::Prefetch));
        world.bytes.answer("d", documentFile());
        QVERIFY(openMemory() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(openMemory(), 0, IdentityPatience); // looked at, and not even the file is left here
        QVERIFY(!isAnswered(ahead));
        const auto now = world.pictures.faces(facesJob("d", FacePicture::Document));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(now) && isAnswered(ahead), IdentityPatience);
        QCOMPARE(world.bytes.fetches["d"], 1);
        QCOMPARE(answerOf(now)->faces[0].pixels.get(), answerOf(ahead)->faces[0].pixels.get());
        QCOMPARE(answerOf(now)->found.state, FacesState::One);
    }

    void aPrefetchedDocumentSaysTheSame()
    {
        IdentityWorld world;
        const auto ahead = world.pictures.document(documentJob("d", {}, PictureUrgency::Prefetch));
        world.bytes.answer("d", documentFile());
        QTRY_COMPARE_WITH_TIMEOUT(openMemory(), 0, IdentityPatience);
        const auto now = world.pictures.document(documentJob("d"));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(now), IdentityPatience);
        QCOMPARE(answerOf(now)->inspection.mrz.lines, DrawnDocument().zone.lines);
        QVERIFY(answerOf(now)->rectified);
    }

    void whatNobodyAsksForInTimeIsDroppedAndFetchedAnew()
    {
        IdentityWorld world(Milliseconds(1));
        const auto ahead = world.pictures.faces(facesJob("d", FacePicture::Document, PictureUrgency::Prefetch));
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(ahead), IdentityPatience);
        QCOMPARE(answerOf(ahead).code(), ErrorCode::Cancelled);
        const auto now = world.pictures.faces(facesJob("d", FacePicture::Document));
        QCOMPARE(world.bytes.fetches["d"], 2);
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(now), IdentityPatience);
        QVERIFY(answerOf(now));
        QCOMPARE(world.pool.status().replaced, std::uint64_t{0}); // dropped, not killed
    }

    void cancellingDropsWhatIsHeld()
    {
        IdentityWorld world;
        const auto ahead = world.pictures.faces(facesJob("d", FacePicture::Document, PictureUrgency::Prefetch));
        world.bytes.answer("d", documentFile());
        QTRY_COMPARE_WITH_TIMEOUT(openMemory(), 0, IdentityPatience);
        ahead.cancel();
        QCOMPARE(answerOf(ahead).code(), ErrorCode::Cancelled);
        const auto now = world.pictures.faces(facesJob("d", FacePicture::Document));
        QCOMPARE(world.bytes.fetches["d"], 2);
    }

    void moreThanADecoderHoldsWaitsForItsTurn()
    {
        constexpr std::size_t Many = decoding::MaxHeld + 2;
        IdentityWorld world(Milliseconds(IdentityPatience), 1);
        std::vector<Request<FacesLook>> ahead;
        for (std::size_t i = 0; i < Many; ++i) {
            auto job = facesJob("d", FacePicture::Document, PictureUrgency::Prefetch);
            job.maxWidth = 100 + static_cast<int>(i); // as many different looks
            ahead.push_back(world.pictures.faces(job));
        }
        world.bytes.answer("d", documentFile());
        for (std::size_t i = 0; i < Many; ++i) {
            auto job = facesJob("d", FacePicture::Document);
            job.maxWidth = 100 + static_cast<int>(i);
            const auto now = world.pictures.faces(job);
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(now), IdentityPatience);
            QVERIFY(answerOf(now));
        }
        QCOMPARE(world.pool.status().replaced, std::uint64_t{0});
    }

    void lockingEndsTheDecodersThatSawSomething()
    {
        IdentityWorld world;
        const auto seen = world.pictures.faces(facesJob("d", FacePicture::Document));
        const auto ahead = world.pictures.faces(facesJob("d2", FacePicture::Document, PictureUrgency::Prefetch));
        world.bytes.answer("d", documentFile());
        world.bytes.answer("d2", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(seen), IdentityPatience);
        const auto before = decoders();
        const auto underWay = world.pictures.faces(facesJob("s", FacePicture::Selfie));
        world.pictures.forgetAll();
        QCOMPARE(answerOf(underWay).code(), ErrorCode::Cancelled);
        QCOMPARE(answerOf(ahead).code(), ErrorCode::Cancelled);
        const auto survives = [&] {
            const auto now = decoders();
            return std::all_of(before.begin(), before.end(), [&](const auto &pid) { return now.contains(pid); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(!survives(), IdentityPatience);
        world.bytes.answer("s", selfieFile()); // late: nobody wants it any more
        const auto after = world.pictures.faces(facesJob("d", FacePicture::Document));
        QCOMPARE(world.bytes.fetches["d"], 2); // although its picture is still held here
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(after), IdentityPatience);
        QVERIFY(answerOf(after));
    }

    void aFailedFetchIsTheAnswerOfEveryLook()
    {
        IdentityWorld world;
        const auto faces = world.pictures.faces(facesJob("d", FacePicture::Document));
        const auto document = world.pictures.document(documentJob("d"));
        world.bytes.answer("d", Result<SealedMemory>(ErrorCode::Unreachable));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(faces) && isAnswered(document), IdentityPatience);
        QCOMPARE(answerOf(faces).code(), ErrorCode::Unreachable);
        QCOMPARE(answerOf(document).code(), ErrorCode::Unreachable);
    }

    void theFetchEndsWithTheLastWhoWantsTheMedium()
    {
        IdentityWorld world;
        const auto faces = world.pictures.faces(facesJob("d", FacePicture::Document));
        const auto document = world.pictures.document(documentJob("d"));
        faces.cancel();
        QVERIFY(world.bytes.cancelled.empty() && !isAnswered(document));
        document.cancel();
        QCOMPARE(world.bytes.cancelled, std::vector<std::string>{"d"});
        QCOMPARE(answerOf(document).code(), ErrorCode::Cancelled);
    }
};

VIGIE_TEST(IdentityPicturesTest);
#include "IdentityPicturesTest.moc"
