#include "models/contract/ComplaintRecords.h"
#include "models/contract/Commands.h"
#include "models/contract/ComplaintFilings.h"
#include "models/contract/NoticeRecords.h"
#include "models/contract/Policies.h"
#include "tests/support/NoticeRules.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::contract;

namespace {

/// Records of every shape, drawn from a seed that is logged.
class Draw
{
public:
    explicit Draw(quint32 seed) : m_random(seed) {}

    bool chance() { return m_random.bounded(2) == 0; }
    template <typename Enum> Enum word(int last) { return static_cast<Enum>(m_random.bounded(1, last + 1)); }
    Instant instant() { return Instant(Milliseconds(m_random.bounded(1'000'000) * 1000LL + 1'700'000'000'000LL)); }
    std::optional<Instant> maybe() { return chance() ? std::optional(instant()) : std::nullopt; }
    QString text()
    {
        static const std::u32string letters = U"aé\"\\\n\u202E😀<b>&{}";
        QString out(u'x');
        for (int i = m_random.bounded(1, 20); i > 0; --i)
            out += QString::fromUcs4(&letters[m_random.bounded(static_cast<quint32>(letters.size()))], 1);
        return out;
    }

    Complaint complaint()
    {
        Complaint made;
        made.id = ComplaintId("k");
        made.rev = m_random.bounded(1, 1000);
        made.notice = NoticeId("n");
        made.from = word<Complainant>(2);
        if (chance())
            made.member = MemberId("m");
        made.category = word<Category>(16);
        made.text = text();
        made.language = chance() ? "fr" : "";
        made.state = word<ComplaintState>(2);
        made.of.id = DecisionId("d");
        made.of.decision.caseId = CaseId("c");
        made.of.decision.notice = NoticeId("n");
        made.of.decision.outcome = word<NoticeOutcome>(4);
        made.of.author = PersonId("p");
        made.of.authorName = text();
        made.of.at = instant();
        if (chance())
            made.of.letter = Letter{"fr", "2026-11-22", text()};
        for (int i = m_random.bounded(4); i > 0; --i)
            made.taken.push_back(
                {word<RestrictionKind>(4), chance() ? std::optional(ItemId("i")) : std::nullopt, maybe()});
        made.receivedAt = instant();
        made.acknowledgedAt = maybe();
        made.outcome = static_cast<ComplaintOutcome>(m_random.bounded(4));
        made.decidedAt = maybe();
        return made;
    }

    ComplaintDecision decision()
    {
        ComplaintDecision made{
            CaseId("c"), m_random.bounded(1, 9), ComplaintId("k"), word<ComplaintOutcome>(3), {}, text(), {}, chance()};
        for (int i = m_random.bounded(4); i > 0; --i)
            made.ends.push_back({word<RestrictionKind>(4), chance() ? std::optional(ItemId("i")) : std::nullopt});
        made.note = chance() ? text() : QString();
        return made;
    }

    ComplaintFiling filing()
    {
        ComplaintFiling made;
        if (chance())
            made.decision = DecisionId("d");
        made.from = static_cast<Complainant>(m_random.bounded(3));
        if (chance())
            made.member = MemberId("m");
        made.email = chance() ? text() : QString();
        made.text = text();
        made.language = chance() ? "en" : "";
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class ComplaintRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        Draw draw(seed);
        for (int i = 0; i < 500; ++i) {
            const auto complaint = draw.complaint();
            const auto read = parseComplaint(writeComplaint(complaint));
            QVERIFY2(read, read ? "" : read.error().detail.c_str());
            QCOMPARE(*read, complaint);
            const auto decision = draw.decision();
            const auto back = parseComplaintDecision(writeComplaintDecision(decision));
            QVERIFY2(back, back ? "" : back.error().detail.c_str());
            QCOMPARE(*back, decision);
            const auto filing = draw.filing();
            QCOMPARE(parseComplaintFiling(writeComplaintFiling(filing)).value(), filing);
            NoticeFile file{NoticeId("n"), {}, {}, {}, {}};
            file.complaints = {{ComplaintId("k"), DecisionId("d"), complaint.from, complaint.text, draw.instant(),
                                complaint.outcome, draw.text(), draw.text(), complaint.decidedAt}};
            QCOMPARE(parseNoticeFile(writeNoticeFile(file)).value(), file);
        }
    }

    void aCommandCarriesTheDecision()
    {
        Draw draw(7);
        Command command;
        command.id = CommandId("x");
        command.author = PersonId("p");
        command.body = draw.decision();
        command.expect.claimToken = 3;
        command.madeAt = draw.instant();
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        QCOMPARE(command.caseId().value, std::string("c"));
        QCOMPARE(command.aggregate(), std::string("c")); // first in, first out with all that rules the case
    }

    void whatIsDecidedMustBeUnderstood()
    {
        for (const auto *word : {"\"outcome\":\"", "\"kind\":\""}) {
            auto decision = Draw(3).decision();
            decision.ends = {{RestrictionKind::PayoutHeld, {}}};
            auto json = QByteArray(writeComplaintDecision(decision).c_str());
            json.replace(word, QByteArray(word) + "un");
            QVERIFY(!parseComplaintDecision(json.toStdString()));
        }
        auto json = QByteArray(writeComplaint(Draw(5).complaint()).c_str());
        QVERIFY(!parseComplaint(json.replace("received_at", "received").toStdString()));
    }

    void whatIsNoFilingYetCanStillBeRead()
    {
        QVERIFY(parseComplaintFiling("{}"));
        QVERIFY(parseComplaintFiling("{\"from\":\"ghost\"}")->from == Complainant::Unknown);
        QVERIFY(!parseComplaintFiling("[]"));
        QCOMPARE(writeComplaintFilingFaults({ComplaintFilingFault::TooLate, ComplaintFilingFault::TextMissing}),
                 std::string("{\"faults\":[{\"field\":\"decision_id\",\"fault\":\"too_late\"},"
                             "{\"field\":\"text\",\"fault\":\"missing\"}]}"));
    }

    void aPolicyKeepsItsLetters()
    {
        auto policy = test::noticeRules();
        policy.rev = 1;
        for (auto &clause : policy.clauses)
            clause.statement = clause.title;
        const auto read = parsePolicy(writePolicy(policy));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(read->complaintLetters, policy.complaintLetters);
    }
};

VIGIE_TEST(ComplaintRecordsTest);
#include "ComplaintRecordsTest.moc"
