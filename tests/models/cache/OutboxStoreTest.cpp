#include "models/cache/SqlOutboxStore.h"
#include "models/sql/Database.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

struct Fixture
{
    Drawer drawer;
    ManualClock clock;
    std::unique_ptr<SqlOutboxStore> store = open();

    std::unique_ptr<SqlOutboxStore> open()
    {
        return std::make_unique<SqlOutboxStore>(drawer.path("outbox.db"), drawer.key, clock);
    }
    void restart()
    {
        store.reset();
        store = open();
    }
    ErrorCode move(const StoredCommand &command, CommandState state)
    {
        const auto done = await(store->update(moved(command.entry, state)));
        return done ? ErrorCode::Internal : done.code();
    }
    std::size_t count() { return await(store->load())->size(); }
};

/// Stands for "it worked" in comparisons of codes.
constexpr auto Moved = ErrorCode::Internal;

} // namespace

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDecisionMakesRoomForTheNext()
    {
        Fixture f;
        const auto size = [&] { return std::filesystem::file_size(f.drawer.path("outbox.db").string() + "-wal"); };
        QCOMPARE(f.count(), std::size_t{0});
        QVERIFY(size() < 500'000); // who only looks takes none
        QVERIFY(await(f.store->add(sampleCommand("one"))).has_value());
        QCOMPARE(f.count(), std::size_t{1}); // asked behind it
        const auto reserved = size();
        QVERIFY(reserved > 1'000'000);
        for (int i = 0; i < 120; ++i)
            QVERIFY(await(f.store->add(sampleCommand("more"))).has_value());
        QCOMPARE(size(), reserved);
        f.restart();
        QCOMPARE(f.count(), std::size_t{121});
    }

    void aCommandComesBackByteForByteAfterARestart()
    {
        Fixture f;
        const auto first = sampleCommand("première");
        const auto second = sampleCommand("second", CommandState::Ready);
        QVERIFY(await(f.store->add(first)).has_value());
        QVERIFY(await(f.store->add(second)).has_value());
        f.restart();
        const auto loaded = await(f.store->load());
        QCOMPARE(loaded->size(), std::size_t{2});
        QCOMPARE(loaded->front().body, first.body);
        QVERIFY(loaded->front().entry.command == first.entry.command);
        QCOMPARE(loaded->front().entry.state, CommandState::Held);
        QCOMPARE(loaded->front().entry.enteredAt, first.entry.enteredAt);
        QCOMPARE(loaded->back().entry.state, CommandState::Ready);
    }

    void theWholeWayToTheReceipt()
    {
        Fixture f;
        const auto command = sampleCommand();
        QVERIFY(await(f.store->add(command)).has_value());
        QCOMPARE(f.move(command, CommandState::Ready), Moved);
        QCOMPARE(f.move(command, CommandState::Sending), Moved);
        f.restart(); // a kill here: its fate is unknown, and it is still there
        QCOMPARE(await(f.store->load())->front().entry.state, CommandState::Sending);
        auto failed = moved(command.entry, CommandState::Ready);
        failed.attempts = 1;
        failed.reason = Error(ErrorCode::Timeout, "no answer");
        QVERIFY(await(f.store->update(failed)).has_value());
        auto entry = await(f.store->load())->front().entry;
        QCOMPARE(entry.attempts, 1);
        QCOMPARE(entry.reason->code, ErrorCode::Timeout);
        QCOMPARE(entry.reason->detail, std::string("no answer"));
        QCOMPARE(f.move(command, CommandState::Sending), Moved);
        QCOMPARE(f.move(command, CommandState::Done), Moved);
        f.restart();
        entry = await(f.store->load())->front().entry;
        QCOMPARE(entry.state, CommandState::Done);
        QVERIFY(entry.receipt == moved(command.entry, CommandState::Done).receipt);
    }

    void everyStepIsTheOneOfTheStateMachine()
    {
        constexpr std::array States{CommandState::Held,  CommandState::Ready,    CommandState::Sending,
                                    CommandState::Done,  CommandState::Conflict, CommandState::Dead,
                                    CommandState::Undone};
        const auto walk = [](CommandState to) -> std::vector<CommandState> {
            switch (to) {
            case CommandState::Held:
                return {};
            case CommandState::Ready:
                return {CommandState::Ready};
            case CommandState::Sending:
                return {CommandState::Ready, CommandState::Sending};
            case CommandState::Undone:
                return {CommandState::Undone};
            default:
                return {CommandState::Ready, CommandState::Sending, to};
            }
        };
        Fixture f;
        for (const auto from : States) {
            for (const auto to : States) {
                const auto command = sampleCommand();
                QVERIFY(await(f.store->add(command)).has_value());
                for (const auto step : walk(from))
                    QCOMPARE(f.move(command, step), Moved);
                const bool allowed = from == to || canMove(from, to);
                QCOMPARE(f.move(command, to), allowed ? Moved : ErrorCode::IllegalTransition);
                const auto all = await(f.store->load());
                for (const auto &stored : *all) {
                    if (stored.entry.command.id == command.entry.command.id)
                        QCOMPARE(stored.entry.state, allowed ? to : from);
                }
            }
        }
    }

    /// F11: what a platform confirmed before it was restored from a backup may be gone there.
    void whatARestoredPlatformLostComesBack()
    {
        Fixture f;
        const auto command = sampleCommand({}, CommandState::Ready);
        QVERIFY(await(f.store->add(command)).has_value());
        auto entry = moved(command.entry, CommandState::Sending);
        entry.epoch = "epoch-1";
        QVERIFY(await(f.store->update(entry)).has_value());
        entry = moved(command.entry, CommandState::Done);
        entry.epoch = "epoch-1";
        QVERIFY(await(f.store->update(entry)).has_value());
        f.restart();
        QCOMPARE(await(f.store->load())->front().entry.epoch, std::string("epoch-1"));
        entry.epoch = "epoch-2"; // it still knows
        QVERIFY(await(f.store->update(entry)).has_value());
        f.restart();
        QCOMPARE(await(f.store->load())->front().entry.epoch, std::string("epoch-2"));
        entry.state = CommandState::Conflict;
        entry.reason = Error(ErrorCode::Changed, "restored");
        QVERIFY(await(f.store->update(entry)).has_value());
        entry.state = CommandState::Done;
        QCOMPARE(await(f.store->update(entry)).code(), ErrorCode::IllegalTransition);
        QVERIFY(await(f.store->discard(command.entry.command.id)).has_value());
    }

    void doneNeedsTheReceiptOfThisCommand()
    {
        Fixture f;
        const auto command = sampleCommand({}, CommandState::Ready);
        QVERIFY(await(f.store->add(command)).has_value());
        QCOMPARE(f.move(command, CommandState::Sending), Moved);
        auto entry = moved(command.entry, CommandState::Done);
        entry.receipt->command = CommandId::make();
        QCOMPARE(await(f.store->update(entry)).code(), ErrorCode::Invalid);
        entry.receipt.reset();
        QCOMPARE(await(f.store->update(entry)).code(), ErrorCode::Invalid);
        entry = moved(command.entry, CommandState::Dead);
        entry.reason.reset();
        QCOMPARE(await(f.store->update(entry)).code(), ErrorCode::Invalid);
        QCOMPARE(await(f.store->load())->front().entry.state, CommandState::Sending);
    }

    void theSameCommandTwiceIsOne()
    {
        Fixture f;
        const auto command = sampleCommand("text");
        QVERIFY(await(f.store->add(command)).has_value());
        QVERIFY(await(f.store->add(command)).has_value()); // the first answer was lost
        QCOMPARE(f.count(), std::size_t{1});
        auto other = sampleCommand("text"); // the same text on purpose has another id
        QVERIFY(await(f.store->add(other)).has_value());
        QCOMPARE(f.count(), std::size_t{2});
        other.body = command.body;
        QCOMPARE(await(f.store->add(other)).code(), ErrorCode::Invalid);
        auto reused = sampleCommand("other text");
        const auto body = QByteArray::fromStdString(reused.body)
                              .replace(QByteArray::fromStdString(reused.entry.command.id.value),
                                       QByteArray::fromStdString(command.entry.command.id.value));
        reused.entry.command.id = command.entry.command.id;
        reused.body = body.toStdString();
        QCOMPARE(await(f.store->add(reused)).code(), ErrorCode::KeyReused);
    }

    void aCommandBeginsHeldOrReady()
    {
        Fixture f;
        for (const auto state : {CommandState::Sending, CommandState::Done, CommandState::Undone})
            QCOMPARE(await(f.store->add(sampleCommand({}, state))).code(), ErrorCode::IllegalTransition);
        QCOMPARE(f.count(), std::size_t{0});
    }

    void onlyWhatCameBackCanBeDiscarded()
    {
        Fixture f;
        const auto command = sampleCommand({}, CommandState::Ready);
        QVERIFY(await(f.store->add(command)).has_value());
        const auto id = command.entry.command.id;
        QCOMPARE(await(f.store->discard(id)).code(), ErrorCode::IllegalTransition);
        QCOMPARE(f.move(command, CommandState::Sending), Moved);
        QCOMPARE(await(f.store->discard(id)).code(), ErrorCode::IllegalTransition);
        QCOMPARE(f.move(command, CommandState::Conflict), Moved);
        QVERIFY(await(f.store->discard(id)).has_value());
        QCOMPARE(f.count(), std::size_t{0});
        QCOMPARE(await(f.store->discard(id)).code(), ErrorCode::NotFound);
        QCOMPARE(f.move(command, CommandState::Ready), ErrorCode::NotFound);
    }

    void endedCommandsGoAfterThirtyDaysAndOthersNever()
    {
        Fixture f;
        const auto done = sampleCommand({}, CommandState::Ready);
        const auto undone = sampleCommand();
        const auto dead = sampleCommand({}, CommandState::Ready);
        const auto live = sampleCommand({}, CommandState::Ready);
        for (const auto &command : {done, undone, dead, live})
            QVERIFY(await(f.store->add(command)).has_value());
        for (const auto &command : {done, dead})
            QCOMPARE(f.move(command, CommandState::Sending), Moved);
        QCOMPARE(f.move(done, CommandState::Done), Moved);
        QCOMPARE(f.move(dead, CommandState::Dead), Moved);
        QCOMPARE(f.move(undone, CommandState::Undone), Moved);
        f.clock.advance(std::chrono::days(29));
        f.restart();
        QCOMPARE(f.count(), std::size_t{4});
        f.clock.advance(std::chrono::days(2));
        auto news = sampleCommand("thirty-one days later");
        news.entry.enteredAt = f.clock.wall();
        QVERIFY(await(f.store->add(news)).has_value());
        f.restart();
        const auto left = await(f.store->load());
        QCOMPARE(left->size(), std::size_t{3});
        QVERIFY(left->front().entry.command.id == dead.entry.command.id);
        QVERIFY(left->at(1).entry.command.id == live.entry.command.id);
        QVERIFY(left->back().entry.command.id == news.entry.command.id);
    }

    /// F15: what a clock that is years ahead takes for old is not forgotten.
    void aClockYearsAheadForgetsNothing()
    {
        Fixture f;
        const auto done = sampleCommand({}, CommandState::Ready);
        QVERIFY(await(f.store->add(done)).has_value());
        QCOMPARE(f.move(done, CommandState::Sending), Moved);
        QCOMPARE(f.move(done, CommandState::Done), Moved);
        f.clock.setWall(f.clock.wall() + std::chrono::years(2));
        f.restart();
        QCOMPARE(f.count(), std::size_t{1});
    }

    /// The rules hold in the file itself, whoever writes.
    void theDatabaseGuardsItsRows()
    {
        Fixture f;
        const auto command = sampleCommand({}, CommandState::Ready);
        QVERIFY(await(f.store->add(command)).has_value());
        f.store.reset();
        auto raw = sql::Database::open(f.drawer.path("outbox.db"), *f.drawer.key, {});
        QVERIFY(raw.has_value());
        QVERIFY(!raw->run("DELETE FROM command").has_value());
        QVERIFY(!raw->run("UPDATE command SET body='{}'").has_value());
        QVERIFY(!raw->run("UPDATE command SET state='done'").has_value());
        QVERIFY(!raw->run("UPDATE command SET state='dead'").has_value());
        QVERIFY(raw->run("UPDATE command SET state='undone'").has_value());
        QVERIFY(!raw->run("UPDATE command SET state='ready'").has_value());
    }

    void aNewerOutboxIsLeftAlone()
    {
        Fixture f;
        QVERIFY(await(f.store->add(sampleCommand())).has_value());
        f.store.reset();
        {
            auto raw = sql::Database::open(f.drawer.path("outbox.db"), *f.drawer.key, {});
            QVERIFY(raw->run("PRAGMA user_version=99").has_value());
        }
        const QByteArray before = f.drawer.bytes("outbox.db");
        f.restart();
        QCOMPARE(await(f.store->opened()).code(), ErrorCode::NewerVersion);
        QCOMPARE(await(f.store->add(sampleCommand())).code(), ErrorCode::NewerVersion);
        f.store.reset();
        QCOMPARE(f.drawer.bytes("outbox.db"), before);
    }

    void intactFilesVerify()
    {
        Fixture f;
        QVERIFY(await(f.store->add(sampleCommand())).has_value());
        QVERIFY(await(f.store->verify()).has_value());
    }
};

VIGIE_TEST(OutboxStoreTest);
#include "OutboxStoreTest.moc"
