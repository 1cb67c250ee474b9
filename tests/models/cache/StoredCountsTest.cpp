#include "models/cache/StoredCounts.h"
#include "models/cache/SqlDraftStore.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <fstream>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

class StoredCountsTest : public QObject
{
    Q_OBJECT

    static std::int64_t count(const std::vector<Held> &held, HeldKind kind)
    {
        for (const auto &one : held)
            if (one.kind == kind)
                return one.count;
        return -1;
    }

private Q_SLOTS:
    void everyKindIsCountedAndTheOldestCaseNamed()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        SqlReplicaStore store(replica);
        auto young = sampleCase("c2", "i2");
        young.createdAt = at(90);
        auto old = sampleCase("c1", "i1");
        old.createdAt = at(10);
        const domain::Note note{
            NoteId("n2"), 1, CaseId("c1"), PersonId("p"), QStringLiteral("Alix"), QStringLiteral("seen twice"), at(1)};
        Alarm alarm;
        alarm.id = AlarmId("a1");
        alarm.rev = 1;
        alarm.raisedBy = PersonId("p");
        alarm.at = at(1);
        QVERIFY(await(store.apply(Page("a")
                                      .put(sampleMember("m1", QStringLiteral("Zoé")))
                                      .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                      .put(sampleItem("i2", "m1", QStringLiteral("two")))
                                      .put(young)
                                      .put(old)
                                      .put(sampleNotice("n1", "i1"))
                                      .put(note)
                                      .put(alarm)
                                      .put(sampleQueue("q1"))
                                      .put(samplePolicy("p1", 1, at(0)))))
                    .has_value());
        auto held = await(countStored(replica)).value();
        QCOMPARE(count(held, HeldKind::Cases), 2);
        QCOMPARE(count(held, HeldKind::Items), 2);
        QCOMPARE(count(held, HeldKind::Members), 1);
        QCOMPARE(count(held, HeldKind::Notices), 1);
        QCOMPARE(count(held, HeldKind::Notes), 1);
        QCOMPARE(count(held, HeldKind::Alarms), 1);
        QCOMPARE(count(held, HeldKind::Rules), 2);
        QCOMPARE(count(held, HeldKind::Traces), 0);
        QCOMPARE(held.front().oldest, std::optional(at(10)));
        QVERIFY(await(store.apply(Page("b").purge(RecordType::Item, "i2"))).has_value());
        held = await(countStored(replica)).value();
        QCOMPARE(count(held, HeldKind::Items), 1);
        QVERIFY(count(held, HeldKind::Traces) > 0);
    }

    void textsBegunAreCountedInAllTheirVersions()
    {
        Drawer drawer;
        ManualClock clock;
        SqlOutboxStore outbox(drawer.path("outbox.db"), drawer.key, clock);
        SqlDraftStore drafts(outbox, clock);
        QCOMPARE(await(countDrafts(outbox)).value().count, 0);
        const auto begun = clock.wall();
        const DraftKey note{CaseId("c1"), "note"};
        QVERIFY(await(drafts.save(note, QStringLiteral("one"))).has_value());
        clock.advance(std::chrono::minutes(5));
        QVERIFY(await(drafts.save(note, QStringLiteral("one and two"))).has_value());
        const auto held = await(countDrafts(outbox)).value();
        QCOMPARE(held.count, 2);
        QCOMPARE(held.oldest, std::optional(begun));
        QVERIFY(await(drafts.forget(note)).has_value());
        QCOMPARE(await(countDrafts(outbox)).value().count, 0);
    }

    void theProofHoldsForOurKeyAndFailsForAnother()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        QVERIFY(await(replica.opened()).has_value());
        const auto good = await(proveFile(replica, Proof::CacheCipher, drawer.path(), drawer.key)).value();
        QVERIFY2(good.holds, good.detail.c_str());
        QVERIFY(good.detail.starts_with("SQLCipher 4"));
        const auto other = std::make_shared<const Secret>(Secret::random(32));
        QVERIFY(!await(proveFile(replica, Proof::CacheCipher, drawer.path(), other))->holds);
        std::ofstream(drawer.path("plain.db")) << "SQLite format 3" << '\0' << std::string(4096, 'x');
        const auto plain = await(proveFile(replica, Proof::OutboxCipher, drawer.path("plain.db"), drawer.key)).value();
        QVERIFY(!plain.holds && plain.what == Proof::OutboxCipher);
    }

    void aPictureInTheProfileIsFound()
    {
        Drawer drawer;
        Replica replica(drawer.path(), drawer.key, OnDamage::Refuse);
        QVERIFY(await(replica.opened()).has_value());
        const auto folder = drawer.path("").parent_path();
        QVERIFY(await(proveNoPictureFile(replica, folder))->holds);
        std::filesystem::create_directory(folder / "deep");
        std::ofstream(folder / "deep" / "left.behind", std::ios::binary) << "\xff\xd8\xff\xe0 and more of it";
        const auto found = await(proveNoPictureFile(replica, folder)).value();
        QVERIFY(!found.holds);
        QCOMPARE(found.detail, std::string("left.behind"));
        QVERIFY(!await(proveNoPictureFile(replica, folder / "none"))->holds);
    }
};

VIGIE_TEST(StoredCountsTest);
#include "StoredCountsTest.moc"
