#include "models/compliance/StatementComposer.h"

#include "models/compliance/StatementRules.h"
#include "models/compliance/StatementSentence.h"
#include "tests/models/compliance/DecisionDice.h"
#include "tests/models/compliance/SchemaReader.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

namespace {

constexpr Day Published = std::chrono::year(2026) / 1 / 5;
constexpr Day Decided = std::chrono::year(2026) / 1 / 6;

StatementDecision decision()
{
    StatementDecision one;
    one.puid = "sor-1";
    one.clause = "clause-consent";
    one.visibility = {VisibilityMeasure::Removed};
    one.account = AccountMeasure::Suspended;
    one.accountEnd = std::chrono::year(2026) / 2 / 6;
    one.contentTypes = {ContentType::Video, ContentType::Text};
    one.contentDate = Published;
    one.appliesFrom = Decided;
    one.territory = {"FR", "BE"};
    one.accountType = AccountType::Business;
    one.source = Source::TrustedFlagger;
    one.language = TextLanguage::English;
    return one;
}

/// "rule field other;" a finding.
std::string described(const std::vector<Finding> &findings)
{
    std::string text;
    for (const auto &finding : findings)
        text += std::string(rowOf(finding.rule).id) + " " + finding.field +
                (finding.other.empty() ? "" : " " + finding.other) + "; ";
    return text;
}

} // namespace

class StatementComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaid()
    {
        const auto composed = compose(decision(), seedTemplates());
        QCOMPARE(described(composed.findings), std::string());
        const Json expected{
            {"puid", "sor-1"},
            {"decision_visibility", {"DECISION_VISIBILITY_CONTENT_REMOVED"}},
            {"decision_account", "DECISION_ACCOUNT_SUSPENDED"},
            {"end_date_account_restriction", "2026-02-06"},
            {"account_type", "ACCOUNT_TYPE_BUSINESS"},
            {"decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT"},
            {"decision_ground_reference_url", "https://platform.example/terms"},
            {"incompatible_content_ground", "Terms, rule C1: No consent"},
            {"incompatible_content_explanation", "An intimate picture is shown only with the consent of every person "
                                                 "in it, and that consent is not established."},
            {"content_type", {"CONTENT_TYPE_VIDEO", "CONTENT_TYPE_TEXT"}},
            {"content_date", "2026-01-05"},
            {"application_date", "2026-01-06"},
            {"territorial_scope", {"FR", "BE"}},
            {"category", "STATEMENT_CATEGORY_CYBER_VIOLENCE"},
            {"category_specification", {"KEYWORD_NON_CONSENSUAL_IMAGE_SHARING"}},
            {"decision_facts",
             "The content (video and text), published on 2026-01-05, is intimate, and the consent of every person in "
             "it is not established. Origin: a trusted flagger; found without automated means. Decision of "
             "2026-01-06, taken by a person: removal of the content and suspension of the account."},
            {"source_type", "SOURCE_TRUSTED_FLAGGER"},
            {"automated_detection", "No"},
            {"automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED"},
        };
        QCOMPARE(composed.statement.value().dump(1), expected.dump(1));
        QCOMPARE(composed.text, expected.dump());
    }

    void againstTheLaw()
    {
        auto one = decision();
        one.ground = Ground::Illegal;
        one.language = TextLanguage::French;
        const auto composed = compose(one, seedTemplates());
        QCOMPARE(described(composed.findings), std::string());
        const auto &statement = composed.statement.value();
        QCOMPARE(statement["illegal_content_legal_ground"].get<std::string>(), std::string("Code pénal, art. 226-2-1"));
        QVERIFY(!statement.contains("incompatible_content_ground"));
        QVERIFY(!statement.contains("decision_ground_reference_url"));
    }

    void whatIsOtherIsSaidInWords()
    {
        auto one = decision();
        one.visibility = {VisibilityMeasure::Other};
        one.money = MoneyMeasure::Other;
        one.contentTypes = {ContentType::Other};
        one.alsoIllegal = true;
        const auto composed = compose(one, seedTemplates());
        QCOMPARE(described(composed.findings), std::string());
        const auto &statement = composed.statement.value();
        QVERIFY(statement["decision_visibility_other"] == "another restriction of visibility");
        QVERIFY(statement["decision_monetary_other"] == "another monetary restriction");
        QVERIFY(statement["content_type_other"] == "content of another type");
        QVERIFY(statement["incompatible_content_illegal"] == "Yes");
    }

    void whatCannotBeComposed_data()
    {
        QTest::addColumn<StatementDecision>("one");
        QTest::addColumn<QString>("findings");
        const auto row = [](const char *name, auto change, const char *findings) {
            auto one = decision();
            change(one);
            QTest::newRow(name) << one << QString::fromLatin1(findings);
        };
        row(
            "a clause without a template", [](auto &one) { one.clause = "clause-general"; },
            "no-template incompatible_content_ground; ");
        row(
            "a law that the clause does not name",
            [](auto &one) {
                one.clause = "clause-gore";
                one.ground = Ground::Illegal;
            },
            "no-such-ground decision_ground; needed-here illegal_content_legal_ground decision_ground; "
            "needed-here illegal_content_explanation decision_ground; ");
        row(
            "no day of publication", [](auto &one) { one.contentDate.reset(); },
            "no-value decision_facts content_date; missing content_date; ");
        row(
            "no day", [](auto &one) { one.appliesFrom.reset(); },
            "no-value decision_facts date; missing application_date; ");
        row(
            "no content", [](auto &one) { one.contentTypes.clear(); },
            "no-value decision_facts content_type; empty-list content_type; ");
        row(
            "nothing restricted",
            [](auto &one) {
                one.visibility.clear();
                one.account.reset();
                one.accountEnd.reset();
            },
            "no-value decision_facts measures; no-restriction ; ");
        row(
            "no puid", [](auto &one) { one.puid.clear(); }, "bad-puid puid; ");
        row(
            "a day that is none", [](auto &one) { one.contentDate = std::chrono::year(2026) / 2 / 30; },
            "bad-date content_date; ");
        row(
            "a country that is none",
            [](auto &one) {
                one.territory = {"FR", "Ines Baudry"};
            },
            "not-in-list territorial_scope[1]; ");
        row(
            "bytes that are no text", [](auto &one) { one.contentLanguage = "\xff\xfe"; },
            "not-in-list content_language; ");
        row(
            "an end before its beginning", [](auto &one) { one.accountEnd = Published; },
            "L01 end_date_account_restriction application_date; ");
    }
    void whatCannotBeComposed()
    {
        QFETCH(StatementDecision, one);
        QFETCH(QString, findings);
        const auto composed = compose(one, seedTemplates());
        QCOMPARE(QString::fromStdString(described(composed.findings)), findings);
        QVERIFY(!composed.statement && composed.text.empty());
    }

    void theContextIsAsked()
    {
        LintContext context;
        context.ledBy = LedBy::Article9Order;
        QVERIFY(!compose(decision(), seedTemplates(), context).statement);
        context = {};
        context.recipient = Recipient::Creator;
        auto one = decision();
        one.accountType = AccountType::Private;
        const auto composed = compose(one, seedTemplates(), context);
        QCOMPARE(described(composed.findings), std::string("L10 account_type; "));
        QVERIFY(composed.statement); // a warning
        context.namesToKeepOut = {"sor-1"};
        QVERIFY(!compose(decision(), seedTemplates(), context).statement);
    }

    /// Templates that were not read from a file are no way around the rules, either.
    void templatesAreNotTrusted()
    {
        auto templates = seedTemplates();
        auto &first = templates.templates.front();
        auto one = decision();
        one.clause = first.clause;
        first.facts.english = "Decided by {moderator}.";
        QCOMPARE(described(compose(one, templates).findings),
                 std::string("unknown-variable decision_facts moderator; blank decision_facts; "));
        first.facts.english = "Written to ines@studio.example about {title}.";
        QCOMPARE(described(compose(one, templates).findings), std::string("L03 decision_facts email; "));
        first.facts.english = "About {title}.";
        QVERIFY(compose(one, templates).statement);
        first.title.english.clear();
        QVERIFY(!compose(one, templates).statement);
        templates.words.clear();
        first.title.english = "Title";
        first.facts.english = "From {source}.";
        QCOMPARE(described(compose(one, templates).findings), std::string("no-value decision_facts source; "));
    }

    void sentences()
    {
        std::vector<Finding> findings;
        const SentenceValues values{{"date", "2026-01-06"}, {"title", "{date}"}};
        QCOMPARE(expanded("{title} {date}{date}.", values, "f", findings),
                 std::string("{date} 2026-01-062026-01-06.")); // what is put in is not read again
        QCOMPARE(expanded("", values, "f", findings), std::string());
        QVERIFY(findings.empty());
        for (const auto *bad : {"{", "}", "{date", "date}", "{{date}}", "{}", "{Date}", "{ date}"})
            QVERIFY2(badVariable(bad), bad);
        for (const auto variable : sentenceVariables())
            QVERIFY(!badVariable("{" + std::string(variable) + "}"));
    }

    /// Every clause, whatever was decided: a whole decision composes to what our rules and the schema take; of any
    /// other there is a finding, or it was whole enough.
    void randomDecisions()
    {
        const auto seed = qEnvironmentVariableIsSet("SEED") ? quint32(qEnvironmentVariableIntValue("SEED"))
                                                            : QRandomGenerator::global()->generate();
        qInfo() << "SEED" << seed;
        DecisionDice dice(seed);
        const SchemaReader schema;
        int refused = 0;
        constexpr int EachClause = 30;
        for (const auto &clause : seedTemplates().templates)
            for (int round = 0; round < EachClause; ++round) {
                const bool isWhole = round % 2 == 0;
                const auto one = isWhole ? dice.whole(clause.clause) : dice.damaged(clause.clause);
                const auto composed = compose(one, seedTemplates());
                const auto why = clause.clause + ": " + described(composed.findings);
                QVERIFY2(!isWhole || composed.findings.empty(), why.c_str());
                QVERIFY2(composed.statement.has_value() != hasErrors(composed.findings), why.c_str());
                refused += composed.statement ? 0 : 1;
                if (!composed.statement)
                    continue;
                QVERIFY2(checkRules(*composed.statement).empty(), why.c_str());
                QVERIFY2(schema.faults(*composed.statement).empty(), why.c_str());
                QVERIFY(Json::parse(composed.text) == *composed.statement);
                QVERIFY(composed.text.find("Ines") == std::string::npos);
                QVERIFY((*composed.statement)["decision_facts"].get<std::string>().find('{') == std::string::npos);
            }
        QVERIFY(refused > EachClause);
    }
};

VIGIE_TEST(StatementComposerTest);
#include "StatementComposerTest.moc"
