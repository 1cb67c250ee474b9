#include "models/cache/SqlApplicationReader.h"
#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlReplicaStore.h"
#include "tests/models/cache/SampleWorld.h"
#include "tests/support/Applications.h"
#include "tests/support/Await.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::cache;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Case certification(const std::string &id, const std::string &application, std::int64_t rev = 1)
{
    auto kase = sampleCase(id, application, "certification", rev);
    kase.kind = CaseKind::Certification;
    kase.reason = CaseReason::Application;
    return kase;
}

Application application(const std::string &id, const std::string &member, std::int64_t rev = 1)
{
    auto made = wholeApplication(at(0), id);
    made.member = MemberId(member);
    made.rev = rev;
    return made;
}

struct Desk
{
    Drawer drawer;
    Replica replica{drawer.path(), drawer.key, OnDamage::Refuse};
    SqlReplicaStore store{replica};
    SqlApplicationReader reader{replica};
    SqlCaseFeed feed{replica};

    std::vector<RowId> order()
    {
        CaseFilter filter;
        filter.queue = QueueId("certification");
        return await(feed.order(filter)).value();
    }
};

} // namespace

class ApplicationReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListHasItsRowsAndTheOtherQueuesNone()
    {
        Desk desk;
        auto reused = application("a2", "m2");
        reused.attempt = 3;
        reused.reuse = {{ReuseOf::File, ApplicationState::Refused, false}};
        QVERIFY(await(desk.store.apply(Page("a")
                                           .put(certification("c1", "a1"))
                                           .put(application("a1", "m1"))
                                           .put(sampleMember("m1", QStringLiteral("Zoé")))
                                           .put(certification("c2", "a2"))
                                           .put(reused)
                                           .put(sampleItem("i1", "m1", QStringLiteral("caption")))
                                           .put(sampleCase("c3", "i1"))))
                    .has_value());
        auto order = desk.order();
        QCOMPARE(order.size(), std::size_t{2});
        CaseFilter items;
        items.queue = QueueId("q1");
        const auto other = await(desk.feed.order(items)).value();
        order.insert(order.end(), other.begin(), other.end());
        const auto rows = await(desk.feed.rows(order)).value();
        QCOMPARE(rows.size(), std::size_t{3});
        const auto first = rows[0].application.value();
        QCOMPARE(rows[0].ownerName, QStringLiteral("Zoé"));
        QCOMPARE(rows[0].owner, MemberId("m1"));
        QVERIFY(first.kind == ApplicationKind::Creator && first.state == ApplicationState::Waiting);
        QVERIFY(first.submittedAt == application("a1", "m1").submittedAt && !first.reused);
        QVERIFY(rows[1].application->reused && rows[1].application->attempt == 3 && rows[1].ownerName.isEmpty());
        QVERIFY(!rows[2].application); // an item is no application
    }

    void oneApplicationIsReadWhole()
    {
        Desk desk;
        QVERIFY(await(desk.store.apply(Page("a")
                                           .put(certification("c1", "a1"))
                                           .put(application("a1", "m1"))
                                           .put(sampleMember("m1", QStringLiteral("Zoé")))
                                           .put(samplePolicy("p1", 1, at(-100)))
                                           .put(sampleItem("i1", "m1", QStringLiteral("caption")))
                                           .put(sampleCase("c3", "i1"))))
                    .has_value());
        const auto detail = await(desk.reader.read(CaseId("c1"))).value();
        QVERIFY(detail.kase == certification("c1", "a1"));
        QVERIFY(detail.application == application("a1", "m1"));
        QCOMPARE(detail.member->displayName, QStringLiteral("Zoé"));
        QCOMPARE(detail.policy->version, 1);
        QCOMPARE(await(desk.reader.read(CaseId("c3"))).code(), ErrorCode::NotFound);
        QCOMPARE(await(desk.reader.read(CaseId("nobody"))).code(), ErrorCode::NotFound);
    }

    void aChangeOfTheApplicationOrItsMemberIsToldAsOfItsCase()
    {
        Desk desk;
        QVERIFY(
            await(desk.store.apply(Page("a").put(certification("c1", "a1")).put(application("a1", "m1")))).has_value());
        QSignalSpy changed(&desk.feed, &CaseFeed::changed);
        const auto told = [&](const Page &page) {
            changed.clear();
            const bool applied = await(desk.store.apply(page)).has_value();
            return applied && QTest::qWaitFor([&] { return !changed.isEmpty(); }) &&
                   changed.first().first().value<std::vector<CaseId>>() == std::vector{CaseId("c1")};
        };
        QVERIFY(told(Page("b").put(sampleMember("m1", QStringLiteral("Zoé")))));
        auto again = application("a1", "m1", 2);
        again.attempt = 2;
        QVERIFY(told(Page("c").put(again)));
        QCOMPARE(await(desk.feed.rows(desk.order())).value()[0].application->attempt, 2);
        QVERIFY(told(Page("d").remove(RecordType::Application, "a1")));
        const auto rows = await(desk.feed.rows(desk.order())).value();
        QVERIFY(rows.size() == 1 && !rows[0].application); // it cannot be decided
        QVERIFY(!await(desk.reader.read(CaseId("c1")))->application.has_value());
    }

    void whatMayNotChangeIsQuarantined()
    {
        Desk desk;
        QVERIFY(
            await(desk.store.apply(Page("a").put(certification("c1", "a1")).put(application("a1", "m1")))).has_value());
        QCOMPARE(await(desk.store.apply(Page("b").put(application("a1", "somebody-else", 2))))->quarantined, 1);
        QVERIFY(!await(desk.reader.read(CaseId("c1")))->application.has_value());
        auto fewer = application("a1", "m1", 3);
        fewer.attempt = 0;
        QCOMPARE(await(desk.store.apply(Page("c").put(fewer)))->quarantined, 0); // nothing before it counts any more
    }

    void aPurgedApplicationNeverComesBack()
    {
        Desk desk;
        QVERIFY(
            await(desk.store.apply(Page("a").put(certification("c1", "a1")).put(application("a1", "m1")))).has_value());
        QVERIFY(await(desk.store.apply(Page("b").purge(RecordType::Application, "a1"))).has_value());
        QCOMPARE(await(desk.store.apply(Page("c").put(application("a1", "m1", 9))))->skipped, 1);
        QVERIFY(!await(desk.reader.read(CaseId("c1")))->application.has_value());
    }
};

VIGIE_TEST(ApplicationReaderTest);
#include "ApplicationReaderTest.moc"
