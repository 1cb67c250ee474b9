#include "tests/models/compliance/StatementVectors.h"

#include "models/compliance/StatementFile.h"
#include "models/compliance/StatementRules.h"
#include "models/compliance/Validation.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <set>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

namespace {

std::vector<std::string> lintIds(const Json &statement)
{
    std::vector<std::string> ids;
    for (const auto &finding : lint(statement))
        ids.emplace_back(rowOf(finding.rule).id);
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

std::vector<std::string> faults(const Json &statement)
{
    std::set<std::string> fields;
    for (const auto &finding : checkRules(statement))
        fields.insert(fieldOf(finding.field));
    return {fields.begin(), fields.end()};
}

} // namespace

/// Every published example and edge vector, with the result that is stated for it.
class StatementVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < statementVectors()["examples"].size(); ++i)
            QTest::newRow(statementVectors()["examples"][i]["id"].get<std::string>().c_str()) << int(i);
    }
    void examples()
    {
        QFETCH(int, row);
        const auto &example = statementVectors()["examples"][std::size_t(row)];
        const auto &statement = example["statement"];
        const auto validation = validate(statement);
        QCOMPARE(checkRules(statement).empty(), example["valid"].get<bool>());
        QCOMPARE(validation.server.accepts, example["valid"].get<bool>());
        if (example["valid"]) {
            QCOMPARE(lintIds(statement), example["lint"].get<std::vector<std::string>>());
            QCOMPARE(validation.server.drops, example.value("drops", std::vector<std::string>()));
        } else {
            QCOMPARE(faults(statement), example["faults"].get<std::vector<std::string>>());
            QVERIFY(!validation.isSendable());
        }
    }

    void edges_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < statementVectors()["edges"].size(); ++i)
            QTest::newRow(statementVectors()["edges"][i]["id"].get<std::string>().c_str()) << int(i);
    }
    void edges()
    {
        QFETCH(int, row);
        const auto &edge = statementVectors()["edges"][std::size_t(row)];
        const auto statement = edgeStatement(edge);
        const auto view = serverView(statement);
        QCOMPARE(view.accepts, edge["server"] == "accept");
        QCOMPARE(checkRules(statement).empty(), edge["schema"] == "accept");
        if (view.accepts)
            QCOMPARE(view.drops, edge.value("drops", std::vector<std::string>()));
        // What is refused is refused for what was patched; E15 leaves no restriction, E19 and E21 ask for a text.
        const auto patched = edge["patch"].begin().key();
        const auto expected = edge["id"] == "E15"                          ? std::string()
                              : edge["id"] == "E19" || edge["id"] == "E21" ? patched + "_other"
                                                                           : patched;
        if (edge["schema"] == "reject")
            QVERIFY(std::ranges::count(faults(statement), expected) == 1);
    }

    void edgesThatTheServerLetsThroughAreLinted()
    {
        const auto linted = [](const char *id) {
            const auto &edges = statementVectors()["edges"];
            return lintIds(edgeStatement(*std::ranges::find(edges, id, [](const Json &edge) { return edge["id"]; })));
        };
        QCOMPARE(linted("E03"), std::vector<std::string>{"L02"});
        QCOMPARE(linted("E13"), std::vector<std::string>{"L01"});
        QCOMPARE(linted("E23"), std::vector<std::string>{"L04"});
        QCOMPARE(linted("E33"), std::vector<std::string>{"L11"});
    }

    void batches_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < statementVectors()["batches"].size(); ++i)
            QTest::newRow(statementVectors()["batches"][i]["id"].get<std::string>().c_str()) << int(i);
    }
    void batches()
    {
        QFETCH(int, row);
        const auto &batch = statementVectors()["batches"][std::size_t(row)];
        Json body{{"statements", Json::array()}};
        for (int time = 0; time < batch.value("times", 1); ++time)
            for (const auto &id : batch["statements"])
                body["statements"].push_back(exampleStatement(id));
        const auto file = readStatementFile(body.dump());
        if (batch.contains("error")) {
            QVERIFY(!file);
            QCOMPARE(std::string(name(file.code())), batch["error"].get<std::string>());
            return;
        }
        QVERIFY(file && file->endpoint == Endpoint::Batch);
        const auto validations = validateBatch(file->statements);
        std::vector<std::size_t> refused;
        for (std::size_t i = 0; i < validations.size(); ++i)
            if (!validations[i].isSendable())
                refused.push_back(i);
        QCOMPARE(refused, batch["refused"].get<std::vector<std::size_t>>());
        QVERIFY(!std::ranges::all_of(validations, [](const auto &one) { return one.server.accepts; }));
    }
};

VIGIE_TEST(StatementVectorsTest);
#include "StatementVectorsTest.moc"
