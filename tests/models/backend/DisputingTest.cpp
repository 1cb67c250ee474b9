#include "models/backend/rules/Disputing.h"

#include "models/backend/rules/YearlyCounting.h"
#include "tests/models/backend/CasebookWorld.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::test;
using namespace std::chrono;

namespace {

const DecisionId Contested(std::string("decision-1"));
const DecisionId Answer(std::string("answer-1"));

/// A notice decided ten days ago, and a complaint about it decided five days ago.
struct Contest : CasebookWorld
{
    explicit Contest(bool inMemory, Category category = Category::Violence) : CasebookWorld(inMemory)
    {
        Notice notice;
        notice.id = NoticeId("notice-1");
        notice.rev = 1;
        notice.state = NoticeState::Decided;
        notice.category = category;
        notice.receivedAt = now() - 11 * 24h;
        must(kept.writeNotice(notice));
        NoticeDecisionRecord decided;
        decided.id = Contested;
        decided.command = CommandId("command-1");
        decided.author = reviewer.id;
        decided.decision.caseId = CaseId("case-1");
        decided.decision.round = 1;
        decided.decision.notice = notice.id;
        decided.decision.outcome = NoticeOutcome::NoViolation;
        decided.at = now() - 10 * 24h;
        must(kept.addNoticeDecision(decided));
        Complaint complaint;
        complaint.id = ComplaintId("complaint-1");
        complaint.rev = 1;
        complaint.notice = notice.id;
        complaint.state = ComplaintState::Decided;
        complaint.of.id = Contested;
        complaint.of.decision = decided.decision;
        complaint.of.author = reviewer.id;
        must(kept.writeComplaint(complaint));
        ComplaintDecisionRecord answer;
        answer.id = Answer;
        answer.command = CommandId("command-2");
        answer.author = first.id;
        answer.decision.caseId = CaseId("case-2");
        answer.decision.round = 1;
        answer.decision.complaint = complaint.id;
        answer.decision.outcome = ComplaintOutcome::Rejected;
        answer.decision.reason = QStringLiteral("SPECIMEN");
        answer.at = now() - 5 * 24h;
        must(kept.addComplaintDecision(answer));
    }

    year_month_day day(int offset) const { return floor<days>(now()) + days(offset); }
    DisputeEntry entry(DisputeStage stage = DisputeStage::Open) const
    {
        DisputeEntry made;
        made.body = QStringLiteral("Médiation Exemple");
        made.reference = QStringLiteral("ME-7");
        made.receivedOn = day(-4);
        made.stage = stage;
        if (stage != DisputeStage::Open)
            made.endedOn = day(-1);
        return made;
    }
    Result<Dispute> open(const Person &who, const DisputeEntry &what, const DecisionId &decision = Contested)
    {
        return run([&] { return openDispute(kept, who, NoticeId("notice-1"), decision, what, now()); });
    }
    Result<Dispute> save(const Person &who, const Dispute &seen, const DisputeEntry &what)
    {
        return run([&] { return saveDispute(kept, who, seen.id, seen.rev, what, now()); });
    }
};

std::string reported(const YearlyCount &count, const std::string &scope)
{
    for (const auto &part : count.parts)
        for (const auto &row : part.rows)
            if (part.file.starts_with("7_") && row[3] == "Out-of-court dispute settlement bodies" && row[5] == scope)
                return row[6];
    return "no such row";
}

} // namespace

class DisputingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisputeIsRecordedAndEnds_data() { onBothStores(); }
    void aDisputeIsRecordedAndEnds()
    {
        QFETCH(const bool, inMemory);
        Contest in(inMemory);
        auto dispute = must(in.open(in.reviewer, in.entry()));
        QVERIFY(dispute.decidedAt == in.now() - 10 * 24h);
        QCOMPARE(dispute.author, in.reviewer.id);
        QCOMPARE(must(disputesFor(in.kept, in.first, NoticeId("notice-1"))), std::vector{dispute});
        auto ended = in.entry(DisputeStage::Partly);
        ended.implemented = true;
        const auto before = dispute;
        dispute = must(in.save(in.first, dispute, ended));
        QCOMPARE(dispute.author, in.first.id);
        QCOMPARE(dispute.entry, ended);
        QCOMPARE(refusal(in.save(in.first, before, ended)), std::optional(ErrorCode::Changed));
        QCOMPARE(must(disputesFor(in.kept, in.first, NoticeId("notice-1"))), std::vector{dispute});
        must(in.open(in.reviewer, in.entry(), Answer));
        QCOMPARE(must(disputesFor(in.kept, in.first, NoticeId("notice-1"))).size(), std::size_t{2});
    }

    void onlyADecisionOfTheNoticeIsContested()
    {
        Contest in(false);
        QCOMPARE(refusal(in.open(in.reviewer, in.entry(), DecisionId("another"))),
                 std::optional(ErrorCode::IllegalTransition));
        auto early = in.entry();
        early.receivedOn = in.day(-6); // after the decision, before the answer to the complaint
        QVERIFY(in.open(in.reviewer, early));
        QCOMPARE(refusal(in.open(in.reviewer, early, Answer)), std::optional(ErrorCode::Invalid));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("no body") << 0;
        QTest::newRow("tomorrow") << 1;
        QTest::newRow("carried out, and open") << 2;
        QTest::newRow("a telephone number") << 3;
        QTest::newRow("no stage") << 4;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(const int, fault);
        Contest in(false);
        auto made = in.entry();
        if (fault == 0)
            made.body.clear();
        if (fault == 1)
            made.receivedOn = in.day(1);
        if (fault == 2)
            made.implemented = true;
        if (fault == 3)
            made.reference = QStringLiteral("01 99 00 12 34");
        if (fault == 4)
            made.stage = DisputeStage::Unknown;
        QCOMPARE(refusal(in.open(in.reviewer, made)), std::optional(ErrorCode::Invalid));
        QVERIFY(must(in.kept.disputesAbout(NoticeId("notice-1"))).empty());
    }

    void itIsForPeopleWhoDecideComplaints()
    {
        Contest in(false);
        QCOMPARE(refusal(in.open(in.moderator, in.entry())), std::optional(ErrorCode::Permission));
        const auto dispute = must(in.open(in.reviewer, in.entry()));
        QCOMPARE(refusal(in.save(in.moderator, dispute, in.entry())), std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(disputesFor(in.kept, in.moderator, NoticeId("notice-1"))),
                 std::optional(ErrorCode::Permission));
        QCOMPARE(refusal(disputesFor(in.kept, in.reviewer, NoticeId("nothing"))), std::optional(ErrorCode::NotFound));
    }

    void whatIsRestrictedIsForPeopleWhoWorkThere()
    {
        Contest in(false, Category::Child);
        QCOMPARE(refusal(in.open(in.reviewer, in.entry())), std::optional(ErrorCode::NotFound));
        const auto dispute = must(in.open(in.first, in.entry()));
        QCOMPARE(refusal(in.save(in.reviewer, dispute, in.entry())), std::optional(ErrorCode::NotFound));
    }

    void theYearlyReportCountsThem_data() { onBothStores(); }
    void theYearlyReportCountsThem()
    {
        QFETCH(const bool, inMemory);
        Contest in(inMemory);
        for (const auto stage : {DisputeStage::Open, DisputeStage::Withdrawn, DisputeStage::ForRecipient,
                                 DisputeStage::ForPlatform, DisputeStage::Partly})
            must(in.open(in.reviewer, in.entry(stage)));
        auto done = in.entry(DisputeStage::Partly);
        done.implemented = true;
        done.endedOn = in.day(-4);
        must(in.open(in.reviewer, done));
        const auto year = year_month_day(floor<days>(in.now())).year();
        const auto count = must(countYear(in.kept, year, in.now()));
        QCOMPARE(reported(count, "Total number"), std::string("6"));
        QCOMPARE(reported(count, "Decisions upheld"), std::string("1"));
        QCOMPARE(reported(count, "Decisions partially reversed"), std::string("2"));
        QCOMPARE(reported(count, "Decisions reversed"), std::string("1"));
        QCOMPARE(reported(count, "Decision omitted"), std::string("1"));
        QCOMPARE(reported(count, "Median time"), std::string("72.00")); // of 72, 72, 72 and 0 hours
        // Of four that were decided, one was carried out and of one there is nothing to carry out.
        QCOMPARE(reported(count, "Percentage of outcomes implemented"), std::string("50.00"));
        const auto next = must(countYear(in.kept, year + years(1), in.now()));
        QCOMPARE(reported(next, "Total number"), std::string("0"));
    }
};

VIGIE_TEST(DisputingTest);
#include "DisputingTest.moc"
