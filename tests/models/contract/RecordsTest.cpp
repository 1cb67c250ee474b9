#include "models/contract/Records.h"
#include "models/contract/Policies.h"
#include "models/contract/Sessions.h"
#include "models/contract/Verdicts.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;

namespace {

Instant at(const char *text)
{
    return parseRfc3339(text).value();
}

Item sampleItem()
{
    Item item;
    item.id = ItemId("item-1");
    item.rev = 3;
    item.kind = ItemKind::PhotoSet;
    item.state = ItemState::Published;
    item.classification = Classification::Adult;
    item.owner = MemberId("m-1");
    item.caption = QStringLiteral("Marée basse \u202e à 6 h 🌊 \"quoted\"\n<b>not bold</b>");
    item.language = "fr";
    item.contentHash = "abc";
    item.media = {{MediaId("p1"), "image/jpeg", 1234, 640, 480, "00ff"}, {MediaId("p2"), "image/png", 99, 0, 0, "11"}};
    item.verdict = VerdictSummary{
        "hive", at("2026-03-01T10:00:00.000Z"), Category::Suggestive, Severity::Low, {{"general_suggestive", 0.91}}};
    item.openNotices = 2;
    item.createdAt = at("2026-03-01T09:00:00.000Z");
    item.publishedAt = at("2026-03-01T11:00:00.000Z");
    item.hiddenUntil = at("2026-03-01T12:00:00.001Z");
    return item;
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsReadBackAsWritten()
    {
        QCOMPARE(parseItem(writeItem(sampleItem())).value(), sampleItem());

        Case kase{CaseId("c1"),
                  1,
                  CaseKind::ItemReview,
                  "item-1",
                  QueueId("q"),
                  2,
                  CaseState::Parked,
                  CaseReason::Appeal,
                  Category::Hate,
                  Severity::High,
                  at("2026-03-01T09:00:00Z"),
                  at("2026-03-01T09:30:00Z"),
                  std::nullopt,
                  PersonId("p")};
        QCOMPARE(parseCase(writeCase(kase)).value(), kase);
        kase.dueAt.reset();
        kase.claimedBy.reset();
        QCOMPARE(parseCase(writeCase(kase)).value(), kase);

        Member member;
        member.id = MemberId("m-1");
        member.rev = 9;
        member.kind = MemberKind::Creator;
        member.displayName = QStringLiteral("Élodie (sample)");
        member.handle = QStringLiteral("elodie.sample");
        member.certified = true;
        member.country = "FR";
        member.strikes = 1;
        QCOMPARE(parseMember(writeMember(member)).value(), member);

        Queue queue;
        queue.id = QueueId("screening");
        queue.rev = 1;
        queue.kind = CaseKind::ItemReview;
        queue.name.byLanguage = {{"fr", QStringLiteral("Contrôle")}, {"en", QStringLiteral("Screening")}};
        QCOMPARE(parseQueue(writeQueue(queue)).value(), queue);

        const Session session{PersonId("p"),
                              QStringLiteral("Ada"),
                              "fr",
                              {"item.decide", "queue.work:item_review"},
                              at("2026-03-01T09:00:00Z")};
        QCOMPARE(parseSession(writeSession(session)).value(), session);

        const std::vector<Verdict> verdicts{
            {"hive", "visual", at("2026-03-01T09:00:00Z"), {{Milliseconds(1500), {{"yes_fight", 0.25}}}}}};
        QCOMPARE(parseVerdicts(writeVerdicts(verdicts)).value(), verdicts);
    }

    void policiesReadBackAsWritten()
    {
        Policy policy;
        policy.id = PolicyId("content");
        policy.rev = 4;
        policy.version = 4;
        Clause clause;
        clause.id = ClauseId("h2");
        clause.code = "H2";
        clause.category = Category::Hate;
        clause.severity = Severity::High;
        clause.actions = {DecisionAction::Block, DecisionAction::MakeUnavailable};
        clause.key = 'H';
        clause.title.byLanguage = {{"fr", QStringLiteral("Haine")}, {"en", QStringLiteral("Hate")}};
        clause.twoReaders = true;
        policy.clauses = {clause};
        policy.queues = {{QueueId("screening"),
                          SealRule::Sample,
                          10,
                          RevealRule::OnDisagreement,
                          {TwoReaders::Unsure, TwoReaders::Appeal}},
                         {QueueId("restricted"), SealRule::Always, 0, RevealRule::Always, {}}};
        policy.letters.frame.byLanguage = {{"fr", QStringLiteral("Le {date} : {reason}")}};
        policy.letters.effects[DecisionAction::Block].byLanguage = {{"fr", QStringLiteral("bloqué")}};
        policy.letters.kinds[ItemKind::Photo].byLanguage = {{"fr", QStringLiteral("photo")}};
        PolicyChange change{4, at("2026-03-01T09:00:00Z"), {}, {}};
        change.summary.byLanguage = {{"fr", QStringLiteral("La haine se lit autrement.")}};
        change.clauses = {
            {clause.id, "H2", ClauseChangeKind::Regraded, clause.title, {}, {}, Severity::Medium, Severity::High}};
        policy.changes = {change};
        QCOMPARE(parsePolicy(writePolicy(policy)).value(), policy);
        QVERIFY(policy.find(ClauseId("h2")));
        QVERIFY(!policy.find(ClauseId("h3")));
    }

    void aRuleOfJudgingThatIsNotKnownIsNotReadAsAWeakerOne()
    {
        Policy policy;
        policy.id = PolicyId("content");
        policy.rev = 1;
        policy.version = 1;
        policy.queues = {{QueueId("q"), SealRule::Always, 0, RevealRule::Always, {TwoReaders::Appeal}}};
        const auto good = writePolicy(policy);
        QVERIFY(parsePolicy(good));
        for (const std::string word : {"\"seal\":\"always\"", "\"reveal\":\"always\"", "[\"appeal\"]"}) {
            auto bad = good;
            const auto place = bad.find(word);
            QVERIFY(place != std::string::npos);
            bad.insert(place + word.find_last_of("\"a"), "x");
            QVERIFY2(!parsePolicy(bad), bad.c_str());
        }
    }

    void anAppealAndTwoProposalsReadBackAsWritten()
    {
        Case kase;
        kase.id = CaseId("c1");
        kase.rev = 1;
        kase.kind = CaseKind::ItemReview;
        kase.subject = "i1";
        kase.queue = QueueId("q");
        kase.state = CaseState::Open;
        kase.reason = CaseReason::Disagreement;
        kase.createdAt = at("2026-03-01T09:00:00Z");
        kase.category = Category::Hate;
        kase.severity = Severity::High;
        kase.appeal = Appeal{at("2026-02-01T09:00:00Z"), true, QStringLiteral("Bloqué."), QStringLiteral("Non !"),
                             at("2026-02-02T09:00:00Z")};
        kase.proposals = {{DecisionAction::PublishAdult, ClauseId("a1"), at("2026-03-01T09:00:00Z")},
                          {DecisionAction::Block, std::nullopt, at("2026-03-01T10:00:00Z")}};
        QCOMPARE(parseCase(writeCase(kase)).value(), kase);
    }

    void unknownFieldsAndWordsDoNoHarm()
    {
        auto json = writeItem(sampleItem());
        json.insert(1, "\"brand_new\":{\"a\":[1,2]},");
        const auto word = json.find("photo_set");
        json.replace(word, 9, "hologram!");
        const auto item = parseItem(json);
        QVERIFY(item);
        QCOMPARE(item->kind, ItemKind::Unknown);
        QCOMPARE(item->caption, sampleItem().caption);
    }

    void aRecordThatDoesNotValidateSaysWhichField_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addRow("missing owner") << QByteArray("\"owner\":\"m-1\",") << QByteArray("");
        QTest::addRow("null owner") << QByteArray("\"owner\":\"m-1\"") << QByteArray("\"owner\":null");
        QTest::addRow("path as id") << QByteArray("\"owner\":\"m-1\"") << QByteArray("\"owner\":\"../m\"");
        QTest::addRow("rev too large") << QByteArray("\"rev\":3") << QByteArray("\"rev\":9223372036854775808");
        QTest::addRow("rev zero") << QByteArray("\"rev\":3") << QByteArray("\"rev\":0");
        QTest::addRow("NaN score") << QByteArray("0.91") << QByteArray("NaN");
        QTest::addRow("score over 1") << QByteArray("0.91") << QByteArray("1.01");
        QTest::addRow("instant") << QByteArray("2026-03-01T09:00:00.000Z") << QByteArray("yesterday");
        QTest::addRow("published without class") << QByteArray("\"adult\"") << QByteArray("\"unclassified\"");
        QTest::addRow("cut") << QByteArray("}") << QByteArray("");
    }
    void aRecordThatDoesNotValidateSaysWhichField()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto json = QByteArray::fromStdString(writeItem(sampleItem()));
        const auto place = from == "}" ? json.lastIndexOf(from) : json.indexOf(from);
        QVERIFY(place >= 0);
        json.replace(place, from.size(), to);
        const auto item = parseItem(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
        QCOMPARE(item.code(), ErrorCode::Invalid);
        QVERIFY(!item.error().detail.empty());
        QVERIFY(item.error().detail.find("m-1") == std::string::npos);
    }
};

VIGIE_TEST(RecordsTest);
#include "RecordsTest.moc"
