#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <algorithm>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

class CaseFeedTest : public QObject
{
    Q_OBJECT

    Drawer m_drawer;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<SqlReplicaStore> m_store;
    std::unique_ptr<SqlCaseFeed> m_feed;

    std::vector<std::string> list(const CaseFilter &filter)
    {
        std::vector<std::string> ids;
        const auto order = await(m_feed->order(filter));
        const auto rows = order ? await(m_feed->rows(*order)) : Result<std::vector<CaseRow>>(ErrorCode::Internal);
        if (!rows)
            return {"error"};
        for (const auto &row : *rows)
            ids.push_back(row.kase.id.value);
        return ids;
    }
    std::vector<std::string> found(const QString &text)
    {
        auto ids = list({QueueId("q1"), CaseSort::DueFirst, {}, text});
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    using Ids = std::vector<std::string>;

private Q_SLOTS:
    void init()
    {
        m_replica = std::make_unique<Replica>(m_drawer.path(), m_drawer.key, OnDamage::Refuse);
        m_store = std::make_unique<SqlReplicaStore>(*m_replica);
        m_feed = std::make_unique<SqlCaseFeed>(*m_replica);
        Page page("a");
        page.put(sampleMember("m1", QStringLiteral("Chloé Spécimen"))).put(sampleMember("m2", QStringLiteral("Bob")));
        const auto add = [&](const char *id, int due, int created, Severity severity, Category category,
                             const char *owner, const QString &caption, const char *queue) {
            auto kase = sampleCase(id, std::string("item-") + id, queue);
            kase.dueAt = due < 0 ? std::nullopt : std::optional(at(due));
            kase.createdAt = at(created);
            kase.severity = severity;
            kase.category = category;
            page.put(sampleItem(kase.subject, owner, caption)).put(kase);
        };
        add("a", 30, 1, Severity::Low, Category::Sexual, "m1", QStringLiteral("à la plage"), "q1");
        add("b", 10, 2, Severity::High, Category::Violence, "m2", QStringLiteral("une fête à la maison"), "q1");
        add("c", -1, 3, Severity::Critical, Category::Sexual, "m2", QStringLiteral("plages et \"citations\""), "q1");
        add("d", 20, 4, Severity::High, Category::Sexual, "m1", QString(300, QLatin1Char('x')), "q1");
        add("other", 1, 1, Severity::Low, Category::Sexual, "m1", QStringLiteral("à la plage"), "q2");
        QCOMPARE(await(m_store->apply(page))->quarantined, 0);
    }

    void cleanup()
    {
        m_feed.reset();
        m_store.reset();
        m_replica.reset();
        std::filesystem::remove_all(m_drawer.path());
        for (const char *suffix : {"-wal", "-shm"})
            std::filesystem::remove_all(m_drawer.path().string() + suffix);
    }

    void ordersAsAsked()
    {
        QCOMPARE(list({QueueId("q1"), CaseSort::DueFirst, {}, {}}), (Ids{"b", "d", "a", "c"})); // never due comes last
        QCOMPARE(list({QueueId("q1"), CaseSort::SeverestFirst, {}, {}}), (Ids{"c", "b", "d", "a"}));
        QCOMPARE(list({QueueId("q1"), CaseSort::NewestFirst, {}, {}}), (Ids{"d", "c", "b", "a"}));
        QCOMPARE(list({QueueId("q2"), CaseSort::DueFirst, {}, {}}), (Ids{"other"}));
        QCOMPARE(list({QueueId("nowhere"), CaseSort::DueFirst, {}, {}}), Ids{});
    }

    void everyOrderComesFromItsIndexAlone()
    {
        const auto plan = [&](const std::string &order) {
            return await(m_replica->writer().run<std::string>([order](sql::Database &d) -> Result<std::string> {
                       TRY(auto s,
                           d.prepare(
                               "EXPLAIN QUERY PLAN SELECT c.row FROM case_row c WHERE c.queue = (SELECT number FROM"
                               " queue_number WHERE id = ?) AND c.closed = 0 AND c.category = ?" +
                               order));
                       std::string text;
                       for (;;) {
                           TRY(const auto step, s.step());
                           if (step == sql::Statement::Step::Done)
                               return text;
                           text += s.string(3) + "\n";
                       }
                   }))
                .value_or("error");
        };
        for (const char *order : {" ORDER BY c.due, c.row",
                                  " AND c.severity > 0 AND NOT c.draw < 10 ORDER BY c.severity DESC, c.due, c.row",
                                  " ORDER BY c.created DESC, c.row DESC"}) {
            const auto text = plan(order);
            QVERIFY2(text.find("USING COVERING INDEX case_by_") != std::string::npos, text.c_str());
            QVERIFY2(text.find("TEMP B-TREE") == std::string::npos, text.c_str());
        }
    }

    void filtersByCategory()
    {
        QCOMPARE(list({QueueId("q1"), CaseSort::DueFirst, Category::Sexual, {}}), (Ids{"d", "a", "c"}));
        QCOMPARE(list({QueueId("q1"), CaseSort::SeverestFirst, Category::Violence, QStringLiteral("fete")}),
                 (Ids{"b"}));
    }

    void findsWordsInCaptionsAndNames()
    {
        QCOMPARE(found(QStringLiteral("plage")), (Ids{"a", "c"})); // the beginning of a word
        QCOMPARE(found(QStringLiteral("PLAGES")), (Ids{"c"}));
        QCOMPARE(found(QStringLiteral("fete maison")), (Ids{"b"})); // without accents, all words
        QCOMPARE(found(QStringLiteral("chloe")), (Ids{"a", "d"}));  // the owner's name
        QCOMPARE(found(QStringLiteral("plage chloé")), (Ids{"a"})); // one word in each
        QCOMPARE(found(QStringLiteral("bob specimen")), Ids{});
        QCOMPARE(found(QStringLiteral("   ")), (Ids{"a", "b", "c", "d"}));
    }

    void nothingTypedIsTakenForAQuery()
    {
        QCOMPARE(found(QStringLiteral("\"citations\"")), (Ids{"c"}));
        QCOMPARE(found(QStringLiteral("text:plage")), Ids{});
        QCOMPARE(found(QStringLiteral("plage OR maison")), Ids{});
        QCOMPARE(found(QStringLiteral("NEAR(")), Ids{});
        QCOMPARE(found(QStringLiteral("*\"')(")), Ids{});
    }

    void aRowSaysWhatDecides()
    {
        const auto order = await(m_feed->order({QueueId("q1"), CaseSort::DueFirst, {}, {}}));
        const auto rows = await(m_feed->rows({order->at(1), 424242, order->at(0)}));
        QCOMPARE(rows->size(), std::size_t{2}); // in the order asked for, without what is gone
        const CaseRow &row = rows->front();
        QCOMPARE(row.row, order->at(1));
        QCOMPARE(row.kase.id.value, std::string("d"));
        QCOMPARE(row.item.value, std::string("item-d"));
        QCOMPARE(row.itemState, ItemState::Pending);
        QCOMPARE(row.ownerName, QStringLiteral("Chloé Spécimen"));
        QCOMPARE(row.caption.size(), 120);
    }

    void closedCasesLeaveAndParkedOnesStay()
    {
        auto closed = sampleCase("a", "item-a", "q1", 2);
        closed.state = CaseState::Closed;
        auto parked = sampleCase("b", "item-b", "q1", 2);
        parked.state = CaseState::Parked;
        QVERIFY(await(m_store->apply(Page("b").put(closed).put(parked))).has_value());
        auto ids = list({QueueId("q1"), CaseSort::DueFirst, {}, {}});
        std::sort(ids.begin(), ids.end());
        QCOMPARE(ids, (Ids{"b", "c", "d"}));
    }

    void tellsWhichCasesChanged_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"case", "item", "member", "notice", "removal"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void tellsWhichCasesChanged()
    {
        QFETCH(const QString, what);
        std::vector<CaseId> seen;
        connect(m_feed.get(), &CaseFeed::changed, this, [&](const std::vector<CaseId> &cases) { seen = cases; });
        Page page("b");
        std::vector<CaseId> expected{CaseId("b")};
        if (what == QLatin1String("case"))
            page.put(sampleCase("b", "item-b", "q1", 2));
        else if (what == QLatin1String("item"))
            page.put(sampleItem("item-b", "m2", QStringLiteral("new"), 2));
        else if (what == QLatin1String("notice"))
            page.put(sampleNotice("n1", "item-b"));
        else if (what == QLatin1String("removal"))
            page.remove(RecordType::Case, "b");
        else {
            page.put(sampleMember("m2", QStringLiteral("Robert"), 2));
            expected.push_back(CaseId("c"));
        }
        QVERIFY(await(m_store->apply(page)).has_value());
        QTRY_VERIFY(!seen.empty());
        QVERIFY(seen == expected);
        seen.clear();
        QVERIFY(await(m_store->apply(page)).has_value()); // the same page again changes nothing
        QCoreApplication::sendPostedEvents();
        QVERIFY(seen.empty());
    }

    void aPolicyOrQueueResets()
    {
        QSignalSpy reset(m_feed.get(), &CaseFeed::reset);
        QVERIFY(await(m_store->apply(Page("b").put(samplePolicy("p", 1, at(0))))).has_value());
        QTRY_COMPARE(reset.count(), 1);
    }
};

VIGIE_TEST(CaseFeedTest);
#include "CaseFeedTest.moc"
