#include "models/contract/Disputes.h"
#include "models/contract/Dockets.h"
#include "models/contract/HostNotices.h"
#include "models/contract/Policies.h"
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
    std::optional<int> option() { return chance() ? std::optional(m_random.bounded(6)) : std::nullopt; }
    std::chrono::year_month_day day()
    {
        return std::chrono::sys_days(std::chrono::days(19'000 + m_random.bounded(3'000)));
    }
    QString text()
    {
        static const std::u32string letters = U"aé\"\\\n\u202E😀<b>&{}";
        QString out(u'x');
        for (int i = m_random.bounded(1, 20); i > 0; --i)
            out += QString::fromUcs4(&letters[m_random.bounded(static_cast<quint32>(letters.size()))], 1);
        return out;
    }
    LocalizedText both() { return {{{"fr", text()}, {"en", text()}}}; }

    DocketAnswer answer(bool given)
    {
        DocketAnswer made;
        made.option = option();
        made.reasons = text();
        if (chance())
            made.proposal = DocketProposal{ClauseId("H1"), both(), both()};
        if (given) {
            made.author = PersonId("p");
            made.authorName = text();
            made.at = instant();
        }
        return made;
    }
    Docket docket()
    {
        Docket made;
        made.id = DocketId("d-" + std::to_string(m_random.bounded(99)));
        made.rev = m_random.bounded(1, 1000);
        made.about = {CaseId("c"), text(), {}};
        for (int i = m_random.bounded(6); i > 0; --i)
            made.about.options.push_back(text());
        made.restricted = chance();
        made.state = word<DocketState>(3);
        made.askedBy = PersonId("p");
        made.askedByName = text();
        made.askedAt = instant();
        for (int i = m_random.bounded(4); i > 0; --i)
            made.positions.push_back({PersonId("q"), text(), option(), text(), instant()});
        made.written = static_cast<int>(made.positions.size());
        if (chance())
            made.answer = answer(true);
        if (chance())
            made.policyVersion = m_random.bounded(1, 100);
        made.policyAt = maybe();
        return made;
    }
    DisputeEntry disputeEntry()
    {
        DisputeEntry made;
        made.body = text();
        made.reference = chance() ? text() : QString();
        made.receivedOn = day();
        made.stage = word<DisputeStage>(5);
        if (chance())
            made.endedOn = day();
        made.implemented = chance();
        return made;
    }
    Dispute dispute()
    {
        return {DisputeId("u"), m_random.bounded(1, 1000),
                NoticeId("n"),  DecisionId("d"),
                instant(),      disputeEntry(),
                PersonId("p"),  instant()};
    }
    HostNoticeEntry hostEntry()
    {
        HostNoticeEntry made{text(), {}, chance() ? "fr" : "en", text()};
        for (int i = m_random.bounded(4); i > 0; --i)
            made.urls.push_back(text());
        return made;
    }
    HostNotice hostNotice()
    {
        HostNotice made;
        made.id = HostNoticeId("h");
        made.rev = m_random.bounded(1, 1000);
        if (chance())
            made.notice = NoticeId("n");
        made.entry = hostEntry();
        made.state = word<HostNoticeState>(3);
        made.author = PersonId("p");
        made.createdAt = instant();
        made.sentAt = maybe();
        made.letter = chance() ? text() : QString();
        made.answeredAt = maybe();
        made.answer = chance() ? text() : QString();
        return made;
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class CasebookRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        Draw draw(seed);
        for (int i = 0; i < 500; ++i) {
            const auto docket = draw.docket();
            QCOMPARE(parseDocket(writeDocket(docket)).value(), docket);
            const auto dispute = draw.dispute();
            QCOMPARE(parseDispute(writeDispute(dispute)).value(), dispute);
            const auto notice = draw.hostNotice();
            QCOMPARE(parseHostNotice(writeHostNotice(notice)).value(), notice);
            QCOMPARE(parseDockets(writeDockets({docket, docket})).value(), (std::vector{docket, docket}));
            QCOMPARE(parseDisputes(writeDisputes({dispute})).value(), std::vector{dispute});
            QCOMPARE(parseHostNotices(writeHostNotices({notice})).value(), std::vector{notice});
        }
    }

    void whatPeopleSendIsReadBack()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        Draw draw(seed);
        for (int i = 0; i < 200; ++i) {
            const auto about = draw.docket().about;
            QCOMPARE(parseDocketQuestion(writeDocketQuestion(about)).value(), about);
            const auto words = draw.text();
            const auto option = draw.option();
            const auto position = parseDocketPosition(writeDocketPosition(option, words)).value();
            QVERIFY(position.option == option && position.text == words);
            const DocketReply reply{7, draw.answer(false)};
            const auto read = parseDocketReply(writeDocketReply(reply)).value();
            QVERIFY(read.rev == 7 && read.answer == reply.answer);
            const auto entry = draw.disputeEntry();
            const auto opening = parseDisputeOpening(writeDisputeOpening({DecisionId("d"), entry})).value();
            QVERIFY(opening.decision == DecisionId("d") && opening.entry == entry);
            QVERIFY(parseDisputeRevision(writeDisputeRevision({3, entry})).value().entry == entry);
            const auto host = draw.hostEntry();
            QVERIFY(parseHostNoticeOpening(writeHostNoticeOpening({NoticeId("n"), host})).value().entry == host);
            QVERIFY(parseHostNoticeRevision(writeHostNoticeRevision({3, host})).value().entry == host);
            const HostNoticeStep step{2, draw.instant(), words};
            QVERIFY(parseHostNoticeStep(writeHostNoticeStep(step)).value().text == words);
        }
        const auto adoption = parseDocketAdoption(writeDocketAdoption({4, 9})).value();
        QVERIFY(adoption.rev == 4 && adoption.policyVersion == 9);
    }

    void whatIsBrokenIsNamedByItsField_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("question") << QByteArray(R"({"case_id":"c","options":[]})") << QByteArray("question");
        QTest::newRow("id") << QByteArray(R"({"case_id":"c d","question":"a","options":[]})") << QByteArray("case_id");
        QTest::newRow("options") << QByteArray(R"({"case_id":"c","question":"a","options":["b"]})")
                                 << QByteArray("options");
    }
    void whatIsBrokenIsNamedByItsField()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, field);
        const auto read = parseDocketQuestion(json.toStdString());
        QVERIFY(!read);
        QVERIFY2(read.error().detail.find(field.toStdString()) != std::string::npos, read.error().detail.c_str());
    }

    void aDayIsADay()
    {
        const std::string body = R"({"decision_id":"d","body":"b","stage":"open","implemented":false,"received_on":)";
        QVERIFY(parseDisputeOpening(body + R"("2026-02-28"})"));
        for (const auto *wrong : {R"("2026-02-29"})", R"("28/02/2026"})", R"("")", R"(7})"})
            QVERIFY(!parseDisputeOpening(body + wrong));
    }

    void aPolicysVersionNamesItsDocket()
    {
        Policy policy;
        policy.id = PolicyId("p");
        policy.rev = 1;
        policy.version = 2;
        PolicyChange change;
        change.version = 2;
        change.summary.byLanguage = {{"en", QStringLiteral("Otherwise.")}};
        change.docket = DocketId("d-1");
        policy.changes = {change, PolicyChange{1, {}, change.summary, {}, {}}};
        const auto read = parsePolicy(writePolicy(policy)).value();
        QCOMPARE(read.changes[0].docket, DocketId("d-1"));
        QVERIFY(read.changes[1].docket.empty()); // of those who came before there is nothing on the wire
        QCOMPARE(QByteArray::fromStdString(writePolicy(policy)).count("docket_id"), 1);
    }
};

VIGIE_TEST(CasebookRecordsTest);
#include "CasebookRecordsTest.moc"
