#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

constexpr int Steps = 80; ///< more than it takes from the key to the last page after the receipt

struct Desk : World
{
    Desk()
    {
        server.addCase("c1");
        startOnline();
        claim("c1");
        settle();
    }
    CommandId note()
    {
        const CommandId id("note-1");
        feed(event::CommandAsked{1, id, CaseNote{CaseId("c1"), QStringLiteral("text")}, {}});
        return id;
    }
    /// One thing more happens: an effect is carried out and answered, or, when none is under way, a second passes.
    void step()
    {
        if (pending() > 0)
            return deliver(0);
        clock.advance(1s);
        feed(event::Woke{});
    }
    bool wasAcknowledged() const
    {
        return std::ranges::any_of(decided, [](const auto &answer) { return answer.second.has_value(); });
    }
};

} // namespace

/// `kill -9` at every step a command takes from the key to its end (F6), with what was under way carried out or not:
/// what was acknowledged is applied exactly once, what was not at most once, and nothing is left in between.
class KillStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryStep_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("carriedOut");
        for (const bool carriedOut : {false, true}) {
            const char *how = carriedOut ? "carried out" : "not carried out";
            QTest::addRow("held, %s", how) << 0 << carriedOut;
            QTest::addRow("at once, %s", how) << 1 << carriedOut;
            QTest::addRow("note, %s", how) << 2 << carriedOut;
        }
    }
    void atEveryStep()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, carriedOut);
        std::set<CommandState> diedIn;
        for (int at = 0; at <= Steps; ++at) {
            Desk desk;
            const auto id = kind == 0   ? desk.decide("c1", DecisionAction::Block)
                            : kind == 1 ? desk.decide("c1", DecisionAction::Hide)
                                        : desk.note();
            for (int i = 0; i < at; ++i)
                desk.step();
            const bool acknowledged = desk.wasAcknowledged();
            if (desk.find(id))
                diedIn.insert(desk.stateOf(id));
            desk.kill([=] { return carriedOut; });
            desk.decided.clear();
            desk.startOnline();
            desk.pass(1min);
            const auto *after = desk.find(id);
            QVERIFY2(after || !acknowledged, qPrintable(QStringLiteral("lost at step %1").arg(at)));
            QCOMPARE(desk.server.timesApplied(id), after ? 1 : 0);
            if (after)
                QCOMPARE(desk.stateOf(id), CommandState::Done);
            QVERIFY(desk.outbox.violations.empty());
        }
        // Every state on the way was died in.
        for (const auto state : {CommandState::Ready, CommandState::Sending, CommandState::Done})
            QVERIFY(diedIn.contains(state));
        QCOMPARE(diedIn.contains(CommandState::Held), kind == 0);
    }

    /// I12: killed at any moment around undo, an undone command never reaches the platform.
    void aroundUndo()
    {
        for (const bool carriedOut : {false, true})
            for (int at = 0; at <= 12; ++at) {
                Desk desk;
                const auto id = desk.decide("c1", DecisionAction::Block);
                desk.settle();
                desk.undo();
                for (int i = 0; i < at; ++i)
                    desk.step();
                const bool undone = std::ranges::any_of(
                    desk.undone, [](const auto &answer) { return answer && answer->outcome == UndoOutcome::Undone; });
                desk.kill([=] { return carriedOut; });
                desk.startOnline();
                desk.pass(1min);
                const int times = desk.server.timesApplied(id);
                QVERIFY2(times == 0 || !undone, qPrintable(QStringLiteral("step %1").arg(at)));
                QVERIFY(times <= 1);
            }
    }
};

VIGIE_TEST(KillStepsTest);
#include "KillStepsTest.moc"
