#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// One random life of a workstation: people act, the network and the disk fail, the process dies, the platform is
/// restored from backups; answers arrive in any order.
class RandomLife
{
public:
    explicit RandomLife(std::uint32_t seed) : m_random(seed)
    {
        for (int i = 1; i <= 6; ++i)
            world.server.addCase("c" + std::to_string(i));
        m_nextCase = 7;
        world.fault = [this] { return calm ? Fault::None : anyFault(); };
        world.diskFails = [this] { return !calm && chance(20); };
        world.start(m_random());
    }

    World world;
    bool calm = false;
    std::set<CommandId> promised; ///< decide() answered: durable
    std::set<CommandId> undone;   ///< undo() answered: will never leave

    void run(int turns)
    {
        for (int i = 0; i < turns; ++i) {
            act();
            note();
        }
    }

    /// Faults end; everything gets the time it needs.
    void calmDown()
    {
        calm = true;
        for (const char *person : {"ada", "bob"}) { // each sends their own
            world.credentials = PersonId(person);
            world.feed(event::CredentialsChanged{});
            world.pass(20min); // past every back-off and every parking
            world.feed(event::RetryAsked{});
            world.pass(2min);
        }
        note();
    }

private:
    std::uint32_t any(std::uint32_t below) { return static_cast<std::uint32_t>(m_random() % below); }
    bool chance(std::uint32_t oneIn) { return any(oneIn) == 0; }
    std::string anyCase() { return "c" + std::to_string(1 + any(static_cast<std::uint32_t>(m_nextCase - 1))); }

    Fault anyFault()
    {
        if (!chance(6))
            return Fault::None;
        const auto fault = static_cast<Fault>(1 + any(static_cast<std::uint32_t>(Fault::Portal)));
        return fault == Fault::Unauthorized && !chance(5) ? Fault::DropAfter : fault; // signed out, little happens
    }

    void act()
    {
        switch (any(14)) {
        case 0:
        case 1:
        case 2:
        case 3:
        case 4:
            if (world.pending() > 0)
                world.deliver(any(static_cast<std::uint32_t>(world.pending())));
            break;
        case 5:
            world.clock.advance(Milliseconds(any(chance(5) ? 60'000 : 3'000)));
            world.feed(event::Woke{});
            break;
        case 6:
        case 7:
            world.claim(anyCase());
            break;
        case 8:
        case 9:
            decide();
            break;
        case 10:
            world.undo();
            break;
        case 11:
            elsewhere();
            break;
        case 12:
            world.feed(event::Nudged{});
            break;
        case 13:
            if (chance(6)) {
                note();
                world.kill([this] { return chance(2); });
                world.start(m_random());
            } else if (chance(2)) {
                world.feed(event::RetryAsked{});
            }
            break;
        }
    }

    void decide()
    {
        constexpr std::array Actions{DecisionAction::PublishGeneral, DecisionAction::Block, DecisionAction::Hide,
                                     DecisionAction::MakeUnavailable};
        world.decide(anyCase(), Actions[any(Actions.size())]);
        if (chance(5))
            world.feed(event::FlushAsked{});
    }

    void elsewhere()
    {
        const auto known = world.server.revisions();
        const auto kase = anyCase();
        switch (any(9)) {
        case 0:
            if (known.contains(kase))
                world.server.claimElsewhere(kase);
            break;
        case 1:
            if (known.contains(kase))
                world.server.closeElsewhere(kase);
            break;
        case 2:
            world.server.addCase("c" + std::to_string(m_nextCase++));
            break;
        case 3:
            world.server.expireCursors();
            break;
        case 4:
            if (known.contains(kase) && chance(3))
                world.server.purge(kase);
            break;
        case 6:
            if (!chance(3))
                break;
            world.credentials = PersonId(world.credentials.value == "ada" ? "bob" : "ada");
            world.feed(event::CredentialsChanged{});
            break;
        case 5:
            world.feed(event::StreamEnded{Error(ErrorCode::BrokenReply)});
            break;
        default:
            world.feed(event::StreamHinted{});
            break;
        }
    }

    void note()
    {
        for (const auto &[ticket, answer] : world.decided)
            if (answer)
                promised.insert(*answer);
        world.decided.clear();
        for (const auto &answer : world.undone) {
            if (answer && answer->outcome == UndoOutcome::Undone)
                undone.insert(answer->command->id);
            if (answer && answer->outcome == UndoOutcome::Compensated)
                promised.insert(answer->command->id);
        }
        world.undone.clear();
    }

    std::mt19937 m_random;
    int m_nextCase = 1;
};

} // namespace

class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomLives_data()
    {
        QTest::addColumn<std::uint32_t>("seed");
        constexpr std::uint32_t Lives = VIGIE_SANITIZED ? 100 : 400;   // sanitizers are twenty times slower
        const auto first = qEnvironmentVariableIntValue("VIGIE_SEED"); // 0: the usual ones
        for (std::uint32_t i = 1; i <= Lives; ++i)
            QTest::addRow("seed %u", static_cast<std::uint32_t>(first) + i) << static_cast<std::uint32_t>(first) + i;
    }

    void randomLives()
    {
        QFETCH(std::uint32_t, seed);
        RandomLife life(seed);
        life.run(600);
        life.calmDown();
        auto &world = life.world;

        QCOMPARE(world.outbox.violations, std::vector<std::string>{});  // canMove, immutable bodies, author, order
        QCOMPARE(world.replica.violations, std::vector<std::string>{}); // I3
        QCOMPARE(statusOf(world.state).link, Link::Online);
        QCOMPARE(world.replica.revisions, world.server.revisions()); // F12
        QVERIFY(world.mostInParallel <= 4);

        for (const auto &row : world.outbox.rows) {
            const auto &id = row.entry.command.id;
            const auto state = row.entry.state;
            QVERIFY2(hasEnded(state), qPrintable(QString::fromStdString(id.value))); // I1: everything came to an end
            QVERIFY(world.server.timesApplied(id) <= 1);
            QCOMPARE(state == CommandState::Done, world.server.timesApplied(id) == 1);
            QCOMPARE(state == CommandState::Done, row.entry.receipt.has_value());
            if (state == CommandState::Undone)
                QVERIFY(!world.server.hasArrived(id)); // I12
        }
        for (const auto &id : life.promised)
            QVERIFY(world.outbox.find(id)); // I2: nothing was discarded, so nothing may be missing
        for (const auto &id : life.undone) {
            QCOMPARE(world.stateOf(id), CommandState::Undone);
            QVERIFY(!world.server.hasArrived(id));
        }
    }

    /// The lives above are only worth something when they reach the interesting places.
    void theLivesAreLively()
    {
        std::map<CommandState, int> ends;
        int resets = 0, undone = 0;
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            RandomLife life(seed);
            life.run(600);
            life.calmDown();
            for (const auto &row : life.world.outbox.rows)
                ++ends[row.entry.state];
            resets += life.world.replica.resets;
            undone += static_cast<int>(life.undone.size());
        }
        qInfo("done %d, conflict %d, dead %d, undone %d, resyncs %d", ends[CommandState::Done],
              ends[CommandState::Conflict], ends[CommandState::Dead], ends[CommandState::Undone], resets);
        QVERIFY(ends[CommandState::Done] > 60);
        QVERIFY(ends[CommandState::Conflict] > 10);
        QVERIFY(ends[CommandState::Undone] > 10);
        QVERIFY(resets > 30);
        QVERIFY(undone > 10);
    }

    /// The same events from the same seed give the same run: a failure can be replayed.
    void aRunCanBeRepeated()
    {
        const auto trace = [] {
            RandomLife life(1);
            life.run(600);
            life.calmDown();
            return life.world.sent;
        };
        const auto first = trace();
        QVERIFY(!first.empty());
        QCOMPARE(trace(), first);
    }
};

VIGIE_TEST(PropertyTest);
#include "PropertyTest.moc"
