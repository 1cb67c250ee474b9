#include "models/backend/rules/AutomaticBlocks.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/YearlyCounting.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/compliance/Validation.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::backend;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

const ClauseId Violence{"violence"};

struct Desk : World
{
    Desk()
    {
        auto json = nlohmann::json::parse(sample::statementsSeed());
        for (auto &one : json["statements"])
            if (one["clause"] == "clause-violence")
                one["clause"] = Violence.value; // as this world calls it
        must(store->setSetting(TemplatesKey, json.dump()));
        moderator = person("moderator");
    }

    Result<Receipt> restrict(const CaseId &kase, DecisionAction action)
    {
        auto command = decision(moderator, kase, action);
        std::get<ItemDecision>(command.body).clause = Violence;
        return send(moderator, command);
    }
    std::vector<StatementRecord> statements() { return must(store->statementsAfter(0, Instant{}, 100)); }

    Person moderator;
};

} // namespace

/// What the content desk and the machine restrict is stated like what a notice led to.
class ContentStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestrictionIsStated_data()
    {
        QTest::addColumn<ItemState>("state");
        QTest::addColumn<DecisionAction>("action");
        QTest::addColumn<CaseReason>("reason");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("detected");
        QTest::newRow("blocked before anybody saw it") << ItemState::Pending << DecisionAction::Block
                                                       << CaseReason::Flagged << "SOURCE_VOLUNTARY" << "Yes";
        QTest::newRow("seen by a person first") << ItemState::Pending << DecisionAction::Block
                                                << CaseReason::Unscreened << "SOURCE_VOLUNTARY" << "No";
        QTest::newRow("unavailable after a notice") << ItemState::Published << DecisionAction::MakeUnavailable
                                                    << CaseReason::Notice << "SOURCE_ARTICLE_16" << "No";
    }
    void aRestrictionIsStated()
    {
        QFETCH(const ItemState, state);
        QFETCH(const DecisionAction, action);
        QFETCH(const CaseReason, reason);
        QFETCH(const QString, source);
        QFETCH(const QString, detected);
        Desk desk;
        const auto item = desk.addItem(state, Classification::General);
        const auto kase = desk.openCase(item, "screening", Severity::Medium, reason);
        const auto receipt = must(desk.restrict(kase, action));
        const auto records = desk.statements();
        QCOMPARE(records.size(), 1U);
        QVERIFY(records.front().notice.empty());
        QCOMPARE(records.front().decision, *receipt.decision);
        QCOMPARE(records.front().item, std::optional(item));
        QCOMPARE(statementOf(records.front()).state, StatementState::Waiting);
        const auto json = nlohmann::json::parse(records.front().statement.body);
        QVERIFY(compliance::validate(json).findings.empty());
        QCOMPARE(QString::fromStdString(json["source_type"]), source);
        QCOMPARE(QString::fromStdString(json["automated_detection"]), detected);
        QCOMPARE(json["automated_decision"].get<std::string>(), std::string("AUTOMATED_DECISION_NOT_AUTOMATED"));
        QCOMPARE(json["decision_visibility"][0].get<std::string>(), std::string("DECISION_VISIBILITY_CONTENT_DISABLED"));
    }

    void whatTheMachineBlocksIsStatedAsItsDecision()
    {
        Desk desk;
        const auto item = desk.addItem();
        must(desk.store->transaction([&] { return blockAutomatically(*desk.store, item, Violence, desk.now()); }));
        const auto records = desk.statements();
        QCOMPARE(records.size(), 1U);
        const auto json = nlohmann::json::parse(records.front().statement.body);
        QVERIFY(compliance::validate(json).findings.empty());
        QCOMPARE(json["automated_decision"].get<std::string>(), std::string("AUTOMATED_DECISION_FULLY"));
        QCOMPARE(json["automated_detection"].get<std::string>(), std::string("Yes"));
    }

    void whatTakesNothingIsNotStated()
    {
        Desk desk;
        must(desk.send(desk.moderator, desk.decision(desk.moderator, desk.addCase(), DecisionAction::PublishGeneral)));
        must(desk.send(desk.moderator,
                       desk.decision(desk.moderator, desk.addCase(ItemState::Published, Classification::General),
                                     DecisionAction::Hide)));
        QVERIFY(desk.statements().empty());
    }

    /// People are protected first: the words can be seen to afterwards, and somebody sees that they are missing.
    void whatCannotBeStatedIsBlockedAllTheSame()
    {
        Desk desk;
        must(desk.store->setSetting(TemplatesKey, sample::statementsSeed())); // none of this clause
        const auto kase = desk.addCase();
        must(desk.restrict(kase, DecisionAction::Block));
        QCOMPARE(desk.itemOf(kase).state, ItemState::Blocked);
        const auto records = desk.statements();
        QCOMPARE(records.size(), 1U);
        const auto seen = statementOf(records.front());
        QCOMPARE(seen.state, StatementState::Refused);
        QCOMPARE(seen.settledAt, std::optional(desk.now()));
        QCOMPARE(seen.faults, std::vector<std::string>{"no-template incompatible_content_ground"});
        QVERIFY(must(desk.store->statementsWaiting()).empty());
    }

    void aPlatformWithoutTemplatesStatesNothing()
    {
        Desk desk;
        must(desk.store->setSetting(TemplatesKey, ""));
        must(desk.restrict(desk.addCase(), DecisionAction::Block));
        QVERIFY(desk.statements().empty());
    }

    void theYearCountsThemOnce()
    {
        Desk desk;
        must(desk.restrict(desk.addCase(), DecisionAction::Block));
        const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(desk.now()));
        const auto with = must(countYear(*desk.store, today.year(), desk.now()));
        Desk bare;
        const auto kase = bare.addCase();
        must(bare.store->setSetting(TemplatesKey, ""));
        must(bare.restrict(kase, DecisionAction::Block)); // not stated
        must(bare.store->setSetting(TemplatesKey, must(desk.store->setting(TemplatesKey))));
        const auto without = must(countYear(*bare.store, today.year(), bare.now()));
        QCOMPARE(with.parts.size(), without.parts.size());
        for (std::size_t i = 0; i < with.parts.size(); ++i)
            QCOMPARE(with.parts[i].rows, without.parts[i].rows);
    }
};

VIGIE_TEST(ContentStatementsTest);
#include "ContentStatementsTest.moc"
