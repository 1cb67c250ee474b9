#include "models/contract/RefusedStatements.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::contract;

namespace {

RefusedStatement refused()
{
    RefusedStatement made;
    made.statement.puid = "sor-1";
    made.statement.decision = DecisionId("d-1");
    made.statement.item = ItemId("item-1");
    made.statement.member = MemberId("member-1");
    made.statement.state = StatementState::Refused;
    made.statement.body = R"({"category":"X"})";
    made.statement.faults = {"no-value decision_facts kind"};
    made.statement.refusedBy = StatementRefusal::OurRules;
    made.statement.composedAt = Instant(std::chrono::hours(24 * 365 * 50));
    made.notice = NoticeId("n-1");
    made.clause = ClauseId("clause-violence");
    made.isComposable = true;
    return made;
}

} // namespace

class RefusedStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReadsBack_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<StatementRefusal>("by");
        QTest::newRow("rules") << true << StatementRefusal::OurRules;
        QTest::newRow("database") << false << StatementRefusal::TheDatabase;
        QTest::newRow("size") << false << StatementRefusal::ItsSize;
        QTest::newRow("composed again") << true << StatementRefusal::Nobody;
    }
    void oneReadsBack()
    {
        QFETCH(const bool, known);
        QFETCH(const StatementRefusal, by);
        auto made = refused();
        made.statement.refusedBy = by;
        if (!known) {
            made.notice = {};
            made.clause = {};
            made.isComposable = false;
        }
        QVERIFY(parseRefusedStatement(writeRefusedStatement(made)).value() == made);
    }

    void aPageSaysWhetherThereAreMore()
    {
        nlohmann::ordered_json page{{"items", nlohmann::ordered_json::array()}};
        QVERIFY(parseRefusedStatements(page.dump()).value().statements.empty());
        page["items"].push_back(refusedStatementJson(refused()));
        const auto whole = parseRefusedStatements(page.dump()).value();
        QVERIFY(whole.statements.front() == refused() && !whole.hasMore);
        page["next"] = "7";
        QVERIFY(parseRefusedStatements(page.dump()).value().hasMore);
    }

    void whatIsWrongIsNamed()
    {
        auto json = refusedStatementJson(refused());
        json["composable"] = "yes";
        const auto read = parseRefusedStatement(json.dump());
        QVERIFY(!read && read.error().detail.find("composable") != std::string::npos);
        QVERIFY(!parseRefusedStatements("[]"));
    }
};

VIGIE_TEST(RefusedStatementsTest);
#include "RefusedStatementsTest.moc"
