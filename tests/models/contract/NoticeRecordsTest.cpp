#include "models/contract/NoticeRecords.h"
#include "models/contract/Commands.h"
#include "models/contract/Records.h"
#include "models/contract/TrustedFlaggers.h"
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
        QString out;
        for (int i = m_random.bounded(1, 20); i > 0; --i)
            out += QString::fromUcs4(&letters[m_random.bounded(static_cast<quint32>(letters.size()))], 1);
        return out;
    }
    std::vector<ItemId> items()
    {
        std::vector<ItemId> out;
        for (int i = m_random.bounded(4); i > 0; --i)
            out.emplace_back("item-" + std::to_string(i));
        return out;
    }

    NoticeStatement statement()
    {
        NoticeStatement made;
        made.puid = "sor-" + std::to_string(m_random.bounded(1'000));
        made.decision = DecisionId("d");
        if (chance())
            made.item = ItemId("item-1");
        made.member = MemberId("m");
        made.state = word<StatementState>(4);
        made.body =
            "{\"decision_facts\":\"" + std::string(static_cast<std::size_t>(m_random.bounded(500)), 'x') + "\"}";
        if (chance())
            made.permalink = "https://transparency.example/" + std::string(300, 'x');
        if (chance())
            made.uuid = "u-1";
        if (chance())
            made.faults = {"category", "puid"};
        made.composedAt = instant();
        made.sentAt = maybe();
        made.settledAt = maybe();
        made.refusedBy = word<StatementRefusal>(3);
        return made;
    }

    Notice notice()
    {
        Notice made;
        made.id = NoticeId("n");
        made.rev = m_random.bounded(1, 1000);
        made.items = items();
        if (chance())
            made.elsewhere = {text(), text()};
        made.state = word<NoticeState>(2);
        made.origin = word<NoticeOrigin>(5);
        made.ground = word<NoticeGround>(2);
        made.category = word<Category>(16);
        made.explanation = text();
        made.language = chance() ? "fr" : "";
        if (chance()) {
            made.flagger = text();
            made.withinExpertise = chance();
        }
        made.dangerToLife = chance();
        made.answerable = chance();
        if (chance())
            made.order =
                AuthorityOrder{word<OrderKind>(2),  word<OrderMatter>(3), text(), text(), text(), maybe(), maybe(),
                               chance() ? "PT" : ""};
        made.receivedAt = instant();
        made.knownAt = maybe();
        made.acknowledgedAt = maybe();
        made.outcome = static_cast<NoticeOutcome>(m_random.bounded(5));
        made.decidedAt = maybe();
        return made;
    }

    NoticeDecision decision()
    {
        NoticeDecision made;
        made.caseId = CaseId("c");
        made.round = m_random.bounded(1, 9);
        made.notice = NoticeId("n");
        made.items = items();
        made.outcome = word<NoticeOutcome>(4);
        if (chance())
            made.clause = ClauseId("v");
        for (int i = m_random.bounded(4); i > 0; --i)
            made.restrictions.push_back({word<RestrictionKind>(4), maybe()});
        made.facts = chance() ? text() : QString();
        made.note = chance() ? text() : QString();
        made.sawFullPicture = chance();
        return made;
    }

private:
    QRandomGenerator m_random;
};

std::string noticeJson(const std::string &extra = {})
{
    return "{\"id\":\"n\",\"rev\":1,\"items\":[\"a\"],\"state\":\"open\",\"origin\":\"anyone\",\"ground\":\"terms\","
           "\"category\":\"hate\",\"explanation\":\"x\",\"answerable\":true,"
           "\"received_at\":\"2026-11-22T10:00:00.000Z\"" +
           extra + "}";
}

} // namespace

class NoticeRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        Draw draw(seed);
        for (int i = 0; i < 500; ++i) {
            const auto notice = draw.notice();
            const auto read = parseNotice(writeNotice(notice));
            QVERIFY2(read, read ? "" : read.error().detail.c_str());
            QCOMPARE(*read, notice);
            const auto decision = draw.decision();
            const auto back = parseNoticeDecision(writeNoticeDecision(decision));
            QVERIFY2(back, back ? "" : back.error().detail.c_str());
            QCOMPARE(*back, decision);
            NoticeFile file{NoticeId("n"), {draw.text(), draw.text(), MemberId("m"), "crif"}, {}, {}};
            file.decisions = {{DecisionId("d"), decision, draw.text(), draw.instant(), {}}};
            if (draw.chance())
                file.decisions.front().takenBack = TakenBackNotice{u'x' + draw.text(), draw.text(), draw.instant()};
            file.letters = {{LetterTo::Member, {"fr", "2026-11-22", u'x' + draw.text()}, draw.instant()}};
            if (draw.chance())
                file.letters.front().letter.sender = {QStringLiteral("Exemple SAS"), QStringLiteral("1 rue")};
            file.statements = {draw.statement(), draw.statement()};
            file.statementsLeave = draw.chance();
            file.statementsPause = static_cast<StatementPause>(draw.chance() ? 1 + i % 2 : 0);
            if (draw.chance())
                file.blocks = {{MemberId("m"), draw.instant(), std::nullopt},
                               {MemberId("n"), std::nullopt, draw.instant()}};
            const auto whole = parseNoticeFile(writeNoticeFile(file));
            QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
            QCOMPARE(*whole, file);
        }
    }

    void aCommandCarriesTheDecision()
    {
        Draw draw(7);
        Command command;
        command.id = CommandId("k");
        command.author = PersonId("p");
        command.body = draw.decision();
        command.expect.claimToken = 3;
        command.madeAt = draw.instant();
        QCOMPARE(parseCommand(writeCommand(command)).value(), command);
        QCOMPARE(command.caseId().value, std::string("c"));
        QCOMPARE(command.aggregate(), std::string("c")); // first in, first out with all that rules the case
    }

    void aCaseKeepsItsRank()
    {
        Case kase;
        kase.id = CaseId("c");
        kase.rev = 1;
        kase.kind = CaseKind::NoticeReview;
        kase.subject = "n";
        kase.queue = QueueId("notices");
        kase.state = CaseState::Open;
        kase.reason = CaseReason::Notice;
        kase.rankedAt = Instant(Milliseconds(1'700'000'000'000));
        QCOMPARE(parseCase(writeCase(kase)).value(), kase);
    }

    void whatIsNoNotice_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not an object") << QByteArray("[]");
        QTest::newRow("an item twice")
            << QByteArray(noticeJson(",\"items\":[\"a\",\"a\"]").c_str()).replace("[\"a\"],", "[\"a\",\"a\"],");
        QTest::newRow("an item that is no id") << QByteArray(noticeJson().c_str()).replace("[\"a\"]", "[\"a b\"]");
        QTest::newRow("no time") << QByteArray(noticeJson().c_str()).replace("received_at", "received");
        QTest::newRow("a flagger without a name") << QByteArray(noticeJson(",\"flagger\":{}").c_str());
    }

    void whatIsNoNotice()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(parseNotice(noticeJson()));
        QVERIFY(!parseNotice(json.toStdString()));
    }

    void wordsOfANewerVersionAreUnknown()
    {
        const auto json =
            QByteArray(noticeJson(",\"outcome\":\"forgiven\"").c_str()).replace("\"anyone\"", "\"robot\"");
        const auto notice = parseNotice(json.toStdString());
        QVERIFY(notice);
        QCOMPARE(notice->origin, NoticeOrigin::Unknown);
        QCOMPARE(notice->outcome, NoticeOutcome::Unknown);
        // What is decided must be understood, or it is not carried out.
        auto decision = QByteArray(writeNoticeDecision(Draw(3).decision()).c_str());
        decision.replace("\"outcome\":\"", "\"outcome\":\"un");
        QVERIFY(!parseNoticeDecision(decision.toStdString()));
    }

    void flaggers()
    {
        using std::chrono::year;
        const TrustedFlagger one{"f", QStringLiteral("F"), year(2025) / 5 / 1, year(2026) / 1 / 1, {Category::Hate}};
        TrustedFlagger next = one;
        next.from = year(2026) / 1 / 1;
        next.until.reset();
        const std::vector both{one, next};
        QCOMPARE(parseFlaggers(writeFlaggers(both)).value(), both);
        next.from = year(2025) / 12 / 31; // named twice for one day
        QVERIFY(!parseFlaggers(writeFlaggers({one, next})));
        QVERIFY(!parseFlaggers("{\"flaggers\":[{\"id\":\"f\",\"name\":\"F\",\"from\":\"2025-13-01\"}]}"));
        QVERIFY(!parseFlaggers(
            "{\"flaggers\":[{\"id\":\"f\",\"name\":\"F\",\"from\":\"2025-05-01\",\"expertise\":[\"magic\"]}]}"));
    }
};

VIGIE_TEST(NoticeRecordsTest);
#include "NoticeRecordsTest.moc"
