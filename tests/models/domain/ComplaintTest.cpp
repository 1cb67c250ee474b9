#include "models/domain/ComplaintLetters.h"
#include "tests/support/NoticeRules.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

using Faults = std::vector<ComplaintFault>;
const QString Reason = QStringLiteral("The poster shows that it is a play.");

Complaint complaintOf(std::vector<TakenAway> taken, Complainant from = Complainant::Member)
{
    Complaint complaint;
    complaint.id = ComplaintId("c-1");
    complaint.notice = NoticeId("n-1");
    complaint.from = from;
    complaint.taken = std::move(taken);
    complaint.language = "en";
    complaint.receivedAt = Instant(24h * 20'000);
    complaint.of.at = complaint.receivedAt - 24h;
    return complaint;
}

ComplaintDecision decisionOf(ComplaintOutcome outcome, std::vector<Relief> ends = {})
{
    return {CaseId("k"), 1, ComplaintId("c-1"), outcome, std::move(ends), Reason, {}, false};
}

const TakenAway Content{RestrictionKind::Unavailable, ItemId("i-1"), {}};
const TakenAway Other{RestrictionKind::Unavailable, ItemId("i-2"), {}};
const TakenAway Payout{RestrictionKind::PayoutHeld, {}, {}};

} // namespace

class ComplaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreSaidAllAtOnce()
    {
        using enum ComplaintFault;
        const auto two = complaintOf({Content, Payout});
        auto empty = decisionOf(ComplaintOutcome::Unknown);
        empty.reason.clear();
        QCOMPARE(faultsOf(empty, two), (Faults{OutcomeMissing, ReasonMissing}));
        QCOMPARE(faultsOf(decisionOf(ComplaintOutcome::Partly), two), Faults{ReliefMissing});
        const Relief content{Content.kind, Content.item}, payout{Payout.kind, {}}, foreign{Other.kind, Other.item};
        QCOMPARE(faultsOf(decisionOf(ComplaintOutcome::Partly, {content, payout}), two), Faults{ReliefWhole});
        QCOMPARE(faultsOf(decisionOf(ComplaintOutcome::Partly, {foreign}), two), Faults{ReliefForeign});
        QCOMPARE(faultsOf(decisionOf(ComplaintOutcome::Upheld, {content}), two), Faults{ReliefForeign});
        QVERIFY(faultsOf(decisionOf(ComplaintOutcome::Partly, {content}), two).empty());
        QVERIFY(faultsOf(decisionOf(ComplaintOutcome::Upheld), two).empty());
        QCOMPARE(faultsOf(decisionOf(ComplaintOutcome::Partly), complaintOf({Content})), Faults{OutcomeForeign});
        QCOMPARE(faultsOf(decisionOf(ComplaintOutcome::Partly), complaintOf({}, Complainant::Notifier)),
                 Faults{OutcomeForeign});
        auto unfinished = decisionOf(ComplaintOutcome::Rejected);
        unfinished.reason = Reason + QStringLiteral(" {date}");
        QCOMPARE(faultsOf(unfinished, two), Faults{ReasonUnfinished});
    }

    void upheldEndsEverythingAndRejectedNothing()
    {
        const auto complaint = complaintOf({Content, Payout});
        QCOMPARE(reliefs(decisionOf(ComplaintOutcome::Upheld), complaint).size(), 2U);
        QVERIFY(reliefs(decisionOf(ComplaintOutcome::Rejected), complaint).empty());
    }

    void whoseIncomeStoppedComesFirst()
    {
        auto intimate = complaintOf({}, Complainant::Notifier);
        intimate.category = Category::NonConsensual;
        auto ownIntimate = complaintOf({Content});
        ownIntimate.category = Category::NonConsensual;
        QVERIFY(dutyOf(intimate) == ComplaintDuty::IntimateOrChild);
        QVERIFY(dutyOf(ownIntimate) == ComplaintDuty::Other); // it is hidden: nobody is harmed by waiting
        QVERIFY(dutyOf(complaintOf({Content, Payout})) == ComplaintDuty::Livelihood);
        QVERIFY(complaintUrgency(intimate) < complaintUrgency(complaintOf({Payout})));
        QVERIFY(complaintUrgency(complaintOf({Payout})) < complaintUrgency(complaintOf({Content})));
        QVERIFY(complaintDue(complaintOf({Content})) > complaintOf({Content}).receivedAt);
    }

    void lettersSayEverythingOrAreNotComplete()
    {
        Policy policy = noticeRules();
        const auto complaint = complaintOf({Content, Other, Payout});
        const NoticeLetterFacts facts{"en", "2026-03-04"};
        const auto answer = complaintAnswer(policy, complaint, decisionOf(ComplaintOutcome::Upheld), facts);
        QVERIFY(answer.isComplete());
        QVERIFY(answer.letter.text.contains(Reason));
        QCOMPARE(answer.letter.text.count(QStringLiteral("It is visible again.")), 1); // however many posts
        QVERIFY(answer.letter.text.contains(QStringLiteral("not solely by automated means")));
        QVERIFY(answer.letter.text.contains(QStringLiteral("out-of-court")));
        policy.complaintLetters.supervision = {};
        QVERIFY(!complaintAnswer(policy, complaint, decisionOf(ComplaintOutcome::Upheld), facts).isComplete());
        policy = noticeRules();
        policy.complaintLetters.reliefs.erase(RestrictionKind::PayoutHeld);
        QVERIFY(!complaintAnswer(policy, complaint, decisionOf(ComplaintOutcome::Upheld), facts).isComplete());
        QVERIFY(complaintAnswer(policy, complaint, decisionOf(ComplaintOutcome::Rejected), facts).isComplete());
    }

    void theNotifierIsToldOnlyWhatChangedForThem()
    {
        const auto policy = noticeRules();
        const auto complaint = complaintOf({Content});
        QVERIFY(changesAnswer(complaint, decisionOf(ComplaintOutcome::Upheld)));
        QVERIFY(!changesAnswer(complaint, decisionOf(ComplaintOutcome::Rejected)));
        QVERIFY(!changesAnswer(complaintOf({}, Complainant::Notifier), decisionOf(ComplaintOutcome::Upheld)));
        const auto change = changeLetter(policy, complaint, decisionOf(ComplaintOutcome::Upheld), {"fr", "2026-03-04"});
        QVERIFY(change.isComplete());
        QVERIFY(change.letter.text.contains(QStringLiteral("n-1")));
        QVERIFY(!change.letter.text.contains(QStringLiteral("c-1")));
        QVERIFY(!change.letter.text.contains(Reason));
    }
};

VIGIE_TEST(ComplaintTest);
#include "ComplaintTest.moc"
