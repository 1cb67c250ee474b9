#include "models/media/DecoderPool.h"
#include "tests/support/TestCase.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/wait.h>

#include <array>
#include <string>

using namespace vigie;
using namespace vigie::media;

namespace {

constexpr Milliseconds ShortLimit{VIGIE_SANITIZED ? 1'500 : 300}; // what a decoder that hangs costs a test

constexpr Milliseconds Patience{60'000}; // where a limit is not what is tested: the machine may be busy

SealedMemory memoryOf(const std::string &text)
{
    return SealedMemory::of(std::as_bytes(std::span(text))).value();
}

Result<DecodedPicture> answerOf(const Request<DecodedPicture> &request)
{
    auto future = request.result;
    future.waitForFinished();
    return future.resultCount() > 0 ? future.result() : Result<DecodedPicture>(ErrorCode::Internal, "no answer");
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

bool hasChildren()
{
    return ::waitpid(-1, nullptr, WNOHANG) >= 0;
}

} // namespace

class DecoderPoolTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// The fake decoder under a name that tells it how to start.
    std::string fake(const char *start)
    {
        const QString path = m_folder.filePath(QStringLiteral("fake-decoder-") + QLatin1StringView(start));
        QFile::link(QStringLiteral(VIGIE_BIN_DIR "/test_fake_decoder"), path);
        return path.toStdString();
    }

    PoolSettings settings(const char *start = "well", std::size_t decoders = 1)
    {
        PoolSettings settings;
        settings.executable = fake(start);
        settings.decoders = decoders;
        settings.sandbox = Sandbox::Required;
        settings.wallLimit = settings.startLimit = Patience;
        return settings;
    }

    static DecoderPool::Ticket order(DecoderPool &pool, const std::string &text, Priority priority = Priority::Now)
    {
        return pool.decode({memoryOf(text), decoding::PictureType::Png, 100, 100, priority});
    }

    static DecoderPool::Ticket hold(DecoderPool &pool, const std::string &text)
    {
        return pool.decode({.bytes = memoryOf(text),
                            .priority = Priority::Prefetch,
                            .kind = decoding::JobKind::Document,
                            .hold = true});
    }

    static Result<DecodedPicture> decode(DecoderPool &pool, const std::string &text)
    {
        return answerOf(order(pool, text).request);
    }

private Q_SLOTS:
    void aPictureComesBack()
    {
        DecoderPool pool(settings());
        const auto picture = decode(pool, "good");
        QVERIFY(picture);
        QCOMPARE(picture->full->width(), 8);
        QCOMPARE(picture->veil->height(), 8);
        QCOMPARE(pool.status().running, std::size_t{1});
        QVERIFY(pool.status().weakest.seccomp);
    }

    void theDecodersReasonIsTheAnswer()
    {
        DecoderPool pool(settings());
        const auto refused = decode(pool, "refuse");
        QCOMPARE(refused.code(), ErrorCode::TooLarge);
        QCOMPARE(refused.error().detail, std::string("too-many-pixels"));
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void everyMisbehaviourIsAnsweredAndTheNextPictureComes_data()
    {
        QTest::addColumn<QByteArray>("act");
        for (const char *act :
             {"exit", "crash", "garbage", "flood", "huge", "unsealed", "half-sealed", "short", "long", "nothing", "one",
              "four", "no-memory", "wrong-id", "too-large", "refuse-with-pictures", "wait-for-the-end", "unheard-of"})
            QTest::newRow(act) << QByteArray(act);
    }

    void everyMisbehaviourIsAnsweredAndTheNextPictureComes()
    {
        QFETCH(QByteArray, act);
        DecoderPool pool(settings());
        QCOMPARE(decode(pool, act.toStdString()).code(), ErrorCode::DecoderDied);
        QVERIFY(decode(pool, "good"));
        QCOMPARE(pool.status().replaced, std::uint64_t{1});
    }

    void aDecoderThatHangsIsKilledAndReplaced()
    {
        auto limited = settings();
        limited.wallLimit = ShortLimit;
        DecoderPool pool(limited);
        for (std::uint64_t time = 1; time <= 3; ++time) { // never quarantined: it may be the machine that is slow
            QCOMPARE(decode(pool, "hang").code(), ErrorCode::DecoderTimeout);
            QCOMPARE(pool.status().replaced, time);
        }
        QVERIFY(decode(pool, "good"));
    }

    void aSecondAnswerIsNotTakenForTheNextPicture()
    {
        DecoderPool pool(settings());
        QVERIFY(decode(pool, "twice"));
        // Either it was seen while idle and the decoder replaced, or it is taken for nonsense now.
        const auto next = decode(pool, "good 1");
        QVERIFY(next || next.code() == ErrorCode::DecoderDied);
        QVERIFY(decode(pool, "good 2"));
        QCOMPARE(pool.status().replaced, std::uint64_t{1});
    }

    void twoCrashesOnTheSameBytesQuarantineThem()
    {
        DecoderPool pool(settings());
        QCOMPARE(decode(pool, "crash a").code(), ErrorCode::DecoderDied);
        QCOMPARE(decode(pool, "crash b").code(), ErrorCode::DecoderDied); // other bytes of the same size
        QCOMPARE(decode(pool, "crash a").code(), ErrorCode::Quarantined);
        const auto replaced = pool.status().replaced;
        QCOMPARE(decode(pool, "crash a").code(), ErrorCode::Quarantined);
        QVERIFY(decode(pool, "good"));
        QCOMPARE(pool.status().replaced, replaced); // not tried a third time
    }

    void aDecoderThatCannotStartIsSaidToBeMissing_data()
    {
        QTest::addColumn<QByteArray>("start");
        for (const char *start : {"exits", "silent", "unlocked", "newer"})
            QTest::newRow(start) << QByteArray(start);
    }

    void aDecoderThatCannotStartIsSaidToBeMissing()
    {
        QFETCH(QByteArray, start);
        auto limited = settings(start.constData());
        limited.startLimit = ShortLimit;
        DecoderPool pool(limited);
        QCOMPARE(decode(pool, "good").code(), ErrorCode::DecoderDied);
        QCOMPARE(pool.status().running, std::size_t{0});
        QVERIFY(!pool.status().weakest.seccomp);
    }

    void aGreetingIsNotTakenForAnAnswer()
    {
        DecoderPool pool(settings("chatty")); // greets twice
        QCOMPARE(decode(pool, "good").code(), ErrorCode::DecoderDied);
    }

    void aMissingExecutableIsAnAnswer()
    {
        PoolSettings missing;
        missing.executable = m_folder.filePath(QStringLiteral("nothing-here")).toStdString();
        DecoderPool pool(missing);
        QCOMPARE(decode(pool, "good").code(), ErrorCode::DecoderDied);
    }

    void anUnlockedDecoderIsToldApartWhereItIsAllowed()
    {
        auto optional = settings("unlocked");
        optional.sandbox = Sandbox::Optional;
        DecoderPool pool(optional);
        QVERIFY(decode(pool, "good"));
        QVERIFY(!pool.status().weakest.seccomp);
    }

    void whoeverWaitsGoesFirstAndCancellingReachesTheQueue()
    {
        auto limited = settings();
        limited.wallLimit = ShortLimit;
        DecoderPool pool(limited);
        const auto hanging = order(pool, "hang");
        const auto ahead = order(pool, "refuse 1", Priority::Prefetch);
        const auto cancelled = order(pool, "good 1", Priority::Prefetch);
        const auto promoted = order(pool, "refuse 2", Priority::Prefetch);
        const auto wanted = order(pool, "good 2", Priority::Now);
        pool.promote(promoted.id);
        cancelled.request.cancel();
        QCOMPARE(answerOf(cancelled.request).code(), ErrorCode::Cancelled);
        QVERIFY(!hanging.request.result.isFinished());
        QCOMPARE(answerOf(hanging.request).code(), ErrorCode::DecoderTimeout);
        QVERIFY(answerOf(wanted.request));
        QVERIFY(!ahead.request.result.isFinished() || answerOf(promoted.request).code() == ErrorCode::TooLarge);
        QCOMPARE(answerOf(promoted.request).code(), ErrorCode::TooLarge);
        QCOMPARE(answerOf(ahead.request).code(), ErrorCode::TooLarge);
    }

    void cancellingARunningPictureAnswersAtOnce()
    {
        DecoderPool pool(settings("well", 2));
        const auto hanging = order(pool, "hang");
        QVERIFY(decode(pool, "good")); // the other decoder; the first is surely at work
        hanging.request.cancel();
        QCOMPARE(answerOf(hanging.request).code(), ErrorCode::Cancelled);
        QVERIFY(decode(pool, "good"));
    }

    void prefetchingLeavesOneDecoderFree()
    {
        DecoderPool pool(settings("well", 2));
        const auto first = order(pool, "hang 1", Priority::Prefetch);
        const auto second = order(pool, "hang 2", Priority::Prefetch);
        QVERIFY(decode(pool, "good"));
        QVERIFY(!first.request.result.isFinished() && !second.request.result.isFinished());
    }

    void theQueueIsBounded()
    {
        auto small = settings();
        small.queueLimit = 2;
        DecoderPool pool(small);
        const auto hanging = order(pool, "hang");
        // Until the first has left the queue for the decoder, it takes a place in it.
        DecoderPool::Ticket ahead = order(pool, "good 1", Priority::Prefetch);
        DecoderPool::Ticket behind = order(pool, "good 2", Priority::Prefetch);
        std::vector<DecoderPool::Ticket> wanted;
        for (int i = 0; i < 4; ++i)
            wanted.push_back(order(pool, "good 3"));
        QCOMPARE(answerOf(ahead.request).code(), ErrorCode::Busy); // pushed out by those that somebody waits for
        QCOMPARE(answerOf(behind.request).code(), ErrorCode::Busy);
        QCOMPARE(answerOf(wanted.back().request).code(), ErrorCode::Busy);
        pool.dropAll();
        QCOMPARE(answerOf(hanging.request).code(), ErrorCode::Cancelled);
        QCOMPARE(answerOf(wanted.front().request).code(), ErrorCode::Cancelled);
        QVERIFY(decode(pool, "good"));
    }

    void droppingEverythingEndsTheDecodersThatHaveSeenAPicture()
    {
        DecoderPool pool(settings());
        const auto pid = [&] { return decode(pool, "surroundings").value().reply.metadata.at(0).value; };
        const std::string first = pid();
        QCOMPARE(pid(), first);
        const auto hanging = order(pool, "hang");
        pool.dropAll();
        QCOMPARE(answerOf(hanging.request).code(), ErrorCode::Cancelled);
        const std::string second = pid();
        QVERIFY(second != first);
        pool.dropAll(); // idle, but it has seen one
        QVERIFY(pid() != second);
    }

    void aDecoderInheritsNothing()
    {
        const UniqueFd leaky(::dup(0)); // without close-on-exec, as a library might leave one
        DecoderPool pool(settings());
        const auto picture = decode(pool, "surroundings");
        QVERIFY(picture);
        QCOMPARE(picture->reply.frames, 4U);               // descriptors 0, 1, 2 and 3
        QCOMPARE(picture->reply.originalWidth, 100U + 3U); // variables: locale, pages, threads
        QCOMPARE(picture->reply.originalHeight, 200U);     // a process group of its own
    }

    void endingThePoolAnswersEverybody()
    {
        std::vector<DecoderPool::Ticket> tickets;
        {
            DecoderPool pool(settings("well", 2));
            for (int i = 0; i < 8; ++i)
                tickets.push_back(order(pool, "hang " + std::to_string(i)));
        }
        for (const auto &ticket : tickets)
            QCOMPARE(answerOf(ticket.request).code(), ErrorCode::Cancelled);
        tickets.front().request.cancel(); // after the pool's end: nothing to reach, nothing to break
    }

    void whatIsHeldComesWhenItIsPromoted()
    {
        DecoderPool pool(settings());
        const auto ahead = hold(pool, "hold");
        QVERIFY(answerOf(order(pool, "good", Priority::Prefetch).request)); // behind it in the queue: now it is held
        QVERIFY(!ahead.request.result.isFinished());
        pool.promote(ahead.id);
        QVERIFY(answerOf(ahead.request));
        QVERIFY(answerOf(ahead.request)->reply.inspection);
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void whatIsPromotedBeforeItIsHeldIsNotHeld()
    {
        auto limited = settings();
        limited.wallLimit = ShortLimit;
        DecoderPool pool(limited);
        const auto hanging = order(pool, "hang");
        const auto ahead = hold(pool, "let-out");
        pool.promote(ahead.id);
        QCOMPARE(answerOf(hanging.request).code(), ErrorCode::DecoderTimeout);
        QVERIFY(answerOf(ahead.request));
    }

    void whatIsHeldIsDroppedInTime()
    {
        auto limited = settings();
        limited.holdLimit = Milliseconds(1);
        DecoderPool pool(limited);
        const auto ahead = hold(pool, "hold");
        QCOMPARE(answerOf(ahead.request).code(), ErrorCode::Cancelled);
        pool.promote(ahead.id); // too late
        QVERIFY(decode(pool, "good"));
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void whatIsHeldGoesWithItsDecoder()
    {
        DecoderPool pool(settings());
        const auto ahead = hold(pool, "hold");
        QVERIFY(answerOf(order(pool, "good", Priority::Prefetch).request));
        QCOMPARE(decode(pool, "exit").code(), ErrorCode::DecoderDied);
        QCOMPARE(answerOf(ahead.request).code(), ErrorCode::Cancelled);
        const auto again = hold(pool, "hold");
        QVERIFY(answerOf(order(pool, "good", Priority::Prefetch).request));
        pool.dropAll();
        QCOMPARE(answerOf(again.request).code(), ErrorCode::Cancelled);
    }

    void aDecoderThatHoldsWrongIsReplaced()
    {
        DecoderPool pool(settings());
        QCOMPARE(answerOf(hold(pool, "let-out").request).code(), ErrorCode::DecoderDied); // it was to be held
        QCOMPARE(answerOf(hold(pool, "hold-with-pictures").request).code(), ErrorCode::DecoderDied);
        QCOMPARE(decode(pool, "hold").code(), ErrorCode::DecoderDied); // it was not
        QVERIFY(decode(pool, "good"));
    }

    void aPoolThatStartsWhenAskedEndsItsDecodersWithTheLastPicture()
    {
        auto lazy = settings("well", 2);
        lazy.start = PoolStart::WhenAsked;
        DecoderPool pool(lazy);
        pool.dropAll();
        QCOMPARE(pool.status().running, std::size_t{0});
        pool.warm();
        QTRY_COMPARE_WITH_TIMEOUT(pool.status().running, std::size_t{2}, static_cast<int>(Patience.count()));
        QVERIFY(decode(pool, "good"));
        pool.dropAll();
        QTRY_COMPARE_WITH_TIMEOUT(pool.status().running, std::size_t{0}, static_cast<int>(Patience.count()));
        QTRY_VERIFY_WITH_TIMEOUT(!hasChildren(), static_cast<int>(Patience.count()));
        QVERIFY(decode(pool, "good"));
    }

    void badOrdersNeverReachADecoder()
    {
        DecoderPool pool(settings());
        QCOMPARE(decode(pool, "").code(), ErrorCode::Invalid);
        const auto picture = answerOf(
            pool.decode({memoryOf("good"), decoding::PictureType::Unknown, 0, 4'000'000'000U, Priority::Now}).request);
        QVERIFY(!picture || picture->full->width() == 1);
        QCOMPARE(decode(pool, "good")->full->width(), 8);
    }

    void nothingLeaksInTwoHundredPictures()
    {
        (void)decode(*std::make_unique<DecoderPool>(settings()), "good"); // whatever the libraries open once
        const auto before = openDescriptors();
        {
            DecoderPool pool(settings("well", 2));
            constexpr std::array<const char *, 8> Acts{"good",     "refuse", "good", "four",
                                                       "unsealed", "good",   "exit", "huge"};
            std::vector<Request<DecodedPicture>> requests;
            for (int i = 0; i < 200; ++i) {
                requests.push_back(
                    order(pool, std::string(Acts[static_cast<std::size_t>(i) % Acts.size()]) + ' ' + std::to_string(i))
                        .request);
                if (requests.size() == 20) {
                    for (const auto &request : requests)
                        QVERIFY(answerOf(request) || answerOf(request).code() != ErrorCode::Busy);
                    requests.clear();
                }
            }
            QCOMPARE(pool.status().replaced, std::uint64_t{100});
        }
        QCOMPARE(openDescriptors(), before);
        QVERIFY(!hasChildren());
    }
};

VIGIE_TEST(DecoderPoolTest);
#include "DecoderPoolTest.moc"
