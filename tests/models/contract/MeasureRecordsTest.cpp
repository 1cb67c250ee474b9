#include "models/contract/MeasureRecords.h"
#include "models/contract/NoticeRecords.h"
#include "models/contract/Policies.h"
#include "tests/support/TestCase.h"

#include <QFile>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::contract;
using std::chrono::days;

namespace {

const Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)};

std::string content(const char *name)
{
    QFile file(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class MeasureRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decisionsAboutAccountsSurvive()
    {
        NoticeDecision made;
        made.caseId = CaseId("c");
        made.notice = NoticeId("n");
        made.outcome = NoticeOutcome::Restricted;
        made.clause = ClauseId("h");
        made.restrictions = {{RestrictionKind::AccountEnded, std::nullopt, 7},
                             {RestrictionKind::AccountSuspended, Now + days(7)}};
        for (const auto exception : {EndingException::None, EndingException::LegalDuty,
                                     EndingException::ImperativeReason, EndingException::RepeatedInfringement})
            for (const auto step : {MisuseStep::None, MisuseStep::Warning, MisuseStep::Suspension}) {
                made.exception = exception;
                made.basis = exception == EndingException::None ? QString() : QStringLiteral("article 6-IV");
                made.manifest = step != MisuseStep::None;
                made.misuse = step;
                made.misuseUntil = step == MisuseStep::Suspension ? std::optional(Now + days(9)) : std::nullopt;
                const auto read = parseNoticeDecision(writeNoticeDecision(made));
                QVERIFY(read);
                QCOMPARE(*read, made);
            }
    }

    void wordsOfANewerVersionAreRefused_data()
    {
        QTest::addColumn<std::string>("field");
        QTest::newRow("exception") << std::string(R"("exception":"haste")");
        QTest::newRow("misuse") << std::string(R"("misuse":"exile")");
        QTest::newRow("restriction") << std::string(R"("restrictions":[{"kind":"banished"}])");
        QTest::newRow("notice") << std::string(R"("restrictions":[{"kind":"account_ended","notice_days":-1}])");
    }
    void wordsOfANewerVersionAreRefused()
    {
        QFETCH(const std::string, field);
        const auto json =
            R"({"case_id":"c","round":1,"notice_id":"n","items":[],"outcome":"restricted",)" + field + "}";
        QVERIFY(!parseNoticeDecision(json));
    }

    void standingsSurvive()
    {
        NoticeStanding standing;
        standing.notice = NoticeId("n");
        standing.asOf = Now;
        MemberStanding member;
        member.member = MemberId("m");
        member.strikes = {{2, Now, Now + days(3), Now + days(1)}, {1, Now - days(9), Now, std::nullopt}};
        member.misuse = {3, 10, Severity::High, Now - days(2), Now + days(5)};
        member.blocks.counts = {3, 1, 2};
        member.blocks.newest = {{true, Now, BlockReason::Spam, true, false, true}};
        standing.members = {member, {MemberId("o"), {}, {}}};
        for (const auto &notifier : {std::optional<MisuseCount>(), std::optional(MisuseCount{1, 2})}) {
            standing.notifier = notifier;
            standing.statementsPause = notifier ? StatementPause::NotPermitted : StatementPause::None;
            const auto read = parseNoticeStanding(writeNoticeStanding(standing));
            QVERIFY(read);
            QCOMPARE(*read, standing);
        }
    }

    void waitingMeasuresSurvive()
    {
        WaitingMeasure measure{DecisionId("d"),
                               NoticeId("n"),
                               MemberId("m"),
                               QStringLiteral("Studio “Lumière”"),
                               RestrictionKind::AccountEnded,
                               MeasureStage::Announced,
                               PersonId("p"),
                               QStringLiteral("Yaël"),
                               Now,
                               Now + days(30),
                               EndingException::RepeatedInfringement,
                               QStringLiteral("facts")};
        auto other = measure;
        other.member = MemberId("o");
        other.exception = EndingException::None;
        for (const auto &measures : {std::vector<WaitingMeasure>{}, std::vector{measure, other}}) {
            const auto read = parseWaitingMeasures(writeWaitingMeasures(measures));
            QVERIFY(read);
            QCOMPARE(*read, measures);
        }
    }

    void repliesSurviveAndUnknownOnesAreRefused()
    {
        const MeasureReply reply{MemberId("m"), RestrictionKind::AccountEnded, MeasureAnswer::Withdraw,
                                 QStringLiteral("because")};
        const auto read = parseMeasureReply(writeMeasureReply(reply));
        QVERIFY(read);
        QCOMPARE(*read, reply);
        QVERIFY(!parseMeasureReply(R"({"member":"m","kind":"account_ended","answer":"forget","reason":"because"})"));
        QVERIFY(!parseMeasureReply(R"({"member":"m","kind":"banished","answer":"withdraw","reason":"because"})"));
        QVERIFY(!parseMeasureReply(R"({"member":"m","kind":"account_ended","answer":"withdraw"})"));
    }

    void theRulesOfThePolicySurvive()
    {
        const auto policy = parsePolicy(content("content-2.json"));
        QVERIFY(policy);
        QVERIFY(!policy->measures.strikes.empty());
        QCOMPARE(policy->measures.letters.exceptions.size(), 3U);
        const auto again = parsePolicy(writePolicy(*policy));
        QVERIFY(again);
        QCOMPARE(*again, *policy);
        const auto older = parsePolicy(content("content-1.json"));
        QVERIFY(older);
        QCOMPARE(older->measures, MeasureRules{});
        QVERIFY(policy->sender && faultOf(*policy->sender).empty());
        QVERIFY(!older->sender);
        auto half = *policy;
        half.sender->address.byLanguage.erase("en");
        const auto refused = parsePolicy(writePolicy(half));
        QVERIFY(!refused && refused.error().detail.find("sender.address.en") != std::string::npos);
    }
};

VIGIE_TEST(MeasureRecordsTest);
#include "MeasureRecordsTest.moc"
