#include "models/compliance/StatementRules.h"

#include "models/compliance/Category.h"
#include "models/compliance/StatementText.h"
#include "models/compliance/StatementWords.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/support/TestCase.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::compliance;
using namespace vigie::test;
using Json = nlohmann::json;

namespace {

/// V3 with one member replaced.
Json with(const std::string &field, Json value)
{
    auto statement = flawless();
    statement[field] = std::move(value);
    return statement;
}

std::string times(std::size_t count, std::string_view what)
{
    std::string text;
    for (; count > 0; --count)
        text += what;
    return text;
}

std::string described(const std::vector<Finding> &findings)
{
    std::string text;
    for (const auto &finding : findings)
        text += std::string(rowOf(finding.rule).id) + " " + finding.field + "; ";
    return text;
}

constexpr auto Good = "";

} // namespace

class StatementRulesTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *field, const Json &value, const char *expected)
    {
        QTest::newRow(name) << QByteArray(field) << QByteArray::fromStdString(value.dump()) << QByteArray(expected);
    }

private Q_SLOTS:
    void oneField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        row("puid of 500", "puid", times(500, "a"), Good);
        row("puid of 501", "puid", times(501, "a"), "bad-puid puid; ");
        row("an empty puid", "puid", "", "bad-puid puid; ");
        row("a puid with a line feed", "puid", "abc\n", "bad-puid puid; ");
        row("a number as puid", "puid", 7, "wrong-type puid; ");
        row("500 characters beyond the BMP", "category_specification_other", times(500, "\xF0\x9F\x98\x80"), Good);
        row("501 characters", "category_specification_other", times(501, "é"),
            "too-long category_specification_other; ");
        row("facts of 5000", "decision_facts", times(5000, "é"), Good);
        row("facts of 5001", "decision_facts", times(5001, "x"), "too-long decision_facts; ");
        row("facts of another kind of blank", "decision_facts", "\u00a0\u2003\ufeff\t", "blank decision_facts; ");
        row("explanation of 2000", "incompatible_content_explanation", times(2000, "x"), Good);
        row("explanation of 2001", "incompatible_content_explanation", times(2001, "x"),
            "too-long incompatible_content_explanation; ");
        row("explanation of blanks", "incompatible_content_explanation", " \u200b",
            "needed-here incompatible_content_explanation; ");
        row("an explanation that is a number", "incompatible_content_explanation", 5,
            "wrong-type incompatible_content_explanation; ");
        row("no ground text", "incompatible_content_ground", nullptr, "needed-here incompatible_content_ground; ");
        row("first content day", "content_date", "2000-01-01", Good);
        row("before it", "content_date", "1999-12-31", "date-out-of-range content_date; ");
        row("last day", "content_date", "2038-01-01", Good);
        row("after it", "content_date", "2038-01-02", "date-out-of-range content_date; ");
        row("first application day", "application_date", "2020-01-01", Good);
        row("before that", "application_date", "2019-12-31", "date-out-of-range application_date; ");
        row("leap day", "application_date", "2024-02-29", Good);
        row("no leap day", "application_date", "2100-02-29", "bad-date application_date; ");
        row("not padded", "application_date", "2026-1-05", "bad-date application_date; ");
        row("with a line feed", "application_date", "2026-01-05\n", "bad-date application_date; ");
        row("a moment", "application_date", "2026-01-05T00:00:00Z", "bad-date application_date; ");
        row("digits of another script", "application_date", "２０２６-01-05", "bad-date application_date; ");
        row("a date that is null", "application_date", nullptr, "wrong-type application_date; ");
        row("no end", "end_date_account_restriction", nullptr, Good);
        row("an early end", "end_date_account_restriction", "0001-01-01", Good);
        row("year zero", "end_date_account_restriction", "0000-01-01", "bad-date end_date_account_restriction; ");
        row("a late end", "end_date_account_restriction", "2038-01-02",
            "date-out-of-range end_date_account_restriction; ");
        row("empty content type", "content_type", Json::array(), "empty-list content_type; ");
        row("null content type", "content_type", nullptr, "wrong-type content_type; ");
        row("bare content type", "content_type", "CONTENT_TYPE_IMAGE", "wrong-type content_type; ");
        row("an entry of null", "content_type", {"CONTENT_TYPE_IMAGE", nullptr}, "wrong-type content_type[1]; ");
        row("an unknown entry", "content_type", {"CONTENT_TYPE_IMAGE", "IMAGE"}, "not-in-list content_type[1]; ");
        row("the same twice", "content_type", {"CONTENT_TYPE_IMAGE", "CONTENT_TYPE_IMAGE"}, Good);
        row("content type other", "content_type", {"CONTENT_TYPE_OTHER"}, "needed-here content_type_other; ");
        row("visibility other", "decision_visibility", {"DECISION_VISIBILITY_OTHER"},
            "needed-here decision_visibility_other; ");
        row("money other", "decision_monetary", "DECISION_MONETARY_OTHER", "needed-here decision_monetary_other; ");
        row("category of the report only", "category", "STATEMENT_CATEGORY_NOT_SPECIFIED_ORDER",
            "not-in-list category; ");
        row("no further category", "category_addition", Json::array(), Good);
        row("further category null", "category_addition", nullptr, "wrong-type category_addition; ");
        row("keywords null", "category_specification", nullptr, Good);
        row("a keyword of no category", "category_specification", {"KEYWORD_STALKING"}, Good);
        row("Greece by its other name", "territorial_scope", {"EL"}, "not-in-list territorial_scope[0]; ");
        row("Switzerland", "territorial_scope", {"FR", "CH"}, "not-in-list territorial_scope[1]; ");
        row("lower case language", "content_language", "fr", "not-in-list content_language; ");
        row("no language", "content_language", nullptr, Good);
        row("illegal: null", "incompatible_content_illegal", nullptr, "wrong-type incompatible_content_illegal; ");
        row("illegal: a boolean", "incompatible_content_illegal", true, "wrong-type incompatible_content_illegal; ");
        row("illegal: lower case", "incompatible_content_illegal", "yes", "not-in-list incompatible_content_illegal; ");
        row("an URL", "decision_ground_reference_url", "urn+x.y-1://a", Good);
        row("an URL of 501", "decision_ground_reference_url", "https://" + times(493, "a"),
            "too-long decision_ground_reference_url; ");
        row("no scheme", "decision_ground_reference_url", "platform.example/terms",
            "bad-url decision_ground_reference_url; ");
        row("a scheme of digits", "decision_ground_reference_url", "1http://a",
            "bad-url decision_ground_reference_url; ");
        row("a space in an URL", "decision_ground_reference_url", "https://a b",
            "bad-url decision_ground_reference_url; ");
        row("nothing after it", "decision_ground_reference_url", "https://", "bad-url decision_ground_reference_url; ");
        row("an EAN", "content_id", Json::object({{"EAN-13", "0123456789123"}}), Good);
        row("another id", "content_id", Json::object({{"ISBN", 5}}), Good);
        row("an EAN of letters", "content_id", Json::object({{"EAN-13", "012345678912x"}}),
            "bad-ean content_id.EAN-13; ");
        row("an EAN that is a number", "content_id", Json::object({{"EAN-13", 1234567890123}}),
            "bad-ean content_id.EAN-13; ");
        row("content id as a list", "content_id", Json::array(), "wrong-type content_id; ");
        row("a bare EAN", "content_id_ean", "0123456789123", Good);
        row("a short one", "content_id_ean", "123", "bad-ean content_id_ean; ");
        row("an unknown key", "decision_fact", "x", "unknown-field decision_fact; ");
    }
    void oneField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const auto findings = checkRules(with(field.toStdString(), Json::parse(json.toStdString())));
        QCOMPARE(QByteArray::fromStdString(described(findings)), expected);
    }

    void parametersAreTold()
    {
        const auto findings = checkRules(with("decision_facts", times(5003, "é")));
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].limit, std::int64_t{5000});
        QCOMPARE(findings[0].found, std::int64_t{5003});
        const auto needed = checkRules(with("content_type", {"CONTENT_TYPE_OTHER"}));
        QCOMPARE(needed.at(0).other, std::string("content_type"));
    }

    void oneRestrictionIsNeeded()
    {
        auto statement = flawless();
        statement.erase("decision_account");
        statement["decision_visibility"] = Json::array();
        QCOMPARE(described(checkRules(statement)), std::string("no-restriction ; "));
        for (const auto &[field, word] : {std::pair("decision_monetary", "DECISION_MONETARY_SUSPENSION"),
                                          std::pair("decision_provision", "DECISION_PROVISION_PARTIAL_SUSPENSION"),
                                          std::pair("decision_account", "DECISION_ACCOUNT_TERMINATED")}) {
            auto restricting = statement;
            restricting[field] = word;
            QCOMPARE(described(checkRules(restricting)), std::string());
        }
    }

    void everyRequiredFieldIsMissed()
    {
        int required = 0;
        for (const auto &rule : fieldRules()) {
            auto statement = flawless();
            statement.erase(std::string(rule.name));
            const auto findings = checkRules(statement);
            const bool isMissed = std::ranges::any_of(
                findings, [&](const auto &one) { return one.rule == Rule::Missing && one.field == rule.name; });
            QCOMPARE(isMissed, rule.presence == Presence::Required);
            required += isMissed ? 1 : 0;
        }
        QCOMPARE(required, 10);
    }

    void whatIsNoObjectIsOneFinding()
    {
        for (const auto &value : {Json(), Json(7), Json("text"), Json::array({flawless()})})
            QCOMPARE(described(checkRules(value)), std::string("wrong-type ; "));
    }

    void everyWordOfTheTablesIsTaken()
    {
        for (const auto &rule : fieldRules())
            for (const auto word : rule.words) {
                const auto findings = checkRules(
                    with(std::string(rule.name), rule.type == FieldType::Words ? Json::array({word}) : Json(word)));
                QVERIFY(std::ranges::none_of(findings, [&](const auto &one) { return one.field == rule.name; }));
            }
    }

    void theTreeIsTheReports()
    {
        QCOMPARE(statementCategories().size(), std::size_t{17});
        QCOMPARE(categoryWords().size(), std::size_t{16});
        QCOMPARE(keywordWords().size(), std::size_t{69});
        QCOMPARE(territoryWords().size(), std::size_t{30});
        QCOMPARE(memberStates().size(), std::size_t{27});
        QCOMPARE(languageWords().size(), std::size_t{184});
        std::size_t homeless = 0;
        for (const auto written : keywordWords()) {
            const auto keyword = keywordOf(written);
            QVERIFY(keyword && word(*keyword) == written);
            homeless += std::ranges::none_of(statementCategories(), [&](auto one) { return belongsTo(*keyword, one); });
        }
        QCOMPARE(homeless, std::size_t{1}); // Stalking
        QVERIFY(!categoryOf("STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT"));
        QVERIFY(!keywordOf("KEYWORD_DANGEROUS_TOYS"));
    }

    void blanksAreCutAtBothEnds()
    {
        QCOMPARE(std::string(trimmed("\u3000 a b\u2028\u0085\n")), std::string("a b"));
        QCOMPARE(std::string(trimmed("\u2060a")), std::string("\u2060a")); // no white space
        QVERIFY(isBlank("") && isBlank(" \u200b\u200e") && !isBlank("."));
        QCOMPARE(lengthOf("aé€\xF0\x9F\x98\x80"), std::size_t{4});
        QVERIFY(hasSpace("a\u00a0b") && !hasSpace("a-b"));
    }
};

VIGIE_TEST(StatementRulesTest);
#include "StatementRulesTest.moc"
