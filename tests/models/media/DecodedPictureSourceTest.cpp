#include "models/media/DecodedPictureSource.h"
#include "tests/models/codecs/Encoders.h"
#include "tests/support/FakeMediaBytes.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::media;
using namespace vigie::test;
using domain::MediaId;
using domain::MediaRef;
using domain::Picture;
using domain::PictureUrgency;

namespace {

domain::PictureJob job(const char *id, int side = 50, PictureUrgency urgency = PictureUrgency::Now,
                       const char *type = "image/png")
{
    MediaRef media;
    media.id = MediaId(id);
    media.type = type;
    return {media, side, side, urgency};
}

Result<Picture> answerOf(const Request<Picture> &request)
{
    return request.result.resultCount() > 0 ? request.result.resultAt(0)
                                            : Result<Picture>(ErrorCode::Internal, "no answer");
}

bool isAnswered(const Request<Picture> &request)
{
    return request.result.isFinished();
}

constexpr int Patience = 30'000; // ms; an answer takes a few

} // namespace

class DecodedPictureSourceTest : public QObject
{
    Q_OBJECT

private:
    FakeMediaBytes m_bytes;
    std::unique_ptr<DecoderPool> m_pool;
    std::unique_ptr<DecodedPictureSource> m_source;

private Q_SLOTS:
    void init()
    {
        PoolSettings settings;
        settings.executable = VIGIE_BIN_DIR "/vigie-decoder";
        settings.wallLimit = settings.startLimit = Milliseconds(Patience);
        m_bytes = FakeMediaBytes();
        m_pool = std::make_unique<DecoderPool>(settings);
        m_source = std::make_unique<DecodedPictureSource>(m_bytes, *m_pool);
    }

    void cleanup()
    {
        m_source.reset();
        m_pool.reset();
    }

    void bytesBecomeAPicture()
    {
        const auto request = m_source->picture(job("m1", 50, PictureUrgency::Now, "image/jpeg"));
        m_bytes.answer("m1", encodePng(gradient(100, 60), {.software = "SPECIMEN"}));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), Patience);
        const auto picture = answerOf(request);
        QVERIFY(picture);
        QCOMPARE(picture->full->width(), 50);
        QCOMPARE(picture->full->height(), 30);
        QVERIFY(picture->veil->width() <= 48);
        QCOMPARE(picture->originalWidth, 100);
        QCOMPARE(picture->sniffedType, std::string("image/png"));
        QVERIFY(picture->typeMismatch);
        QVERIFY(!picture->damaged);
        QCOMPARE(picture->metadata.at("software"), std::string("SPECIMEN"));
        QVERIFY(m_source->status().running);
        QCOMPARE(m_source->status().seccomp, VIGIE_SANITIZED == 0);
    }

    void whoAsksForTheSameWaitsForTheSame()
    {
        const auto ahead = m_source->picture(job("m1", 50, PictureUrgency::Prefetch));
        const auto now = m_source->picture(job("m1"));
        QCOMPARE(m_bytes.fetches["m1"], 1);
        m_bytes.answer("m1", encodePng(gradient(100, 60)));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(ahead) && isAnswered(now), Patience);
        QCOMPARE(answerOf(ahead)->full.get(), answerOf(now)->full.get());
        const auto again = m_source->picture(job("m1"));
        QVERIFY(isAnswered(again));
        QCOMPARE(answerOf(again)->full.get(), answerOf(now)->full.get());
        QCOMPARE(m_bytes.fetches["m1"], 1);
    }

    void aFailedFetchIsTheAnswerAndIsTriedAgain()
    {
        const auto failed = m_source->picture(job("m1"));
        m_bytes.answer("m1", Result<SealedMemory>(ErrorCode::Unreachable));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(failed), Patience);
        QCOMPARE(answerOf(failed).code(), ErrorCode::Unreachable);
        const auto again = m_source->picture(job("m1"));
        m_bytes.answer("m1", Bytes(50, std::byte{'?'}));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(again), Patience);
        QCOMPARE(answerOf(again).code(), ErrorCode::Unsupported);
        QCOMPARE(m_bytes.fetches["m1"], 2);
    }

    void cancellingEndsTheFetchWithTheLastWaiter()
    {
        const auto first = m_source->picture(job("m1"));
        const auto second = m_source->picture(job("m1"));
        first.cancel();
        QCOMPARE(answerOf(first).code(), ErrorCode::Cancelled);
        QVERIFY(m_bytes.cancelled.empty() && !isAnswered(second));
        second.cancel();
        QCOMPARE(answerOf(second).code(), ErrorCode::Cancelled);
        QCOMPARE(m_bytes.cancelled, std::vector<std::string>{"m1"});
        second.cancel(); // once more does nothing
    }

    void forgettingDropsWhatIsKeptAndWhatIsUnderWay()
    {
        const auto kept = m_source->picture(job("m1"));
        m_bytes.answer("m1", encodePng(gradient(100, 60)));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(kept), Patience);
        QVERIFY(m_source->keptBytes() > 0);
        const auto other = m_source->picture(job("m2"));
        m_source->forget(MediaId("m1"));
        QCOMPARE(m_source->keptBytes(), std::size_t{0});
        QVERIFY(!isAnswered(other));
        m_source->forget(MediaId("m2"));
        QCOMPARE(answerOf(other).code(), ErrorCode::Cancelled);
    }

    void lockingLeavesNoPixelBehind()
    {
        std::weak_ptr<const PixelBuffer> pixels;
        {
            const auto kept = m_source->picture(job("m1"));
            m_bytes.answer("m1", encodePng(gradient(100, 60)));
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(kept), Patience);
            pixels = answerOf(kept)->full;
        }
        const auto underWay = m_source->picture(job("m2"));
        m_source->forgetAll();
        QCOMPARE(answerOf(underWay).code(), ErrorCode::Cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(pixels.expired(), Patience); // the last holder is a watcher that is deleted later
        m_bytes.answer("m2", encodePng(gradient(100, 60)));   // late: nobody wants it any more
        const auto after = m_source->picture(job("m3"));
        m_bytes.answer("m3", encodePng(gradient(100, 60)));
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered(after), Patience);
        QVERIFY(answerOf(after));
    }

    void whatIsKeptIsBounded()
    {
        constexpr std::size_t Budget = 40'000;
        DecodedPictureSource small(m_bytes, *m_pool, Budget);
        for (const char *id : {"m1", "m2", "m3", "m4", "m5", "m6"}) {
            const auto request = small.picture(job(id));
            m_bytes.answer(id, encodePng(gradient(100, 60)));
            QTRY_VERIFY_WITH_TIMEOUT(isAnswered(request), Patience);
            QVERIFY(small.keptBytes() <= Budget && small.keptBytes() > 0);
        }
    }

    void endingItAnswersEverybody()
    {
        const auto waiting = m_source->picture(job("m1"));
        m_source.reset();
        QCOMPARE(answerOf(waiting).code(), ErrorCode::Cancelled);
        waiting.cancel();
    }
};

VIGIE_TEST(DecodedPictureSourceTest);
#include "DecodedPictureSourceTest.moc"
