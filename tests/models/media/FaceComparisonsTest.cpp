#include "tests/models/media/IdentityWorld.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace vigie;
using namespace vigie::media;
using namespace vigie::test;
using domain::FacePicture;
using domain::FaceSimilarity;

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

domain::SimilarityJob comparison()
{
    domain::WorkplaceRules rules;
    rules.similarityBasis = QStringLiteral("Art. 9(2)(a) GDPR, SPECIMEN");
    return {medium("d"), medium("s"), *domain::SimilarityPermission::under(rules)};
}

/// Processes that we have started and that may compare.
int comparingDecoders()
{
    int count = 0;
    for (const auto &task : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const auto &pid : QString::fromLatin1(children.readAll()).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            QFile line(QStringLiteral("/proc/%1/cmdline").arg(pid.trimmed()));
            if (line.open(QIODevice::ReadOnly) && line.readAll().contains(decoding::MayCompare))
                ++count;
        }
    }
    return count;
}

Result<SealedMemory> sealed(const Bytes &bytes)
{
    return SealedMemory::of(bytes);
}

/// Straight to the decoders, as somebody would who has no permission.
Result<DecodedPicture> compareIn(DecoderPool &pool, const Bytes &document, const Bytes &selfie)
{
    DecoderPool::Order order{*sealed(document)};
    order.kind = decoding::JobKind::Compare;
    order.selfie = *sealed(selfie);
    const auto ticket = pool.decode(std::move(order));
    if (!QTest::qWaitFor([&] { return ticket.request.result.isFinished(); }, IdentityPatience))
        return {ErrorCode::Internal, "no answer"};
    return ticket.request.result.resultAt(0);
}

} // namespace

class FaceComparisonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFacesAreComparedAndTheDecoderEnds()
    {
        IdentityWorld world;
        QCOMPARE(comparingDecoders(), 0);
        const auto request = world.pictures.similarity(comparison());
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 1, IdentityPatience);
        world.bytes.answer("d", documentFile());
        world.bytes.answer("s", selfieFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
        const auto alike = answerOf(request);
        QVERIFY2(alike, alike ? "" : alike.error().detail.c_str());
        QVERIFY(alike->cosine && std::abs(*alike->cosine) <= 1);
        QVERIFY(alike->document.norm > 0 && alike->selfie.norm > 0);
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 0, IdentityPatience); // and the templates with it

        // The faces are those that the desk shows.
        const auto document = world.pictures.faces(facesJob("d", FacePicture::Document));
        const auto selfie = world.pictures.faces(facesJob("s", FacePicture::Selfie));
        world.bytes.answer("d", documentFile());
        world.bytes.answer("s", selfieFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(document) && isAnswered(selfie), IdentityPatience);
        QCOMPARE(alike->document.eyeDistance, answerOf(document)->faces[0].finding.quality.eyeDistance);
        QCOMPARE(alike->selfie.eyeDistance, answerOf(selfie)->faces[0].finding.quality.eyeDistance);
        QCOMPARE(comparingDecoders(), 0);
        QCOMPARE(world.pool.status().replaced, std::uint64_t{0});
    }

    void whatIsInMemoryIsNotFetchedAgain()
    {
        IdentityWorld world;
        const auto document = world.pictures.faces(facesJob("d", FacePicture::Document));
        world.bytes.answer("d", documentFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(document), IdentityPatience);
        const auto request = world.pictures.similarity(comparison());
        QCOMPARE(world.bytes.fetches["d"], 1);
        QCOMPARE(world.bytes.fetches["s"], 1);
        world.bytes.answer("s", selfieFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
        QVERIFY(answerOf(request) && answerOf(request)->cosine);
    }

    void aDecoderThatWasNotStartedToCompareRefuses()
    {
        IdentityWorld world;
        const auto refused = compareIn(world.pool, documentFile(), selfieFile());
        QCOMPARE(refused.code(), ErrorCode::Permission);
        auto settings = IdentityWorld::settings(Milliseconds(IdentityPatience), 1);
        settings.executable = VIGIE_BIN_DIR "/vigie-decoder";
        settings.arguments = {decoding::MayCompare}; // no argument makes this one compare
        DecoderPool content(settings);
        QCOMPARE(compareIn(content, documentFile(), selfieFile()).code(), ErrorCode::Permission);
        QCOMPARE(world.pool.status().replaced + content.status().replaced, std::uint64_t{0});
    }

    void withoutAWayToCompareThereIsNoPermission()
    {
        FakeMediaBytes bytes;
        DecoderPool pool(IdentityWorld::settings(Milliseconds(IdentityPatience), 1));
        DecodedIdentityPictures pictures(bytes, pool);
        const auto request = pictures.similarity(comparison());
        QVERIFY(isAnswered(request));
        QCOMPARE(answerOf(request).code(), ErrorCode::Permission);
        QVERIFY(bytes.fetches.empty());
    }

    void whoeverLeavesEndsIt()
    {
        IdentityWorld world;
        const auto cancelled = world.pictures.similarity(comparison());
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 1, IdentityPatience);
        world.bytes.answer("d", documentFile());
        cancelled.cancel();
        QVERIFY(isAnswered(cancelled));
        QCOMPARE(answerOf(cancelled).code(), ErrorCode::Cancelled);
        QVERIFY(std::ranges::count(world.bytes.cancelled, "s") == 1);
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 0, IdentityPatience);
        cancelled.cancel(); // twice is once

        const auto locked = world.pictures.similarity(comparison());
        world.bytes.answer("d", documentFile());
        world.bytes.answer("s", selfieFile());
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 1, IdentityPatience);
        world.pictures.forgetAll();
        QVERIFY(isAnswered(locked));
        QCOMPARE(answerOf(locked).code(), ErrorCode::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 0, IdentityPatience);
    }

    void aFailureOfEitherPictureIsToldAsItIs()
    {
        IdentityWorld world;
        const auto gone = world.pictures.similarity(comparison());
        world.bytes.answer("s", Result<SealedMemory>(ErrorCode::NotFound));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(gone), IdentityPatience);
        QCOMPARE(answerOf(gone).code(), ErrorCode::NotFound);

        auto half = selfieFile();
        half.resize(half.size() / 2);
        const Bytes noPicture(500, std::byte{7});
        using Case = std::pair<const Bytes &, ErrorCode>;
        for (const auto &[selfie, code] : {Case{half, ErrorCode::Damaged}, Case{noPicture, ErrorCode::Unsupported}}) {
            const auto request = world.pictures.similarity(comparison());
            world.bytes.answer("d", documentFile());
            world.bytes.answer("s", selfie);
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
            QCOMPARE(answerOf(request).code(), code);
        }
        QTRY_COMPARE_WITH_TIMEOUT(comparingDecoders(), 0, IdentityPatience);
    }

    void withoutAFaceThereIsNoNumber()
    {
        IdentityWorld world;
        const auto request = world.pictures.similarity(comparison());
        world.bytes.answer("d", jpegOf(cv::Mat(300, 400, CV_8UC3, cv::Scalar(90, 120, 60))));
        world.bytes.answer("s", selfieFile());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), IdentityPatience);
        const auto alike = answerOf(request);
        QVERIFY2(alike, alike ? "" : alike.error().detail.c_str());
        QVERIFY(!alike->cosine);
        QCOMPARE(alike->document, domain::ComparedFace());
        QVERIFY(alike->selfie.eyeDistance > domain::SmallestEyeDistance);
        QCOMPARE(alike->selfie.norm, 0.0F); // no template was made of it
    }

    void whateverComesEndsAsANumberOrAReason()
    {
        IdentityWorld world;
        const auto compared = [&](const Bytes &document, const Bytes &selfie) -> Result<FaceSimilarity> {
            const auto request = world.pictures.similarity(comparison());
            world.bytes.answer("d", document);
            world.bytes.answer("s", selfie);
            if (!QTest::qWaitFor([&] { return isAnswered(request); }, IdentityPatience))
                return {ErrorCode::Internal, "no answer"};
            return answerOf(request);
        };
        cv::Mat turned;
        cv::rotate(DrawnDocument().bgr, turned, cv::ROTATE_180);
        const auto upsideDown = compared(jpegOf(turned), selfieFile());
        const auto upright = compared(documentFile(), selfieFile());
        QVERIFY(upsideDown && upsideDown->cosine && upright && upright->cosine);
        QVERIFY(std::abs(*upsideDown->cosine - *upright->cosine) < 0.05F);
        cv::Mat crowd(1000, 2000, CV_8UC3, cv::Scalar(190, 185, 180));
        Dice dice(5);
        for (int i = 0; i < 10; ++i)
            drawFace(crowd, {200.0 + 400 * (i % 5), 260.0 + 480 * (i / 5)}, 330, dice);
        QVERIFY(compared(jpegOf(crowd), jpegOf(crowd)).value().cosine);
        for (const auto &image : {Image(1, 1, {200, 10, 10, 255}), Image(8000, 1), Image(1, 8000)}) {
            const auto nothing = compared(encodePng(image), encodePng(image));
            QVERIFY2(nothing, nothing ? "" : nothing.error().detail.c_str());
            QCOMPARE(*nothing, FaceSimilarity());
        }
        QVERIFY(compared(documentFile(), selfieFile())->cosine); // and it still works
    }
};

VIGIE_TEST(FaceComparisonsTest);
#include "FaceComparisonsTest.moc"
