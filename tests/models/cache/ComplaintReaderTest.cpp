#include "models/cache/SqlCaseFeed.h"
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

Notice noticeOn(const std::string &id, const std::string &item, std::int64_t rev = 1)
{
    auto notice = sampleNotice(id, item, rev);
    notice.origin = NoticeOrigin::Anyone;
    notice.state = NoticeState::Decided;
    return notice;
}

Complaint complaintAbout(const std::string &notice, std::int64_t rev = 1)
{
    Complaint complaint;
    complaint.id = ComplaintId("k1");
    complaint.rev = rev;
    complaint.notice = NoticeId(notice);
    complaint.from = Complainant::Member;
    complaint.member = MemberId("m1");
    complaint.category = Category::Hate;
    complaint.text = QString(200, u'x');
    complaint.state = ComplaintState::Open;
    complaint.of.id = DecisionId("d1");
    complaint.of.decision.caseId = CaseId("former");
    complaint.of.decision.notice = complaint.notice;
    complaint.of.decision.outcome = NoticeOutcome::Restricted;
    complaint.of.author = PersonId("first");
    complaint.of.at = at(-50);
    complaint.taken = {{RestrictionKind::PayoutHeld, {}, {}}};
    complaint.receivedAt = at(-10);
    return complaint;
}

Case caseOf(const std::string &complaint)
{
    auto kase = sampleCase("c1", complaint, "complaints");
    kase.kind = CaseKind::Complaint;
    kase.reason = CaseReason::Appeal;
    kase.rankedAt = at(0);
    kase.dueAt = at(30);
    return kase;
}

struct Shelf
{
    Drawer drawer;
    Replica replica{drawer.path(), drawer.key, OnDamage::Refuse};
    SqlReplicaStore store{replica};
    SqlCaseFeed feed{replica};
    SqlNoticeReader reader{replica};

    bool fill()
    {
        return await(store.apply(Page("a")
                                     .put(sampleMember("m1", QStringLiteral("Zoé")))
                                     .put(sampleItem("i1", "m1", QStringLiteral("one")))
                                     .put(noticeOn("n1", "i1"))
                                     .put(complaintAbout("n1"))
                                     .put(caseOf("k1"))
                                     .put(samplePolicy("p1", 1, at(-100)))
                                     .put(sampleQueue("complaints"))))
            .has_value();
    }
};

} // namespace

class ComplaintReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheComplaintWithTheNoticeItGoesBackTo()
    {
        Shelf shelf;
        QVERIFY(shelf.fill());
        const auto detail = await(shelf.reader.read(CaseId("c1")));
        QVERIFY(detail.has_value());
        QCOMPARE(*detail->complaint, complaintAbout("n1"));
        QCOMPARE(detail->notice->id, NoticeId("n1"));
        QCOMPARE(detail->items.size(), 1U);
        QCOMPARE(detail->items.front().owner->displayName, QStringLiteral("Zoé"));
        QVERIFY(detail->policy.has_value());
    }

    void theListSaysWhatItIsAndWhoDecidedFirst()
    {
        Shelf shelf;
        QVERIFY(shelf.fill());
        CaseFilter filter;
        filter.queue = QueueId("complaints");
        const auto rows = await(shelf.feed.rows(*await(shelf.feed.order(filter))));
        QCOMPARE(rows->size(), 1U);
        const auto &row = rows->front();
        QCOMPARE(row.complaint->firstReviewer, PersonId("first"));
        QVERIFY(row.complaint->duty == ComplaintDuty::Livelihood);
        QVERIFY(row.complaint->from == Complainant::Member);
        QVERIFY(row.complaint->text.size() <= 120);
        QCOMPARE(row.ownerName, QStringLiteral("Zoé"));
        QCOMPARE(row.kase.dueAt, std::optional(at(30)));
    }

    void whatItRestsOnTouchesIt()
    {
        Shelf shelf;
        QVERIFY(shelf.fill());
        QSignalSpy changed(&shelf.feed, &CaseFeed::changed);
        const auto isTold = [&](Page &page) {
            const auto before = changed.size();
            return await(shelf.store.apply(page)).has_value() &&
                   QTest::qWaitFor([&] { return changed.size() > before; }) &&
                   changed.back().front().value<std::vector<CaseId>>() == std::vector{CaseId("c1")};
        };
        Page notice("b"), item("c"), complaint("d");
        QVERIFY(isTold(notice.put(noticeOn("n1", "i1", 2))));
        QVERIFY(isTold(item.put(sampleItem("i1", "m1", QStringLiteral("two"), 2))));
        auto decided = complaintAbout("n1", 2);
        decided.state = ComplaintState::Decided;
        QVERIFY(isTold(complaint.put(decided)));
        QVERIFY(await(shelf.reader.read(CaseId("c1")))->complaint->state == ComplaintState::Decided);
    }

    void whatMayNotChangeIsQuarantined()
    {
        Shelf shelf;
        QVERIFY(shelf.fill());
        auto other = complaintAbout("n1", 2);
        other.of.author = PersonId("second"); // who may not decide is never somebody else than before
        QVERIFY(await(shelf.store.apply(Page("b").put(other))).has_value());
        const auto detail = await(shelf.reader.read(CaseId("c1")));
        QVERIFY(detail.has_value());
        QVERIFY(!detail->complaint);
        QVERIFY(!detail->notice);
    }

    void aPurgeTakesIt()
    {
        Shelf shelf;
        QVERIFY(shelf.fill());
        QVERIFY(await(shelf.store.apply(Page("b").purge(RecordType::Complaint, "k1"))).has_value());
        QVERIFY(!await(shelf.reader.read(CaseId("c1")))->complaint);
    }
};

VIGIE_TEST(ComplaintReaderTest);
#include "ComplaintReaderTest.moc"
