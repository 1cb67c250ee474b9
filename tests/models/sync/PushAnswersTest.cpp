#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// One decision that has just left; its answers are given by hand.
struct Desk : World
{
    CommandId id;

    Desk()
    {
        for (const char *kase : {"c1", "c2"})
            server.addCase(kase);
        startOnline();
        claim("c1");
        settle();
        id = decide("c1", DecisionAction::Hide);
        deliver(0); // added
        deliverWrites();
    }
    void answer(const Error &error)
    {
        feed(event::CommandAnswered{id, error});
        deliverWrites();
    }
    void tell(Result<Platform::StatusAnswer> status)
    {
        feed(event::StatusAnswered{id, std::move(status)});
        deliverWrites();
    }
    /// Later, with nothing else answered.
    void wait(Milliseconds time)
    {
        clock.advance(time);
        feed(event::Woke{});
        deliverWrites();
    }
};

Error running(std::optional<Milliseconds> patience = std::nullopt)
{
    Error error(ErrorCode::CommandRunning);
    error.retryAfter = patience;
    return error;
}

} // namespace

/// What answers to a command bring beyond its own state.
class PushAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// F3: the original still runs: it is asked about under its own key and never sent anew.
    void aRunningOriginalIsAskedAbout()
    {
        Desk desk;
        QCOMPARE(desk.sent, std::vector<std::string>{desk.id.value});
        desk.answer(running());
        QVERIFY(desk.asked.empty());
        desk.wait(timing::RetryCap);
        QCOMPARE(desk.asked, std::vector<std::string>{desk.id.value});
        desk.tell(Platform::StatusAnswer{CommandStatus::Running, {}});
        desk.wait(timing::RetryCap);
        QCOMPARE(desk.asked.size(), std::size_t{2});
        desk.tell(Platform::StatusAnswer{CommandStatus::Done,
                                         domain::Receipt{desk.id, ReceiptOutcome::Applied, DecisionId("d"), {}}});
        QCOMPARE(desk.stateOf(desk.id), CommandState::Done);
        QCOMPARE(desk.sent.size(), std::size_t{1});
        QCOMPARE(desk.outbox.rows.size(), std::size_t{1}); // no new key
    }

    void aRunningOriginalMayAskForPatience()
    {
        Desk desk;
        desk.answer(running(90s));
        desk.wait(80s);
        QVERIFY(desk.asked.empty());
        desk.wait(10s);
        QCOMPARE(desk.asked.size(), std::size_t{1});
    }

    /// Nobody waits a year because of a slip of the sender.
    void noPatienceBeyondAnHour()
    {
        Desk desk;
        desk.answer(running(24h * 365));
        desk.wait(timing::LongestRetryAfter);
        QCOMPARE(desk.asked.size(), std::size_t{1});
    }

    void whileTheFirstOfACaseIsUnderWayTheSecondWaits()
    {
        Desk desk;
        const auto second = desk.decide("c1", DecisionAction::MakeUnavailable);
        desk.feed(event::CommandAdded{second, {}});
        desk.feed(event::FlushAsked{});
        desk.deliverWrites();
        desk.wait(timing::RetryCap);
        QCOMPARE(desk.sent.size(), std::size_t{1});
    }

    void anExpiredCursorReadsAnewAndAsksWhoWeAre()
    {
        Desk desk;
        desk.answer(Error(ErrorCode::CursorExpired));
        QCOMPARE(desk.state.pull.resync, std::optional(ErrorCode::CursorExpired));
        QVERIFY(desk.state.signIn.mustAsk);
        QCOMPARE(desk.stateOf(desk.id), CommandState::Ready);
    }

    /// F27: keys tell commands apart, not their words.
    void theSameWordsTwiceAreTwoCommands()
    {
        Desk desk;
        for (const char *key : {"note-1", "note-2"}) {
            desk.feed(event::CommandAsked{1, CommandId(key), CaseNote{CaseId("c1"), QStringLiteral("again")}, {}});
            desk.feed(event::CommandAdded{CommandId(key), {}});
        }
        desk.deliver(desk.pending() - 1);
        desk.deliverWrites();
        desk.deliverWrites();
        QCOMPARE(desk.sent, (std::vector<std::string>{desk.id.value, "note-1", "note-2"}));
    }

    /// A lapsed token still decides, but not once the platform said that somebody else has the case.
    void aTokenThatWasRefusedDecidesNothingMore()
    {
        Desk desk;
        desk.clock.advance(10min);
        desk.feed(event::Woke{});
        QVERIFY(desk.state.leases.lapsed.contains(CaseId("c1")));
        desk.answer(Error(ErrorCode::ClaimLost));
        QVERIFY(desk.state.leases.lapsed.empty());
        desk.decide("c1", DecisionAction::Block);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::ClaimLost);
    }
};

VIGIE_TEST(PushAnswersTest);
#include "PushAnswersTest.moc"
