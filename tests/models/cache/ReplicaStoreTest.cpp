#include "models/cache/ReplicaReads.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <map>
#include <random>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

struct Fixture
{
    Drawer drawer;
    std::unique_ptr<Replica> replica = std::make_unique<Replica>(drawer.path(), drawer.key, OnDamage::Refuse);
    std::unique_ptr<SqlReplicaStore> store = std::make_unique<SqlReplicaStore>(*replica);

    void restart()
    {
        replica.reset();
        replica = std::make_unique<Replica>(drawer.path(), drawer.key, OnDamage::Refuse);
        store = std::make_unique<SqlReplicaStore>(*replica);
    }
    std::int64_t count(const std::string &sql) const
    {
        return await(replica->writer().run<std::int64_t>([sql](sql::Database &d) { return d.integer(sql); }))
            .value_or(-1);
    }
    /// What the index holds is what the rows say, word by word (FTS5 compares the two).
    bool searchIsWhole() const
    {
        return await(replica->writer().run<void>([](sql::Database &d) {
                   return d.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)");
               }))
            .has_value();
    }
    std::string bodyOf(const std::string &id) const
    {
        return await(replica->writer().run<std::string>([id](sql::Database &d) -> Result<std::string> {
                   TRY(auto s, d.prepare("SELECT body FROM record WHERE id=?"));
                   TRY(const auto step, s.bindAll(id).step());
                   return step == sql::Statement::Step::Row ? s.string(0) : std::string();
               }))
            .value_or("error");
    }
};

Page firstPage()
{
    return Page("cursor-1")
        .put(sampleQueue("q1"))
        .put(sampleMember("m1", QStringLiteral("Zoé")))
        .put(sampleItem("i1", "m1", QStringLiteral("a beach")))
        .put(sampleCase("c1", "i1"));
}

} // namespace

class ReplicaStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsFromNothing()
    {
        Fixture f;
        const auto opened = await(f.replica->opened());
        QVERIFY(opened.has_value());
        QVERIFY(!opened->recreatedBecause);
        const auto position = await(f.store->position());
        QCOMPARE(position->cursor, std::string());
        QCOMPARE(position->epoch, std::string());
        QVERIFY(!position->syncedAt && !position->session);
    }

    void aPageAndItsCursorStayTogetherAfterARestart()
    {
        Fixture f;
        const auto applied = await(f.store->apply(firstPage()));
        QVERIFY2(applied.has_value(), applied ? "" : applied.error().detail.c_str());
        QCOMPARE(applied->applied, 4);
        QCOMPARE(applied->quarantined, 0);
        f.restart();
        const auto position = await(f.store->position());
        QCOMPARE(position->cursor, std::string("cursor-1"));
        QCOMPARE(position->epoch, std::string("epoch-1"));
        QCOMPARE(*position->syncedAt, at(30));
        QCOMPARE(f.count("SELECT count(*) FROM record"), 4);
        QCOMPARE(f.count("SELECT count(*) FROM case_row"), 1);
    }

    void unknownFieldsAreKept()
    {
        Fixture f;
        auto page = firstPage();
        std::string &body = page.get().changes[2].body;
        body.insert(body.size() - 1, R"(,"a_later_field":[1,2])");
        QCOMPARE(await(f.store->apply(page))->applied, 4);
        QVERIFY(f.bodyOf("i1").find("a_later_field") != std::string::npos);
    }

    void onlyNewerRevisionsAreApplied()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        QVERIFY(await(f.store->apply(Page("c2").put(sampleItem("i1", "m1", QStringLiteral("third"), 3)))).has_value());
        const auto late = await(f.store->apply(Page("c3").put(sampleItem("i1", "m1", QStringLiteral("second"), 2))));
        QCOMPARE(late->skipped, 1);
        QCOMPARE(late->applied, 0);
        QVERIFY(f.bodyOf("i1").find("third") != std::string::npos);
        QCOMPARE(await(f.store->position())->cursor, std::string("c3"));
    }

    void aRecordThatDoesNotValidateSpoilsOnlyItself()
    {
        Fixture f;
        auto page = firstPage();
        Change broken = page.get().changes[2];
        broken.id = "i2";
        page.raw(broken); // its body says i1
        Change nonsense = page.get().changes[2];
        nonsense.id = "i3";
        nonsense.body = "{\"id\":\"i3\",";
        page.raw(nonsense);
        Change later = nonsense;
        later.type = RecordType::Unknown;
        later.typeName = "ticket";
        page.raw(later);
        page.malformed("{\"what\": 1}").malformed("{\"what\": 1}");
        const auto applied = await(f.store->apply(page));
        QCOMPARE(applied->applied, 4);
        QCOMPARE(applied->quarantined, 5);
        QCOMPARE(await(f.store->quarantined()).value(), 4); // the same bytes once
        QCOMPARE(f.count("SELECT count(*) FROM quarantine WHERE body='{\"id\":\"i3\",'"), 2);
    }

    void aQuarantinedVersionDoesNotLeaveTheOlderOneInItsPlace()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        auto moved = sampleItem("i1", "somebody-else", QStringLiteral("a beach"), 2); // an item never changes its owner
        QCOMPARE(await(f.store->apply(Page("c2").put(moved)))->quarantined, 1);
        QCOMPARE(f.bodyOf("i1"), std::string());
        // A good version ends the quarantine.
        QCOMPARE(await(f.store->apply(Page("c3").put(sampleItem("i1", "m1", QStringLiteral("a beach"), 3))))->applied,
                 1);
        QCOMPARE(await(f.store->quarantined()).value(), 0);
        QVERIFY(!f.bodyOf("i1").empty());
    }

    void quarantineGetsAnotherTryFromAnotherVersion()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        // What an older reader could not read lies there, and its name is in the file.
        const auto item = sampleItem("i9", "m1", QStringLiteral("late"), 4);
        const auto change = Page("x").put(item).get().changes[0];
        QVERIFY(await(f.replica->writer().run<void>([change](sql::Database &d) -> Result<void> {
                    TRY_DONE(
                        d.run("INSERT INTO quarantine(type,id,rev,seq,body,reason) VALUES ('item','i9',4,?,?,'old')",
                              change.seq, change.body));
                    return d.run("UPDATE meta SET value='0' WHERE key='reader_version'");
                })).has_value());
        f.restart();
        QCOMPARE(await(f.store->quarantined()).value(), 0);
        QVERIFY(!f.bodyOf("i9").empty());
        QCOMPARE(f.count("SELECT count(*) FROM record"), 5);
        QCOMPARE(f.count("SELECT count(*) FROM case_row"), 1);
        QCOMPARE(await(f.store->position())->cursor, std::string("cursor-1"));
    }

    void removalTakesTheDerivedRowsAlong()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage().put(sampleNotice("n1", "i1")))).has_value());
        QVERIFY(await(f.store->apply(Page("c2")
                                         .remove(RecordType::Item, "i1")
                                         .remove(RecordType::Case, "c1")
                                         .remove(RecordType::Notice, "n1")
                                         .remove(RecordType::Member, "m1")))
                    .has_value());
        QCOMPARE(f.count("SELECT count(*) FROM record"), 1); // the queue
        for (const char *table : {"case_row", "item_row", "notice_row", "search"})
            QCOMPARE(f.count(std::string("SELECT count(*) FROM ") + table), 0);
    }

    void whatWasRemovedComesBackOnlyWithALaterChange()
    {
        Fixture f;
        auto early = firstPage();
        const auto removal = Page("c2").remove(RecordType::Item, "i1");
        const auto again = Page("c3").put(sampleItem("i1", "m1", QStringLiteral("a beach")));
        QVERIFY(await(f.store->apply(removal)).has_value());
        QCOMPARE(await(f.store->apply(early))->skipped, 1); // the page from before the removal comes late
        QVERIFY(f.bodyOf("i1").empty());
        QCOMPARE(await(f.store->apply(again))->applied, 1);
        QVERIFY(!f.bodyOf("i1").empty());
        QCOMPARE(await(f.store->apply(removal))->applied, 0); // and the removal comes again
        QVERIFY(!f.bodyOf("i1").empty());
    }

    void aPurgedIdNeverComesBack()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        auto purged = await(f.store->apply(Page("c2").purge(RecordType::Item, "i1")));
        QCOMPARE(purged->purged, std::vector<std::string>{"i1"});
        QCOMPARE(f.count("SELECT count(*) FROM search WHERE search MATCH 'beach'"), 0);
        QVERIFY(f.searchIsWhole());
        f.restart();
        QCOMPARE(await(f.store->apply(Page("c3").put(sampleItem("i1", "m1", QStringLiteral("again"), 9))))->skipped, 1);
        QVERIFY(f.bodyOf("i1").empty());
        // Asked again, because the acknowledgement was lost.
        purged = await(f.store->apply(Page("c4").purge(RecordType::Item, "i1")));
        QCOMPARE(purged->purged, std::vector<std::string>{"i1"});
        QVERIFY(await(f.store->apply(Page("c5")))->purged.empty());
    }

    void erasuresAreRememberedUntilThePlatformKnows()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        QVERIFY(await(f.store->apply(Page("c2").purge(RecordType::Item, "i1"))).has_value());
        f.restart();
        QCOMPARE(await(f.store->position())->purged, std::vector<std::string>{"i1"});
        QVERIFY(await(f.store->purgesAcknowledged({"i1", "unheard-of"})).has_value());
        f.restart();
        QVERIFY(await(f.store->position())->purged.empty());
        QCOMPARE(await(f.store->apply(Page("c3").put(sampleItem("i1", "m1", QStringLiteral("again"), 9))))->skipped, 1);
    }

    void aPageOfAnotherEpochIsRefused()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        QCOMPARE(await(f.store->apply(Page("c2", "epoch-2").remove(RecordType::Item, "i1"))).code(),
                 ErrorCode::Changed);
        QVERIFY(!f.bodyOf("i1").empty());
        QCOMPARE(await(f.store->position())->cursor, std::string("cursor-1"));
    }

    void anEmptyPageWipesNothing()
    {
        Fixture f;
        QVERIFY(await(f.store->apply(firstPage())).has_value());
        QVERIFY(await(f.store->apply(Page("c2"))).has_value());
        QCOMPARE(f.count("SELECT count(*) FROM record"), 4);
    }

    void theSessionIsRemembered()
    {
        Fixture f;
        Session session;
        session.person = PersonId("p1");
        session.displayName = QStringLiteral("SPECIMEN");
        session.permissions = {"item.decide", "of.later"};
        session.serverTime = at(3);
        QVERIFY(await(f.store->rememberSession(session)).has_value());
        f.restart();
        QVERIFY(*await(f.store->position())->session == session);
    }

    /// F12: whatever the order, the overlaps and the repetitions, the replica ends as the platform is.
    void pagesInAnyOrderEndAlike()
    {
        constexpr unsigned Seed = 4711;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        const auto pick = [&](int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); };
        for (int round = 0; round < 8; ++round) {
            Fixture f;
            std::map<std::string, std::int64_t> truth; // id → rev
            std::map<std::string, std::int64_t> lastRev;
            std::vector<ChangePage> pages;
            for (int n = 0; n < 30; ++n) {
                Page page("cursor-" + std::to_string(n));
                for (int k = 0; k < 5; ++k) {
                    const std::string id = "i" + std::to_string(pick(12));
                    if (pick(5) == 0) {
                        page.remove(RecordType::Item, id);
                        truth.erase(id);
                    } else {
                        const auto rev = ++lastRev[id];
                        page.put(sampleItem(id, "m1", QStringLiteral("text"), rev));
                        truth[id] = rev;
                    }
                }
                pages.push_back(page);
            }
            std::vector<ChangePage> delivered = pages;
            for (int n = 0; n < 20; ++n)
                delivered.push_back(pages[static_cast<std::size_t>(pick(30))]);
            std::shuffle(delivered.begin(), delivered.end(), random);
            for (const auto &page : delivered)
                QVERIFY(await(f.store->apply(page)).has_value());
            std::map<std::string, std::int64_t> seen;
            QVERIFY(await(f.replica->writer().run<void>([&](sql::Database &d) -> Result<void> {
                        TRY(auto s, d.prepare("SELECT id, rev FROM record"));
                        for (;;) {
                            TRY(const auto step, s.step());
                            if (step == sql::Statement::Step::Done)
                                return {};
                            seen[s.string(0)] = s.integer(1);
                        }
                    })).has_value());
            QVERIFY(seen == truth);
            QCOMPARE(f.count("SELECT count(*) FROM search WHERE search MATCH 'text'"),
                     static_cast<std::int64_t>(truth.size()));
            QVERIFY(f.searchIsWhole());
        }
    }
};

VIGIE_TEST(ReplicaStoreTest);
#include "ReplicaStoreTest.moc"
