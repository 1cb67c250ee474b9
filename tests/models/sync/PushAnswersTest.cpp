#include "models/sync/core/Commands.h"
#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// What an answer to a command does to the way to the platform.
enum class Reaction { Offline, Pull, Ask, ReadAnew, Wait, Retry };

/// One decision that has just left; its answers are given by hand.
struct Desk : World
{
    CommandId id;

    Desk()
    {
        startOnlineWith({"c1", "c2"}, {"c1"});
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

    /// What every code of the contract, and every other one, does to a command and to the link.
    void everyCodeHasItsAnswer_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<CommandState>("state");
        QTest::addColumn<Reaction>("reaction");
        using enum ErrorCode;
        const auto rows = [](CommandState state, Reaction reaction, const std::vector<ErrorCode> &codes) {
            for (const auto code : codes)
                QTest::newRow(std::string(name(code)).c_str()) << code << state << reaction;
        };
        rows(CommandState::Ready, Reaction::Offline, {Unreachable, Tls, NotThePlatform});
        rows(CommandState::Ready, Reaction::Pull, {Timeout, BrokenReply, Cancelled});
        rows(CommandState::Ready, Reaction::Ask, {Unauthorized});
        rows(CommandState::Ready, Reaction::ReadAnew, {CursorExpired, ScopeChanged});
        rows(CommandState::Ready, Reaction::Wait, {CommandRunning, RateLimited, Busy});
        rows(CommandState::Conflict, Reaction::Pull,
             {ClaimLost, Changed, PolicyChanged, AlreadyDecided, Merged, Closed, IllegalTransition, SecondPerson});
        rows(CommandState::Dead, Reaction::Pull,
             {Permission, KeyReused, Refused, NotFound, Invalid, TooLarge, Unsupported});
        rows(CommandState::Ready, Reaction::Retry,
             {ServerError, Internal, Io, DiskFull, Corrupt, WrongKey, NotEncrypted, NewerVersion, KeychainMissing,
              KeychainLocked, WrongPassphrase, Damaged, WrongType, DecoderDied, DecoderTimeout, Quarantined});
    }
    void everyCodeHasItsAnswer()
    {
        QFETCH(ErrorCode, code);
        QFETCH(CommandState, state);
        QFETCH(Reaction, reaction);
        Desk desk;
        desk.settle([](const Effect &effect) { return std::holds_alternative<effect::SendCommand>(effect); });
        QVERIFY(!desk.state.pull.again);
        desk.answer(Error(code));
        QCOMPARE(desk.stateOf(desk.id), state);
        QCOMPARE(desk.returned.size(), std::size_t{state == CommandState::Ready ? 0U : 1U});
        if (state != CommandState::Ready)
            QCOMPARE(desk.returned.back().reason->code, code);
        const auto &signIn = desk.state.signIn;
        const auto pulls = desk.state.pull.phase == PullPhase::Fetching;
        QCOMPARE(signIn.link, reaction == Reaction::Offline    ? Link::Offline
                              : reaction == Reaction::ReadAnew ? Link::Resyncing
                                                               : Link::Online);
        QCOMPARE(signIn.mustAsk,
                 reaction == Reaction::Offline || reaction == Reaction::Ask || reaction == Reaction::ReadAnew);
        QCOMPARE(pulls, reaction == Reaction::Pull);
        // Only what fails here alone is counted against the command itself; waiting is no failure.
        const bool counts = state == CommandState::Ready && reaction != Reaction::Wait && reaction != Reaction::Ask;
        QCOMPARE(desk.find(desk.id)->failingSince.has_value(), counts);
    }

    void aRefusedQuestionDoesNotSendWhatAnsweredItself()
    {
        Desk desk;
        desk.answer(running());
        desk.wait(timing::RetryCap);
        QCOMPARE(desk.asked.size(), std::size_t{1});
        desk.tell(Error(ErrorCode::Timeout)); // lost: asked again, not sent
        desk.wait(timing::RetryCap);
        QCOMPARE(desk.asked.size(), std::size_t{2});
        QCOMPARE(desk.sent.size(), std::size_t{1});
        const domain::Receipt foreign{CommandId("another"), ReceiptOutcome::Applied, DecisionId("d"), {}};
        desk.tell(Platform::StatusAnswer{CommandStatus::Done, foreign});
        QVERIFY(desk.stateOf(desk.id) != CommandState::Done);
        desk.wait(timing::RetryCap);
        QCOMPARE(desk.sent.size(), std::size_t{2}); // sent for its own receipt
    }

    /// Waits grow while the platform is busy, up to a point.
    void aBusyPlatformIsAskedMoreRarely()
    {
        Desk desk;
        for (int i = 1; i <= 5; ++i) {
            desk.answer(Error(ErrorCode::Busy));
            QCOMPARE(desk.find(desk.id)->failures, std::min(i, timing::StormAfter));
            QVERIFY(desk.find(desk.id)->retryAt > desk.clock.monotonic() || i == 1);
            desk.wait(timing::RetryCap);
            desk.wait(timing::StormSpacing * 2); // other calls take their turns
            QCOMPARE(desk.sent.size(), static_cast<std::size_t>(i + 1));
        }
        QCOMPARE(desk.find(desk.id)->entry.attempts, 5);
    }

    void aReceiptEndsARowOfFailures()
    {
        Desk desk;
        desk.answer(Error(ErrorCode::ServerError));
        auto *command = sync::find(desk.state, desk.id);
        QCOMPARE(command->failures, 1);
        desk.wait(timing::RetryCap);
        desk.answer(Error(ErrorCode::ServerError));
        QCOMPARE(desk.find(desk.id)->failures, 2);
        desk.wait(timing::RetryCap);
        desk.feed(event::CommandAnswered{
            desk.id, domain::Receipt{desk.id, ReceiptOutcome::Applied, DecisionId("d"), desk.clock.wall()}});
        desk.deliverWrites();
        QCOMPARE(desk.find(desk.id)->failures, 0);
        QVERIFY(!desk.find(desk.id)->failingSince);
        QCOMPARE(desk.outbox.find(desk.id)->entry.epoch, desk.server.epoch());
        QVERIFY(desk.state.leases.held.contains(CaseId("c1"))); // hiding does not close the case
    }

    /// What the restored platform still has, or is still busy with, is asked about until it says so.
    void afterARestoreTheQuestionIsRepeated_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("running") << ErrorCode::CommandRunning;
        QTest::newRow("lost") << ErrorCode::Timeout;
        QTest::newRow("401") << ErrorCode::Unauthorized;
        QTest::newRow("cut") << ErrorCode::Unreachable;
    }
    void afterARestoreTheQuestionIsRepeated()
    {
        QFETCH(ErrorCode, code);
        Desk desk;
        desk.settle();
        QCOMPARE(desk.stateOf(desk.id), CommandState::Done);
        desk.server.backUp();
        desk.server.restore();
        desk.feed(event::StreamHinted{});
        desk.settle([](const Effect &effect) { return std::holds_alternative<effect::AskStatus>(effect); });
        QCOMPARE(desk.asked, std::vector<std::string>{desk.id.value});
        desk.feed(event::Woke{});
        QCOMPARE(desk.asked.size(), std::size_t{1}); // one question at a time
        desk.clearPending();
        if (code == ErrorCode::CommandRunning)
            desk.tell(Platform::StatusAnswer{CommandStatus::Running, {}});
        else
            desk.tell(Error(code));
        QCOMPARE(desk.asked.size(), std::size_t{1}); // not in a loop
        QCOMPARE(desk.state.signIn.mustAsk, code == ErrorCode::Unauthorized || code == ErrorCode::Unreachable);
        QCOMPARE(desk.state.signIn.link, code == ErrorCode::Unreachable ? Link::Offline : Link::Online);
        QCOMPARE(statusOf(desk.state).revalidating, std::vector{desk.id});
        desk.pass(1min);
        QVERIFY(statusOf(desk.state).revalidating.empty());
        QCOMPARE(desk.stateOf(desk.id), CommandState::Done);
    }

    /// A person who asks for it does not wait for the next try.
    void retryAskedMakesWhatWaitsDue()
    {
        Desk desk;
        for (int i = 0; i < 4; ++i) {
            desk.answer(Error(ErrorCode::ServerError));
            desk.wait(timing::RetryCap);
        }
        desk.answer(Error(ErrorCode::ServerError));
        sync::find(desk.state, desk.id)->retryAt = desk.clock.monotonic() + 1h;
        desk.feed(event::RetryAsked{});
        QCOMPARE(desk.find(desk.id)->retryAt, desk.clock.monotonic());
    }

    /// The restored platform may have lost what it once had: what waits is asked about before it is sent again.
    void afterARestoreWhatWaitsIsAskedAboutFirst()
    {
        Desk desk;
        desk.answer(Error(ErrorCode::Busy));
        QVERIFY(!desk.find(desk.id)->unsure);
        const auto held = desk.decide("c2", DecisionAction::Block);
        desk.state.leases.lapsed[CaseId("c2")] = Claim{ClaimId("old"), CaseId("c2"), 1, 0s, {}};
        const auto other = desk.decide("c2", DecisionAction::Block);
        QVERIFY(!desk.find(held));
        desk.feed(event::CommandAdded{other, {}});
        desk.server.backUp();
        desk.server.restore();
        desk.feed(event::StreamHinted{});
        desk.feed(event::PageFetched{desk.state.pull.ticket, desk.server.changes({}, 1)});
        QCOMPARE(desk.state.pull.resync, std::optional(ErrorCode::Changed));
        QVERIFY(desk.find(desk.id)->unsure);
        QVERIFY(!desk.find(other)->unsure); // held: nobody can have it
        QCOMPARE(statusOf(desk.state).revalidating, std::vector{desk.id});
    }

    /// What came too late is kept over there as a second opinion, and the person is told.
    void aSecondOpinionIsAnnounced()
    {
        Desk desk;
        desk.feed(event::CommandAnswered{
            desk.id, domain::Receipt{desk.id, ReceiptOutcome::SecondOpinion, DecisionId("d"), desk.clock.wall()}});
        desk.deliverWrites();
        QCOMPARE(desk.stateOf(desk.id), CommandState::Done);
        QCOMPARE(desk.returned.size(), std::size_t{1});
        QCOMPARE(desk.returned.back().command.id, desk.id);
    }

    /// Only the moves of the drawing are ever asked of the disk.
    void onlyDrawnMovesAreWanted()
    {
        Desk desk;
        desk.settle();
        std::vector<Effect> effects;
        Turn turn{desk.state, effects, desk.clock.monotonic(), desk.clock.wall()};
        auto *command = sync::find(desk.state, desk.id);
        QCOMPARE(command->entry.state, CommandState::Done);
        want(turn, *command, CommandState::Ready);
        QVERIFY(!command->wanted);
        want(turn, *command, CommandState::Conflict, Error(ErrorCode::Changed));
        QCOMPARE(command->wanted->state, CommandState::Conflict);
        QCOMPARE(command->wanted->reason->code, ErrorCode::Changed);
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
