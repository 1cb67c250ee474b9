#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

struct Fixture
{
    Drawer drawer;
    Replica replica{drawer.path(), drawer.key, OnDamage::Refuse};
    SqlReplicaStore store{replica};
    SqlCaseFeed feed{replica};

    std::vector<RowId> order()
    {
        return await(feed.order({QueueId("q1"), {}, {}, {}})).value_or(std::vector<RowId>{-1});
    }
    std::vector<std::string> cases()
    {
        std::vector<std::string> ids;
        const auto all = await(feed.rows(order()));
        for (const auto &row : *all)
            ids.push_back(row.kase.id.value);
        return ids;
    }
};

Page world(const std::string &cursor, const std::string &epoch, std::int64_t rev)
{
    return Page(cursor, epoch)
        .put(sampleQueue("q1", rev))
        .put(sampleMember("m1", QStringLiteral("Zoé"), rev))
        .put(sampleItem("i1", "m1", QStringLiteral("one"), rev))
        .put(sampleCase("c1", "i1", "q1", rev))
        .put(sampleItem("i2", "m1", QStringLiteral("two"), rev))
        .put(sampleCase("c2", "i2", "q1", rev));
}

} // namespace

class ShadowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLiveRowsStayUntilTheSwap()
    {
        Fixture f;
        QVERIFY(await(f.store.apply(world("a", "epoch-1", 5))).has_value());
        const auto before = f.order();
        QVERIFY(await(f.store.beginShadow("epoch-2")).has_value());
        // The platform was restored from a backup: lower revisions, one case less, one more.
        auto page = Page("b", "epoch-2")
                        .put(sampleQueue("q1", 2))
                        .put(sampleItem("i1", "m1", QStringLiteral("restored"), 2))
                        .put(sampleCase("c1", "i1", "q1", 2));
        QCOMPARE(await(f.store.applyToShadow(page))->applied, 3);
        QVERIFY(await(f.store.applyToShadow(Page("c", "epoch-2")
                                                .put(sampleItem("i3", "m1", QStringLiteral("three")))
                                                .put(sampleCase("c3", "i3"))))
                    .has_value());
        QCOMPARE(f.cases(), (std::vector<std::string>{"c1", "c2"}));
        QCOMPARE(await(f.store.position())->cursor, std::string("a"));

        QSignalSpy reset(&f.feed, &CaseFeed::reset);
        QVERIFY(await(f.store.commitShadow()).has_value());
        QTRY_COMPARE(reset.count(), 1);
        QCOMPARE(f.cases(), (std::vector<std::string>{"c1", "c3"}));
        QCOMPARE(f.order().front(), before.front()); // a case that stays keeps its row
        const auto rows = await(f.feed.rows(f.order()));
        QCOMPARE(rows->front().caption, QStringLiteral("restored"));
        QCOMPARE(rows->front().ownerName, QString()); // the member was not in the new world
        const auto position = await(f.store.position());
        QCOMPARE(position->cursor, std::string("c"));
        QCOMPARE(position->epoch, std::string("epoch-2"));
        QVERIFY(await(f.store.apply(Page("d", "epoch-2").put(sampleCase("c1", "i1", "q1", 3)))).has_value());
    }

    void silenceWipesNothing()
    {
        Fixture f;
        QVERIFY(await(f.store.apply(world("a", "epoch-1", 1))).has_value());
        QCOMPARE(await(f.store.commitShadow()).code(), ErrorCode::IllegalTransition);
        QVERIFY(await(f.store.beginShadow("epoch-2")).has_value());
        QCOMPARE(await(f.store.commitShadow()).code(), ErrorCode::IllegalTransition);
        QCOMPARE(f.cases().size(), std::size_t{2});
    }

    void aBrokenOffResyncIsForgotten()
    {
        Fixture f;
        QVERIFY(await(f.store.apply(world("a", "epoch-1", 1))).has_value());
        QVERIFY(await(f.store.beginShadow("epoch-2")).has_value());
        QVERIFY(await(f.store.applyToShadow(world("b", "epoch-2", 1))).has_value());
        QVERIFY(await(f.store.beginShadow("epoch-3")).has_value());
        QCOMPARE(await(f.store.commitShadow()).code(), ErrorCode::IllegalTransition);
        QCOMPARE(await(f.store.applyToShadow(Page("c", "epoch-2"))).code(), ErrorCode::Changed);
        QVERIFY(await(f.store.applyToShadow(Page("c", "epoch-3").put(sampleCase("c9", "i9")))).has_value());
        QVERIFY(await(f.store.commitShadow()).has_value());
        QCOMPARE(f.cases(), std::vector<std::string>{"c9"});
    }

    void purgedIdsStayAway()
    {
        Fixture f;
        QVERIFY(await(f.store.apply(world("a", "epoch-1", 1))).has_value());
        QVERIFY(await(f.store.apply(Page("b").purge(RecordType::Case, "c1"))).has_value());
        QVERIFY(await(f.store.beginShadow("epoch-2")).has_value());
        auto page = world("c", "epoch-2", 1);
        const auto purged = await(f.store.applyToShadow(page.purge(RecordType::Case, "c2")));
        QCOMPARE(purged->purged, std::vector<std::string>{"c2"});
        QCOMPARE(purged->skipped, 1);
        QVERIFY(f.cases().empty()); // an erasure does not wait for the swap
        QVERIFY(await(f.store.commitShadow()).has_value());
        QVERIFY(f.cases().empty());
    }

    void quarantineIsCountedAndKept()
    {
        Fixture f;
        QVERIFY(await(f.store.beginShadow("epoch-1")).has_value());
        auto page = world("a", "epoch-1", 1);
        page.get().changes[2].body = "{}";
        page.malformed("!");
        QCOMPARE(await(f.store.applyToShadow(page))->quarantined, 2);
        QVERIFY(await(f.store.commitShadow()).has_value());
        QCOMPARE(await(f.store.quarantined()).value(), 2);
        QCOMPARE(f.cases().size(), std::size_t{2});
    }
};

VIGIE_TEST(ShadowTest);
#include "ShadowTest.moc"
