#include "models/compliance/StatementLint.h"

#include "models/compliance/PersonalDetails.h"
#include "models/compliance/Validation.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

namespace {

std::string described(const std::vector<Finding> &findings)
{
    std::string text;
    for (const auto &finding : findings)
        text += std::string(rowOf(finding.rule).id) + " " + finding.field + "; ";
    return text;
}

} // namespace

class StatementLintTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const Json &patch, const char *expected)
    {
        QTest::newRow(name) << QByteArray::fromStdString(patch.dump()) << QByteArray(expected);
    }

private Q_SLOTS:
    void patched_data()
    {
        QTest::addColumn<QByteArray>("patch");
        QTest::addColumn<QByteArray>("expected");
        row("nothing", Json::object(), "");
        row("L01 the day before", {{"end_date_account_restriction", "2026-01-05"}},
            "L01 end_date_account_restriction; ");
        row("L01 the same day", {{"end_date_account_restriction", "2026-01-06"}}, "");
        row("L01 visibility", {{"end_date_visibility_restriction", "2025-12-31"}},
            "L01 end_date_visibility_restriction; ");
        row("L01 not without two days", {{"end_date_account_restriction", "2025"}}, "");
        row("L02 no territory", {{"territorial_scope", Json::array()}}, "L02 territorial_scope; ");
        row("L02 null", {{"territorial_scope", nullptr}}, "L02 territorial_scope; ");
        row("L03 an e-mail", {{"decision_facts", "Written to ines@studio.example."}}, "L03 decision_facts; ");
        row("L03 in a ground", {{"incompatible_content_ground", "See @ines_b"}}, "L03 incompatible_content_ground; ");
        row("L03 a profile as reference", {{"decision_ground_reference_url", "https://platform.example/@ines"}},
            "L03 decision_ground_reference_url; ");
        row("L04 law and terms", {{"illegal_content_explanation", "x"}}, "L04 illegal_content_explanation; ");
        row("L04 other money", {{"decision_monetary_other", "x"}}, "L04 decision_monetary_other; ");
        row("L04 an identity of one's own", {{"source_identity", "x"}}, "L04 source_identity; ");
        row("L04 what Other is, without Other",
            {{"category_specification", {"KEYWORD_NUDITY"}}, {"category_specification_other", "x"}},
            "L04 category_specification_other; ");
        row("L05 of no category of it",
            {{"category_specification", {"KEYWORD_NUDITY", "KEYWORD_DEFAMATION"}},
             {"category_specification_other", nullptr}},
            "L05 category_specification[1]; ");
        row("L05 of the further category",
            {{"category_specification", {"KEYWORD_DATA_FALSIFICATION"}}, {"category_specification_other", nullptr}},
            "");
        row("L05 of none at all",
            {{"category_specification", {"KEYWORD_STALKING"}}, {"category_specification_other", nullptr}},
            "L05 category_specification[0]; ");
        row("L06 Other without its text", {{"category_specification_other", " "}},
            "L06 category_specification_other; L11 category_specification_other; ");
        row("L07 no such decision", {{"end_date_monetary_restriction", "2026-02-01"}},
            "L07 end_date_monetary_restriction; ");
        row("L07 service by its other name", {{"end_date_service_restriction", "2026-02-01"}},
            "L07 end_date_service_restriction; ");
        row("L07 a service that ends",
            {{"end_date_service_restriction", "2026-02-01"},
             {"decision_provision", "DECISION_PROVISION_PARTIAL_SUSPENSION"}},
            "");
        row("L11 around a text", {{"decision_facts", " Facts."}}, "L11 decision_facts; ");
        row("L11 in a list", {{"territorial_scope", {"FR", "BE "}}}, "L11 territorial_scope[1]; ");
        row("other types are left to the rules",
            {{"decision_facts", 5}, {"territorial_scope", "FR"}, {"end_date_account_restriction", false}},
            "L02 territorial_scope; ");
    }
    void patched()
    {
        QFETCH(QByteArray, patch);
        QFETCH(QByteArray, expected);
        auto statement = flawless();
        statement.update(Json::parse(patch.toStdString()));
        QCOMPARE(QByteArray::fromStdString(described(lint(statement))), expected);
    }

    void theContextIsAsked()
    {
        LintContext context{DecidedBy::Person, LedBy::SomethingElse, Recipient::Creator};
        auto statement = flawless();
        QCOMPARE(described(lint(statement, context)), std::string());
        statement["automated_decision"] = "AUTOMATED_DECISION_FULLY";
        QCOMPARE(described(lint(statement, context)), std::string("L08 automated_decision; "));
        context.decidedBy = DecidedBy::Machine;
        QCOMPARE(described(lint(statement, context)), std::string());
        statement["account_type"] = "ACCOUNT_TYPE_PRIVATE";
        QCOMPARE(described(lint(statement, context)), std::string("L10 account_type; "));
        context.recipient = Recipient::Fan;
        context.ledBy = LedBy::Article9Order;
        QCOMPARE(described(lint(statement, context)), std::string("L09 ; "));
        QVERIFY(!validate(statement, context).isSendable());
    }

    void namesOfThePeopleConcernedStayOut()
    {
        LintContext context;
        context.namesToKeepOut = {"Inès Baudry", "m-4711", "x"};
        auto statement = flawless();
        QCOMPARE(described(lint(statement, context)), std::string());
        statement["decision_facts"] = "The item of INÈS BAUDRY was removed.";
        QCOMPARE(described(lint(statement, context)), std::string("L03 decision_facts; "));
        QCOMPARE(lint(statement, context).at(0).other, std::string("known-name"));
        statement = flawless();
        statement["puid"] = "sor-m-4711";
        QCOMPARE(described(lint(statement, context)), std::string("L03 puid; "));
        statement["puid"] = "sor-m-47110";
        QCOMPARE(described(lint(statement, context)), std::string());
    }

    void warningsDoNotHoldBack()
    {
        auto statement = flawless();
        statement["decision_monetary_other"] = "x";
        const auto validation = validate(statement);
        QVERIFY(!validation.findings.empty() && validation.isSendable());
        statement["territorial_scope"] = Json::array();
        QVERIFY(!validate(statement).isSendable());
        QVERIFY(lint(Json("text")).empty());
    }

    void details_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kinds");
        const auto row = [](const char *text, const char *kinds) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(kinds);
        };
        row("Terms 2026-01, section 7.2, twice within 30 days", "");
        row("Code pénal, art. 227-23; loi n° 2004-575; Regulation (EU) 2022/2065", "");
        row("from 2026-01-05 to 2026-01-06, told on 06/01/2026", "");
        row("between 2026-01-05 2026-01-06 2026-01-07", "");
        row("Ines@Studio.Example", "email");
        row("ines＠studio．example", "email");
        row("ask @ines_b", "handle");
        row("(@ines.b)", "handle");
        row("a fee @ 3", "");
        row("see https://other.example/x", "link");
        row("see www.other.example", "link");
        row("06 39 98 12 34", "telephone");
        row("+33 (0)6.39.98.12.34", "telephone");
        row("0\u200b6\u200b39\u200b98\u200b12\u200b34", "telephone");
        row("٠٦٣٩٩٨١٢٣٤", "telephone");
        row("4111 1111 1111 1111", "payment-card");
        row("file 123 456 789 012 of them", "long-number");
        row("12345678", "");
        row("FR76 3000 6000 0112 3456 7890 189", "iban");
        row("gb82WEST12345698765432", "iban");
        row("from 21 le26 avec tout cela dans une page", "");
        row("12 rue des Lilas, 75011 Paris", "postal-address");
        row("06 39 98 12 34, 01 99 00 12 34 and ines@studio.example", "telephone email");
        row("018f3a52-7c1e-7b7a-9d2e-1c2d3e4f5a6b", "identifier");
    }
    void details()
    {
        QFETCH(QString, text);
        QFETCH(QString, kinds);
        QStringList found;
        for (const auto kind : personalDetails(text.toStdString()))
            found << QString::fromLatin1(kind.data(), qsizetype(kind.size()));
        QCOMPARE(found.join(QLatin1Char(' ')), kinds);
    }

    void whatNobodyReadsDoesNotPass()
    {
        const auto kinds = personalDetails(std::string(1'000'001, 'a'));
        QCOMPARE(kinds.size(), std::size_t{1});
        QCOMPARE(std::string(kinds.front()), std::string("unread"));
    }
};

VIGIE_TEST(StatementLintTest);
#include "StatementLintTest.moc"
