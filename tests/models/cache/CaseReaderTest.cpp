#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <array>
#include <random>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

class CaseReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverythingAtOnce()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlCaseReader reader(replica);
        const auto item = sampleItem("i1", "m1", QStringLiteral("caption"));
        QVERIFY(await(store.apply(Page("a")
                                      .put(sampleMember("m1", QStringLiteral("Zoé")))
                                      .put(item)
                                      .put(sampleCase("c1", "i1"))
                                      .put(sampleNotice("n1", "i1"))
                                      .put(sampleNotice("n2", "elsewhere"))
                                      .put(sampleNotice("n3", "i1"))
                                      .put(samplePolicy("p1", 1, at(-100)))
                                      .put(samplePolicy("p2", 2, at(0)))
                                      .put(samplePolicy("p3", 3, at(1000))))) // not in force yet at the platform
                    .has_value());
        const auto detail = await(reader.read(CaseId("c1")));
        QVERIFY(detail.has_value());
        QVERIFY(detail->kase == sampleCase("c1", "i1"));
        QVERIFY(*detail->item == item);
        QCOMPARE(detail->owner->displayName, QStringLiteral("Zoé"));
        QCOMPARE(detail->notices.size(), std::size_t{2});
        QCOMPARE(detail->notices.back().id.value, std::string("n3"));
        QCOMPARE(detail->policy->version, 2);
        QCOMPARE(await(reader.read(CaseId("nobody"))).code(), ErrorCode::NotFound);
    }

    void withoutItsItemACaseSaysSo()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlCaseReader reader(replica);
        QVERIFY(
            await(store.apply(Page("a").put(sampleItem("i1", "m1", QStringLiteral("one"))).put(sampleCase("c1", "i1"))))
                .has_value());
        QVERIFY(await(reader.read(CaseId("c1")))->item.has_value());
        // The next version of the item does not read: the older one must not be decided on.
        auto page = Page("b").put(sampleItem("i1", "m1", QStringLiteral("two"), 2));
        page.get().changes[0].body = "{}";
        QCOMPARE(await(store.apply(page))->quarantined, 1);
        const auto detail = await(reader.read(CaseId("c1")));
        QVERIFY(detail.has_value());
        QVERIFY(!detail->item.has_value());
        QVERIFY(!detail->owner.has_value());
        QVERIFY(!detail->policy.has_value());
    }

    void countsTheWorkOfEachQueue()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlCaseReader reader(replica);
        Page page("a");
        page.put(sampleQueue("q1")).put(sampleQueue("q2"));
        for (int i = 0; i < 6; ++i) {
            auto kase = sampleCase("c" + std::to_string(i), "i" + std::to_string(i));
            kase.dueAt = at(10 * i);
            kase.state = i == 0   ? CaseState::Closed
                         : i == 1 ? CaseState::Parked
                         : i == 2 ? CaseState::Claimed
                                  : CaseState::Open;
            page.put(kase);
        }
        auto never = sampleCase("never", "i9");
        never.dueAt.reset();
        QVERIFY(await(store.apply(page.put(never))).has_value());
        const auto queues = await(reader.queues(at(35)));
        QCOMPARE(queues->size(), std::size_t{2});
        QCOMPARE(queues->front().queue.id.value, std::string("q1"));
        QCOMPARE(queues->front().open, 5);    // 2, 3, 4, 5 and never
        QCOMPARE(queues->front().overdue, 2); // 2 at 20, 3 at 30
        QCOMPARE(queues->back().open, 0);
        QCOMPARE(queues->back().overdue, 0);
    }

    void whatIsKeptAboutAQueueIsWhatCountingFinds()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        SqlCaseReader reader(replica);
        QVERIFY(await(store.apply(Page("start").put(sampleQueue("q1")).put(sampleQueue("q2")))).has_value());
        constexpr std::array States{CaseState::Open, CaseState::Claimed, CaseState::Parked, CaseState::Closed};
        for (int rev = 1; rev < 60; ++rev) {
            Page page("page" + std::to_string(rev));
            for (int change = 0; change < 8; ++change) {
                const auto n = std::to_string(random() % 12);
                if (random() % 6 == 0) {
                    page.remove(RecordType::Case, "c" + n);
                } else {
                    auto kase = sampleCase("c" + n, "i" + n, random() % 2 ? "q1" : "q2", rev);
                    kase.state = States[random() % States.size()];
                    page.put(kase);
                }
            }
            QVERIFY(await(store.apply(page)).has_value());
            const auto queues = await(reader.queues(at(0)));
            for (const auto &queue : *queues) {
                const auto counted = await(replica.reader().read<std::int64_t>([&](sql::Database &database) {
                    return database.integer("SELECT count(*) FROM case_row WHERE closed = 0 AND parked = 0 AND queue ="
                                            " (SELECT number FROM queue_number WHERE id = ?)",
                                            queue.queue.id.value);
                }));
                QCOMPARE(std::int64_t{queue.open}, *counted);
            }
        }
    }
};

VIGIE_TEST(CaseReaderTest);
#include "CaseReaderTest.moc"
