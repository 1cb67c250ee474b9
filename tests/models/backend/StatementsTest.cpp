#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/backend/sample/SampleNotices.h"
#include "models/compliance/Validation.h"
#include "models/contract/Policies.h"
#include "tests/models/backend/World.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const QString Facts = QStringLiteral("On voit deux personnes se battre et l'une reste au sol. SPECIMEN");

/// The sample platform's templates, with this clause's name in place of the one of violence.
std::string templatesFor(const ClauseId &clause)
{
    auto json = nlohmann::json::parse(sample::statementsSeed());
    for (auto &one : json["statements"])
        if (one["clause"] == "clause-violence")
            one["clause"] = clause.value;
    return json.dump();
}

struct Desk : World
{
    Desk()
    {
        must(store->transaction([this]() -> Result<void> {
            TRY_DONE(sample::configureNotices(*store));
            TRY_DONE(store->setSetting(TemplatesKey, templatesFor(ClauseId("violence"))));
            TRY(auto policy, store->policy());
            TRY(const auto seed, contract::parsePolicy(sample::nextPolicySeed()));
            policy.noticeLetters = seed.noticeLetters;
            for (auto &clause : policy.clauses)
                clause.title.byLanguage["fr"] = QStringLiteral("Violence");
            return store->writePolicy(policy);
        }));
        reviewer = person("reviewer", "reviewer");
        lead = person("lead", "compliance_lead");
    }

    Notice take(int items, NoticeOrigin origin = NoticeOrigin::Anyone)
    {
        NoticeFiling what;
        what.origin = origin;
        what.ground = NoticeGround::Illegal;
        what.category = Category::Violence;
        for (int i = 0; i < items; ++i)
            what.locations.push_back(
                QString::fromStdString(addItem(ItemState::Published, Classification::General).value));
        what.explanation = QStringLiteral("SPECIMEN");
        what.notifier = {QStringLiteral("Eden Brume"), QStringLiteral("eden@example.org"), std::nullopt, {}};
        what.goodFaith = true;
        what.language = "fr";
        if (origin == NoticeOrigin::Authority)
            what.order = AuthorityOrder{OrderKind::Act,
                                        OrderMatter::Other,
                                        QStringLiteral("SPECIMEN"),
                                        QStringLiteral("A-1"),
                                        QStringLiteral("SPECIMEN"),
                                        now(),
                                        std::nullopt,
                                        "FR"};
        Result<Intake> intake(ErrorCode::Internal);
        must(store->transaction([&]() -> Result<void> {
            intake = takeIn(*store, NoticeId("n-1"), what, now());
            return intake ? Result<void>() : Result<void>(intake.error());
        }));
        if (!intake->notice)
            qFatal("the filing has a fault");
        return *intake->notice;
    }

    NoticeDecision restriction(const Notice &notice, std::vector<Restriction> restrictions)
    {
        const auto open = must(store->findOpenCase(CaseKind::NoticeReview, notice.id.value));
        NoticeDecision decision;
        decision.caseId = open->kase.id;
        decision.round = open->kase.round;
        decision.notice = notice.id;
        decision.items = notice.items;
        decision.outcome = NoticeOutcome::Restricted;
        decision.clause = ClauseId("violence");
        decision.restrictions = std::move(restrictions);
        decision.facts = Facts;
        return decision;
    }

    Result<Receipt> decide(const NoticeDecision &decision)
    {
        Command command;
        command.id = CommandId::make();
        command.author = reviewer.id;
        command.body = decision;
        command.madeAt = now();
        return send(reviewer, command);
    }

    std::vector<StatementRecord> statements() { return must(store->statementsAbout(NoticeId("n-1"))); }

    Person reviewer;
    Person lead; ///< sees a notice that is decided
};

const std::vector<Restriction> Unavailable{{RestrictionKind::Unavailable, std::nullopt}};

} // namespace

/// What the platform composes when a decision on a notice restricts something.
class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRestrictedItemIsStatedWithTheDecision()
    {
        Desk desk;
        const auto notice = desk.take(2);
        const auto receipt = must(desk.decide(desk.restriction(notice, Unavailable)));
        const auto records = desk.statements();
        QCOMPARE(records.size(), 2U);
        QVERIFY(records[0].statement.puid != records[1].statement.puid);
        for (std::size_t i = 0; i < records.size(); ++i) {
            const auto &record = records[i];
            QCOMPARE(record.decision, *receipt.decision);
            QCOMPARE(record.item, std::optional(notice.items[i]));
            QCOMPARE(record.composedAt, desk.now());
            QCOMPARE(record.statement.stage, compliance::DeliveryStage::Waiting);
            const auto json = nlohmann::json::parse(record.statement.body);
            QCOMPARE(json["puid"].get<std::string>(), record.statement.puid);
            QVERIFY(compliance::validate(json).findings.empty());
            QCOMPARE(json["source_type"].get<std::string>(), std::string("SOURCE_ARTICLE_16"));
            // Nothing that a person typed, and nobody's name, is in it.
            for (const auto *text : {"SPECIMEN", "Eden", "Sample member", "member-1"})
                QVERIFY(record.statement.body.find(text) == std::string::npos);
        }
    }

    void theFileShowsThem()
    {
        Desk desk;
        const auto notice = desk.take(1);
        must(desk.decide(desk.restriction(notice, Unavailable)));
        auto file = must(noticeFile(*desk.store, desk.lead, notice.id));
        QCOMPARE(file.statements.size(), 1U);
        QCOMPARE(file.statements.front().state, StatementState::Waiting);
        QCOMPARE(file.statements.front().decision, file.decisions.front().id);
        QVERIFY(!file.statementsLeave); // nobody said where to
        must(desk.store->setSetting(TransparencyKey, "https://transparency.example/api/v1"));
        QVERIFY(must(noticeFile(*desk.store, desk.lead, notice.id)).statementsLeave);
    }

    void whatIsNotStatedIsNotDecided_data()
    {
        QTest::addColumn<QByteArray>("templates");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no templates") << QByteArray() << ErrorCode::Invalid;
        QTest::newRow("none of this clause")
            << QByteArray::fromStdString(std::string(sample::statementsSeed())) << ErrorCode::Invalid;
        QTest::newRow("damaged") << QByteArray("{}") << ErrorCode::Corrupt;
        auto json = nlohmann::json::parse(templatesFor(ClauseId("violence")));
        for (auto &one : json["statements"])
            one["facts"]["fr"] = "Écrivez à jean@example.org.";
        QTest::newRow("personal details") << QByteArray::fromStdString(json.dump()) << ErrorCode::Invalid;
    }
    void whatIsNotStatedIsNotDecided()
    {
        QFETCH(QByteArray, templates);
        QFETCH(ErrorCode, code);
        Desk desk;
        const auto notice = desk.take(1);
        must(desk.store->setSetting(TemplatesKey, templates.toStdString()));
        const auto decision = desk.restriction(notice, Unavailable);
        QCOMPARE(refusal(desk.decide(decision)), std::optional(code));
        QVERIFY(desk.statements().empty());
        QVERIFY(must(desk.store->decisionsOn(notice.id)).empty());
        QCOMPARE(desk.item(notice.items.front()).state, ItemState::Published);
        QCOMPARE(must(desk.store->readNotice(notice.id)).state, NoticeState::Open);
        QCOMPARE(must(desk.store->lettersAbout(notice.id)).size(), 1U); // the acknowledgement
        // What restricts nothing needs no statement.
        auto finds = decision;
        finds.outcome = NoticeOutcome::NoViolation;
        finds.items.clear();
        finds.clause.reset();
        finds.restrictions.clear();
        must(desk.decide(finds));
    }

    void theFaultIsNamed()
    {
        Desk desk;
        const auto notice = desk.take(1);
        must(desk.store->setSetting(TemplatesKey, sample::statementsSeed()));
        const auto decision = desk.restriction(notice, Unavailable);
        const auto composed = composeStatements(*desk.store, {notice,
                                                              decision,
                                                              {desk.item(notice.items.front())},
                                                              {must(desk.store->readMember(MemberId("member-1")))},
                                                              desk.now()});
        QCOMPARE(composed.error().detail, std::string("statement: no-template incompatible_content_ground"));
    }

    void anOrderToActIsNotStated()
    {
        Desk desk;
        const auto notice = desk.take(1, NoticeOrigin::Authority);
        must(desk.decide(desk.restriction(notice, Unavailable)));
        QVERIFY(desk.statements().empty());
        QCOMPARE(desk.item(notice.items.front()).state, ItemState::Unavailable);
    }

    void deliveryIsKept_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("SQL") << false;
        QTest::newRow("the simulator's") << true;
    }
    void deliveryIsKept()
    {
        QFETCH(bool, inMemory);
        World world;
        sim::MemoryBackendStore memory(sim::Bodies::Contract);
        auto &store = inMemory ? static_cast<BackendStore &>(memory) : *world.store;
        const auto now = world.now();
        const auto record = [&](const char *puid, Instant at) {
            StatementRecord made;
            made.notice = NoticeId("n-1");
            made.decision = DecisionId("d-1");
            made.member = MemberId("member-1");
            made.statement.puid = puid;
            made.statement.body = "{}";
            made.composedAt = at;
            return made;
        };
        must(store.addStatement(record("p-1", now)));
        auto second = record("p-2", now + 1h);
        second.item = ItemId("item-1");
        must(store.addStatement(second));
        QVERIFY(!store.addStatement(record("p-1", now))); // a puid is given once

        must(store.markSent("p-1", now + 2h));
        must(store.markSent("p-1", now + 3h)); // the first time counts
        auto kept = must(store.statementsAbout(NoticeId("n-1")));
        QCOMPARE(kept.size(), 2U);
        QCOMPARE(kept[0].sentAt, std::optional(now + 2h));
        QCOMPARE(statementOf(kept[0]).state, StatementState::Sent);
        QCOMPARE(statementOf(kept[1]).state, StatementState::Waiting);
        QCOMPARE(kept[1].item, std::optional(ItemId("item-1")));

        auto delivered = kept[0].statement;
        delivered.stage = compliance::DeliveryStage::Delivered;
        delivered.receipt = {"u-1", "https://transparency.example/statement/1", "2026-03-02 10:00:00"};
        must(store.writeDelivery(delivered, now + 4h));
        auto aside = kept[1].statement;
        aside.stage = compliance::DeliveryStage::SetAside;
        aside.refusedBy = compliance::RefusedBy::TheDatabase;
        aside.faults = {"category", "puid"};
        must(store.writeDelivery(aside, now + 5h));
        aside.puid = "p-3";
        QCOMPARE(refusal(store.writeDelivery(aside, now)), std::optional(ErrorCode::NotFound));
        QVERIFY(must(store.statementsWaiting()).empty());
        kept = must(store.statementsAbout(NoticeId("n-1")));
        QCOMPARE(kept[0].statement, delivered);
        QCOMPARE(kept[0].settledAt, std::optional(now + 4h));
        QCOMPARE(statementOf(kept[0]).state, StatementState::Accepted);
        QCOMPARE(statementOf(kept[0]).uuid, std::string("u-1"));
        QCOMPARE(statementOf(kept[1]).state, StatementState::Refused);
        QCOMPARE(statementOf(kept[1]).faults, (std::vector<std::string>{"category", "puid"}));

        QCOMPARE(must(store.statementsAfter(0, now, 10)).size(), 2U);
        QCOMPARE(must(store.statementsAfter(0, now + 1h, 10)).size(), 1U);
        QCOMPARE(must(store.statementsAfter(kept[0].row, now, 10)).size(), 1U);
        QCOMPARE(must(store.statementsAfter(0, now, 1)).size(), 1U);
    }

    void whatWaitsSurvivesARestart()
    {
        Desk desk;
        const auto notice = desk.take(2);
        must(desk.decide(desk.restriction(notice, Unavailable)));
        const auto before = must(desk.store->statementsWaiting());
        desk.reopen();
        QCOMPARE(must(desk.store->statementsWaiting()), before);
        QCOMPARE(before.size(), 2U);
    }
};

VIGIE_TEST(StatementsTest);
#include "StatementsTest.moc"
