#include "models/backend/rules/FeedPages.h"
#include "models/backend/rules/Housekeeping.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

/// Removals are told for a time. Who was away longer reads everything anew.
class ForgottenRemovalsTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        std::string cursor;
        int removals = 0;
        int records = 0;
    };

    static Result<Page> pull(World &world, const Person &person, std::string cursor)
    {
        Page all{std::move(cursor)};
        for (bool more = true; more;) {
            TRY(const auto page, changesFor(*world.store, person, all.cursor, 50, world.now()));
            for (const auto &change : page.changes)
                ++(change.op == ChangeOp::Upsert ? all.records : all.removals);
            all.cursor = page.cursor;
            more = page.hasMore;
        }
        return all;
    }
    static void pass(World &world, Milliseconds time)
    {
        const auto end = world.now() + time;
        while (world.now() < end) {
            world.clock.advance(std::chrono::hours(6));
            must(tick(*world.store, world.now()));
        }
    }

private Q_SLOTS:
    void aWorkstationThatWasAwayTooLongReadsAnew()
    {
        World world;
        const auto me = world.person("me");
        const auto first = world.addCase(), second = world.addCase();
        const auto before = must(pull(world, me, {}));
        must(world.send(me, world.decision(me, first, DecisionAction::Block)));
        const auto after = must(pull(world, me, before.cursor));
        QVERIFY(after.removals > 0);

        pass(world, KeepRemovals - std::chrono::hours(24));
        QCOMPARE(must(pull(world, me, before.cursor)).removals, after.removals); // still told

        pass(world, std::chrono::hours(72));
        QVERIFY(refusal(pull(world, me, before.cursor)) == ErrorCode::CursorExpired);
        QVERIFY(must(world.store->forgottenUpTo()) > 0);
        const auto later = must(pull(world, me, after.cursor)); // who had read it goes on
        QCOMPARE(later.removals, 0);

        const auto anew = must(pull(world, me, {}));
        QCOMPARE(anew.removals, 0);
        QVERIFY(anew.records > 0);
        QVERIFY(must(pull(world, me, anew.cursor)).records == 0); // a new reader is not sent away again

        must(world.send(me, world.decision(me, second, DecisionAction::Block)));
        QVERIFY(must(pull(world, me, anew.cursor)).removals > 0); // and newer removals are told
        world.reopen();
        QVERIFY(refusal(pull(world, me, before.cursor)) == ErrorCode::CursorExpired);
    }

    void aReaderInTheMiddleOfItsFirstPagesIsNotSentAway()
    {
        World world;
        const auto me = world.person("me");
        must(world.send(me, world.decision(me, world.addCase(), DecisionAction::Block)));
        for (int i = 0; i < 5; ++i)
            world.addCase();
        const auto page = must(changesFor(*world.store, me, {}, 1, world.now())); // the removal lies ahead of it
        QVERIFY(page.hasMore);
        pass(world, KeepRemovals + std::chrono::hours(72));
        QVERIFY(must(world.store->forgottenUpTo()) > 0);
        QVERIFY(pull(world, me, page.cursor).has_value()); // nothing it was ever told has gone
    }
};

VIGIE_TEST(ForgottenRemovalsTest);
#include "ForgottenRemovalsTest.moc"
