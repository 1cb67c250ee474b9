#include "models/compliance/StatementFault.h"

#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::compliance;

class StatementFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleReadsBack()
    {
        for (const auto &row : ruleRows())
            for (const auto *field : {"decision_facts", ""})
                for (const auto *other : {"", "kind", "two words"}) {
                    Finding finding{row.rule, field, other};
                    if (row.rule == Rule::TooLong)
                        finding = {row.rule, field, {}, 5'000, 5'100};
                    QCOMPARE(faultFrom(faultText(finding)), std::optional(finding));
                }
        QCOMPARE(faultText({Rule::NoTemplate, "category"}), std::string("no-template category"));
    }

    void onlyWhatForbidsSendingIsAFault()
    {
        const std::vector<Finding> findings{{Rule::Untrimmed, "decision_facts"}, {Rule::Missing, "category"}};
        QCOMPARE(faultTexts(findings), std::vector<std::string>{"missing category"});
    }

    /// The database names fields, and other versions may name rules that this one does not know.
    void whatIsNoFaultOfOursIsNone()
    {
        for (const auto *text : {"", "category", "statements.0.puid", "no-such-rule category", "too-long facts many"})
            QVERIFY2(!faultFrom(text), text);
    }
};

VIGIE_TEST(StatementFaultTest);
#include "StatementFaultTest.moc"
