#include "models/cache/SqlCaseFeed.h"
#include "models/cache/SqlCaseReader.h"
#include "models/cache/SqlNoticeReader.h"
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

Notice noticeOn(const std::string &id, std::vector<ItemId> items, std::int64_t rev = 1)
{
    auto notice = sampleNotice(id, "unused", rev);
    notice.items = std::move(items);
    notice.origin = NoticeOrigin::Anyone;
    return notice;
}

Case caseOf(const std::string &id, const std::string &notice, int rank, int due)
{
    auto kase = sampleCase(id, notice, "notices");
    kase.kind = CaseKind::NoticeReview;
    kase.reason = CaseReason::Notice;
    kase.rankedAt = at(rank);
    kase.dueAt = at(due);
    return kase;
}

struct Shelf
{
    Drawer drawer;
    Replica replica{drawer.path(), drawer.key, OnDamage::Refuse};
    SqlReplicaStore store{replica};
    SqlCaseFeed feed{replica};
    SqlCaseReader cases{replica};
    SqlNoticeReader reader{replica};
};

std::vector<std::string> ids(const std::vector<Notice> &notices)
{
    std::vector<std::string> out;
    for (const auto &notice : notices)
        out.push_back(notice.id.value);
    return out;
}

} // namespace

class NoticeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNoticeItsItemsAndTheirOtherNotices()
    {
        Shelf shelf;
        const auto notice = noticeOn("n1", {ItemId("i1"), ItemId("i2"), ItemId("gone")});
        QVERIFY(await(shelf.store.apply(Page("a")
                                            .put(sampleMember("m1", QStringLiteral("Zoé")))
                                            .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                            .put(sampleItem("i2", "m1", QStringLiteral("two")))
                                            .put(notice)
                                            .put(noticeOn("n2", {ItemId("i2"), ItemId("i1")}))
                                            .put(noticeOn("n3", {ItemId("i2")}))
                                            .put(caseOf("c1", "n1", 0, 10))
                                            .put(samplePolicy("p1", 1, at(-100)))))
                    .has_value());
        const auto detail = await(shelf.reader.read(CaseId("c1")));
        QVERIFY(detail.has_value());
        QCOMPARE(*detail->notice, notice);
        QCOMPARE(detail->items.size(), 3U);
        QCOMPARE(detail->items[0].owner->displayName, QStringLiteral("Zoé"));
        QCOMPARE(ids(detail->items[0].others), std::vector<std::string>{"n2"});
        QCOMPARE(ids(detail->items[1].others), (std::vector<std::string>{"n2", "n3"}));
        QVERIFY(!detail->items[2].item);
        QVERIFY(detail->policy.has_value());
        // The content desk reads the same notices beside the item.
        QVERIFY(await(shelf.store.apply(Page("b").put(sampleCase("c2", "i2")))).has_value());
        QCOMPARE(ids(await(shelf.cases.read(CaseId("c2")))->notices), (std::vector<std::string>{"n1", "n2", "n3"}));
        QCOMPARE(await(shelf.reader.read(CaseId("c2"))).code(), ErrorCode::NotFound);
    }

    void theListFollowsTheRankAndTellsTheDueTime()
    {
        Shelf shelf;
        auto trusted = noticeOn("n2", {ItemId("i1")});
        trusted.origin = NoticeOrigin::TrustedFlagger;
        trusted.flagger = QStringLiteral("SPECIMEN");
        trusted.withinExpertise = true;
        QVERIFY(await(shelf.store.apply(Page("a")
                                            .put(sampleMember("m1", QStringLiteral("Zoé")))
                                            .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                            .put(noticeOn("n1", {ItemId("i1")}))
                                            .put(trusted)
                                            .put(caseOf("c1", "n1", 5, 5))
                                            .put(caseOf("c2", "n2", -900, 60))
                                            .put(sampleQueue("notices"))))
                    .has_value());
        CaseFilter filter;
        filter.queue = QueueId("notices");
        const auto order = await(shelf.feed.order(filter));
        const auto rows = await(shelf.feed.rows(*order));
        QCOMPARE(rows->size(), 2U);
        const auto &first = rows->front();
        QCOMPARE(first.kase.id.value, std::string("c2"));
        QCOMPARE(first.kase.dueAt, std::optional(at(60)));
        QCOMPARE(first.notice->origin, NoticeOrigin::TrustedFlagger);
        QCOMPARE(first.notice->duty, NoticeDuty::TrustedFlagger);
        QCOMPARE(first.notice->items, 1);
        QCOMPARE(first.notice->explanation, QStringLiteral("SPECIMEN"));
        QCOMPARE(first.ownerName, QStringLiteral("Zoé"));
        // Ranked long ago is not overdue.
        const auto queues = await(shelf.cases.queues(at(10)));
        QCOMPARE(queues->front().open, 2);
        QCOMPARE(queues->front().overdue, 1);
    }

    void aWaveIsWhatIsOpenOnTheSameContentOrMembers()
    {
        Shelf shelf;
        auto closed = caseOf("c5", "n5", 0, 10);
        closed.state = CaseState::Closed;
        QVERIFY(await(shelf.store.apply(Page("a")
                                            .put(sampleMember("m1", QStringLiteral("Zoé")))
                                            .put(sampleMember("m2", QStringLiteral("Léo")))
                                            .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                            .put(sampleItem("i2", "m1", QStringLiteral("two")))
                                            .put(sampleItem("i3", "m2", QStringLiteral("three")))
                                            .put(noticeOn("n1", {ItemId("i1")}))
                                            .put(noticeOn("n2", {ItemId("i2"), ItemId("i1")}))
                                            .put(noticeOn("n3", {ItemId("i3")}))
                                            .put(noticeOn("n4", {ItemId("i1")}))
                                            .put(noticeOn("n5", {ItemId("i1")}))
                                            .put(caseOf("c1", "n1", 5, 10))
                                            .put(caseOf("c2", "n2", 1, 10))
                                            .put(caseOf("c3", "n3", 0, 10))
                                            .put(caseOf("c4", "n4", 3, 10))
                                            .put(closed)
                                            .put(sampleCase("c6", "i1"))))
                    .has_value());
        const std::vector wave{CaseId("c2"), CaseId("c4"), CaseId("c1")}; // by rank, each once
        QCOMPARE(*await(shelf.reader.wave(CaseId("c1"))), wave);
        QCOMPARE(*await(shelf.reader.wave(CaseId("c2"))), wave);
        QCOMPARE(*await(shelf.reader.wave(CaseId("c3"))), std::vector{CaseId("c3")});
        QVERIFY(await(shelf.reader.wave(CaseId("c6")))->empty());
        QVERIFY(await(shelf.reader.wave(CaseId("none")))->empty());
    }

    void aSiblingThatComesTouchesTheOpenCase()
    {
        Shelf shelf;
        QVERIFY(await(shelf.store.apply(Page("a")
                                            .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                            .put(noticeOn("n1", {ItemId("i1")}))
                                            .put(caseOf("c1", "n1", 0, 10))))
                    .has_value());
        QSignalSpy changed(&shelf.feed, &CaseFeed::changed);
        QVERIFY(await(shelf.store.apply(Page("b").put(noticeOn("n2", {ItemId("i1")})))).has_value());
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<std::vector<CaseId>>(), std::vector{CaseId("c1")});
        QVERIFY(await(shelf.store.apply(Page("c").put(sampleItem("i1", "m1", QStringLiteral("two"), 2)))).has_value());
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(changed.back().front().value<std::vector<CaseId>>(), std::vector{CaseId("c1")});
    }

    void anItemThatIsDeletedLeavesTheNotice()
    {
        Shelf shelf;
        QVERIFY(await(shelf.store.apply(Page("a")
                                            .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                            .put(sampleItem("i2", "m1", QStringLiteral("two")))
                                            .put(noticeOn("n1", {ItemId("i1"), ItemId("i2")}))
                                            .put(caseOf("c1", "n1", 0, 10))
                                            .put(sampleCase("c2", "i1"))))
                    .has_value());
        QVERIFY(await(shelf.store.apply(Page("b").put(noticeOn("n1", {ItemId("i2")}, 2)))).has_value());
        QCOMPARE(await(shelf.reader.read(CaseId("c1")))->items.size(), 1U);
        QVERIFY(await(shelf.cases.read(CaseId("c2")))->notices.empty());
        // None comes to it: that would be another notice.
        QVERIFY(await(shelf.store.apply(Page("c").put(noticeOn("n1", {ItemId("i2"), ItemId("i3")}, 3)))).has_value());
        QVERIFY(!await(shelf.reader.read(CaseId("c1")))->notice);
    }
};

VIGIE_TEST(NoticeReaderTest);
#include "NoticeReaderTest.moc"
