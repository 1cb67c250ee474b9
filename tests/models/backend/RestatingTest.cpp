#include "models/backend/rules/Restating.h"
#include "models/compliance/Validation.h"
#include "tests/models/backend/NoticeDesk.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace std::chrono_literals;
using domain::CaseReason;
using domain::DecisionAction;
using domain::ItemDecision;
using domain::ItemId;
using domain::MemberKind;
using domain::NoticeId;
using domain::NoticeOutcome;
using domain::Severity;
using domain::StatementRefusal;
using domain::StatementState;

namespace {

using Json = nlohmann::json;

struct Desk : NoticeDesk
{
    Desk() { moderator = person("moderator", "moderator"); }

    /// The statement of a decision on a notice, refused by the database after it had left.
    StatementRecord refused(const std::string &notice, const ItemId &item, const Person &by)
    {
        take(notice, filingOf({item}));
        must(decide(by, decisionOn(notice, NoticeOutcome::Restricted)));
        const auto made = must(store->statementsAbout(NoticeId(notice))).front();
        must(store->markSent(made.statement.puid, now()));
        auto row = made.statement;
        row.stage = DeliveryStage::SetAside;
        row.refusedBy = RefusedBy::TheDatabase;
        row.faults = {"decision_facts"};
        must(store->writeDelivery(row, now()));
        return must(store->readStatement(row.puid));
    }
    StatementRecord refused() { return refused("n-1", published(), reviewer); }

    void hide(const ItemId &id)
    {
        auto hidden = item(id);
        hidden.restricted = true;
        must(store->writeItem(hidden));
    }

    Result<StatementRecord> compose(const Person &who, const std::string &puid)
    {
        Result<StatementRecord> answer(ErrorCode::Internal);
        (void)store->transaction([&]() -> Result<void> {
            answer = composeAgain(*store, who, puid, now());
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        return answer;
    }

    void setTemplates(const Json &templates) { must(store->setSetting(TemplatesKey, templates.dump())); }
    Json templates() { return Json::parse(must(store->setting(TemplatesKey))); }
    /// Somebody mended what the statements say.
    void correctTemplates()
    {
        auto changed = templates();
        for (auto &one : changed["statements"])
            for (const char *language : {"fr", "en"})
                one["facts"][language] = one["facts"][language].get<std::string>() + " SPECIMEN.";
        setTemplates(changed);
    }
    std::vector<std::string> listed(const Person &who)
    {
        std::vector<std::string> puids;
        for (const auto &record : must(store->statementsRefused(0, 100)))
            if (must(mayKnowOf(*store, who, record)))
                puids.push_back(record.statement.puid);
        return puids;
    }

    Person moderator;
};

} // namespace

/// Refused statements of reasons: composed again once the templates were corrected.
class RestatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceTheTemplatesAreCorrectedItWaitsAgain()
    {
        Desk desk;
        const auto before = desk.refused();
        desk.correctTemplates();
        desk.clock.advance(3h);
        const auto after = must(desk.compose(desk.reviewer, before.statement.puid));
        QCOMPARE(after.statement.puid, before.statement.puid);
        QCOMPARE(after.statement.stage, DeliveryStage::Waiting);
        QCOMPARE(after.statement.refusedBy, RefusedBy::Nobody);
        QVERIFY(after.statement.faults.empty());
        QVERIFY(after.statement.body != before.statement.body);
        QVERIFY(!after.sentAt && !after.settledAt);
        QCOMPARE(after.composedAt, before.composedAt); // the year counts it where it counted it
        QCOMPARE(after.restatedBy, desk.reviewer.id);
        QCOMPARE(after.restatedAt, std::optional(desk.now()));
        QCOMPARE(must(desk.store->statementsWaiting()), std::vector{after.statement});
        QVERIFY(desk.listed(desk.reviewer).empty());
        auto was = Json::parse(before.statement.body), is = Json::parse(after.statement.body);
        QVERIFY(validate(is).findings.empty());
        QVERIFY(is["decision_facts"] != was["decision_facts"]);
        was.erase("decision_facts");
        is.erase("decision_facts");
        QVERIFY(is == was);
    }

    /// It is about the decision as it was taken, whatever became of the content and the member since.
    void itSaysWhatWasDecidedThen()
    {
        Desk desk;
        const auto item = desk.published();
        const auto before = desk.refused("n-1", item, desk.reviewer);
        auto changed = desk.item(item);
        changed.kind = domain::ItemKind::Audio;
        changed.publishedAt = desk.now() + 24h;
        changed.language = "en";
        must(desk.store->writeItem(changed));
        auto owner = must(desk.store->readMember(changed.owner));
        owner.kind = owner.kind == MemberKind::Creator ? MemberKind::Fan : MemberKind::Creator;
        must(desk.store->writeMember(owner));
        desk.clock.advance(24h * 40);
        QCOMPARE(refusal(desk.compose(desk.reviewer, before.statement.puid)), std::optional(ErrorCode::Refused));
    }

    void whatWouldBeTheSameIsNotSent()
    {
        Desk desk;
        const auto before = desk.refused();
        QCOMPARE(refusal(desk.compose(desk.reviewer, before.statement.puid)), std::optional(ErrorCode::Refused));
        const auto after = must(desk.store->readStatement(before.statement.puid));
        QCOMPARE(after.statement, before.statement);
        QCOMPARE(after.settledAt, before.settledAt);
        QVERIFY(!after.restatedAt);
        QVERIFY(must(desk.store->statementsWaiting()).empty());
    }

    void whatWaitsOrIsOnRecordStays_data()
    {
        QTest::addColumn<bool>("delivered");
        QTest::newRow("waiting") << false;
        QTest::newRow("delivered") << true;
    }
    void whatWaitsOrIsOnRecordStays()
    {
        QFETCH(const bool, delivered);
        Desk desk;
        auto row = desk.refused().statement;
        row.stage = delivered ? DeliveryStage::Delivered : DeliveryStage::Waiting;
        row.refusedBy = RefusedBy::Nobody;
        row.faults.clear();
        must(desk.store->writeDelivery(row, desk.now()));
        desk.correctTemplates();
        QCOMPARE(refusal(desk.compose(desk.reviewer, row.puid)), std::optional(ErrorCode::IllegalTransition));
        QCOMPARE(must(desk.store->readStatement(row.puid)).statement, row);
        QCOMPARE(refusal(desk.compose(desk.reviewer, "nothing")), std::optional(ErrorCode::NotFound));
    }

    void ourOwnRulesMayRefuseItStill()
    {
        Desk desk;
        const auto before = desk.refused();
        const auto whole = desk.templates();
        auto without = whole;
        std::erase_if(without["statements"].get_ref<Json::array_t &>(),
                      [](const Json &one) { return one["clause"] == "violence"; });
        desk.setTemplates(without);
        desk.clock.advance(1h);
        const auto after = must(desk.compose(desk.reviewer, before.statement.puid));
        QCOMPARE(after.statement.stage, DeliveryStage::SetAside);
        QCOMPARE(after.statement.refusedBy, RefusedBy::OurRules);
        QCOMPARE(after.statement.faults, std::vector<std::string>{"no-template incompatible_content_ground"});
        QCOMPARE(after.statement.body, before.statement.body); // what was refused: the year counts it
        QCOMPARE(after.settledAt, std::optional(desk.now()));
        const auto seen = refusedStatementOf(after);
        QCOMPARE(seen.statement.refusedBy, StatementRefusal::OurRules);
        QVERIFY(seen.isComposable && seen.clause == domain::ClauseId("violence") && seen.notice == NoticeId("n-1"));

        desk.setTemplates(whole); // as it was when the database refused it
        QCOMPARE(refusal(desk.compose(desk.reviewer, before.statement.puid)), std::optional(ErrorCode::Refused));
        desk.correctTemplates();
        QCOMPARE(must(desk.compose(desk.reviewer, before.statement.puid)).statement.stage, DeliveryStage::Waiting);
    }

    void whatTheContentDeskDecidedIsComposedToo()
    {
        Desk desk;
        const auto whole = desk.templates();
        desk.setTemplates(Json::parse(sample::statementsSeed())); // none of this clause
        const auto item = desk.addItem();
        const auto kase = desk.openCase(item, "screening", Severity::Medium, CaseReason::Flagged);
        auto command = desk.decision(desk.moderator, kase, DecisionAction::Block);
        std::get<ItemDecision>(command.body).clause = domain::ClauseId("violence");
        must(desk.send(desk.moderator, command));
        const auto before = must(desk.store->statementsRefused(0, 10)).front();
        QVERIFY(before.notice.empty());
        QCOMPARE(before.statement.refusedBy, RefusedBy::OurRules);
        QCOMPARE(refusal(desk.compose(desk.moderator, before.statement.puid)), std::optional(ErrorCode::Permission));
        QCOMPARE(desk.listed(desk.reviewer), std::vector{before.statement.puid});
        desk.setTemplates(whole);
        const auto after = must(desk.compose(desk.reviewer, before.statement.puid));
        QCOMPARE(statementOf(after).state, StatementState::Waiting);
        const auto json = Json::parse(after.statement.body);
        QVERIFY(validate(json).findings.empty());
        QCOMPARE(json["puid"].get<std::string>(), before.statement.puid);
        QCOMPARE(json["automated_detection"].get<std::string>(), std::string("Yes"));
        QCOMPARE(after.item, std::optional(item));
    }

    void whatIsRestrictedIsNotThere()
    {
        Desk desk;
        const auto secret = desk.published(), later = desk.published();
        desk.hide(secret);
        const auto first = desk.refused("n-hidden", secret, desk.lead);
        const auto second = desk.refused("n-later", later, desk.reviewer);
        QCOMPARE(desk.listed(desk.reviewer), std::vector{second.statement.puid});
        desk.hide(later);
        desk.correctTemplates();
        for (const auto &record : {first, second}) {
            const auto &puid = record.statement.puid;
            QCOMPARE(refusal(desk.compose(desk.reviewer, puid)), std::optional(ErrorCode::NotFound));
            QCOMPARE(must(desk.store->readStatement(puid)).statement, record.statement);
        }
        QVERIFY(desk.listed(desk.reviewer).empty());
        QCOMPARE(desk.listed(desk.lead).size(), 2U);
        QCOMPARE(must(desk.compose(desk.lead, second.statement.puid)).statement.stage, DeliveryStage::Waiting);
    }

    void oneOfAnOlderVersionIsReadAndNotComposed()
    {
        Desk desk;
        const auto like = desk.refused();
        auto older = like;
        older.statement.puid = "older-1";
        older.basis.clear();
        must(desk.store->addStatement(older));
        desk.correctTemplates();
        const auto seen = refusedStatementOf(must(desk.store->readStatement("older-1")));
        QVERIFY(!seen.isComposable && seen.clause.empty());
        QCOMPARE(seen.statement.faults, like.statement.faults);
        QCOMPARE(refusal(desk.compose(desk.reviewer, "older-1")), std::optional(ErrorCode::IllegalTransition));
    }

    void theyAreKeptAlike_data()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("the platform's") << false;
        QTest::newRow("the simulator's") << true;
    }
    void theyAreKeptAlike()
    {
        QFETCH(const bool, inMemory);
        World world;
        sim::MemoryBackendStore memory(sim::Bodies::Contract);
        auto &store = inMemory ? static_cast<BackendStore &>(memory) : *world.store;
        for (const auto *puid : {"p-1", "p-2", "p-3"}) {
            StatementRecord record;
            record.decision = domain::DecisionId("d-1");
            record.item = ItemId("item-1");
            record.member = domain::MemberId("member-1");
            record.statement.puid = puid;
            record.statement.body = "{}";
            record.basis = "{\"clause\":\"v\"}";
            record.composedAt = world.now();
            if (record.statement.puid != "p-2")
                record.statement.stage = DeliveryStage::SetAside;
            must(store.addStatement(record));
        }
        const auto refused = must(store.statementsRefused(0, 10));
        QCOMPARE(refused.size(), 2U);
        QCOMPARE(refused[1].statement.puid, std::string("p-3"));
        QCOMPARE(refused[0].basis, std::string("{\"clause\":\"v\"}"));
        QVERIFY(refused[0].restatedBy.empty() && !refused[0].restatedAt);
        QCOMPARE(must(store.statementsRefused(0, 1)).size(), 1U);
        QCOMPARE(must(store.statementsRefused(refused[0].row, 10)).size(), 1U);
        must(store.markSent("p-1", world.now()));
        auto again = refused[0].statement;
        again.stage = DeliveryStage::Waiting;
        must(store.writeRestated(again, domain::PersonId("somebody"), world.now() + 1h));
        const auto kept = must(store.readStatement("p-1"));
        QCOMPARE(kept.statement, again);
        QVERIFY(!kept.sentAt && !kept.settledAt);
        QCOMPARE(kept.restatedBy, domain::PersonId("somebody"));
        QCOMPARE(kept.restatedAt, std::optional(world.now() + 1h));
        again.puid = "p-9";
        QCOMPARE(refusal(store.writeRestated(again, {}, world.now())), std::optional(ErrorCode::NotFound));
        QCOMPARE(refusal(store.readStatement("p-9")), std::optional(ErrorCode::NotFound));
    }
};

VIGIE_TEST(RestatingTest);
#include "RestatingTest.moc"
