#include "models/verdicts/Finding.h"
#include "models/verdicts/HiveClasses.h"
#include "models/verdicts/Summary.h"
#include "tests/support/TestCase.h"

#include <algorithm>

using namespace vigie;
using namespace vigie::verdicts;
using domain::Category;
using domain::Classification;
using domain::Severity;
using domain::Verdict;
using domain::VerdictClass;

namespace {

Verdict verdictOf(std::vector<VerdictClass> classes)
{
    return {"hive", "visual", Instant(Milliseconds(5)), {{Milliseconds(0), std::move(classes)}}};
}

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adultContentAloneIsNoFinding()
    {
        const auto verdict =
            verdictOf({{"general_nsfw", 1.0}, {"yes_sexual_activity", 0.99}, {"yes_genitals", 0.99}, {"yes_bra", 1.0}});
        QVERIFY((finding(verdict) == Finding{Category::None, Severity::None}));
        QVERIFY(suggestedClassification(verdict) == Classification::Adult);
    }

    void everyRuleBitesAtItsThresholdAndNotBelow()
    {
        for (const auto &rule : rules()) {
            const std::string name(rule.className);
            QVERIFY2(meaningOf(name).known, name.c_str());
            QVERIFY2(meaningOf(name).polarity == Polarity::Risk, name.c_str());
            QVERIFY2(finding(verdictOf({{name, rule.threshold}})).severity >= rule.finding.severity, name.c_str());
            const auto below = finding(verdictOf({{name, rule.threshold - 0.001}}));
            QVERIFY2(below.severity < rule.finding.severity, name.c_str());
            QVERIFY(!rule.source.empty());
        }
    }

    void childAndSexualInOneFrameIsCritical()
    {
        const Finding critical{Category::Child, Severity::Critical};
        QVERIFY(finding(verdictOf({{"yes_child_present", 0.5}, {"general_nsfw", 0.5}})) == critical);
        QVERIFY(finding(verdictOf({{"yes_child_present", 0.6}, {"yes_bra", 0.7}})) == critical);
        QVERIFY(finding(verdictOf({{"yes_child_present", 0.49}, {"general_nsfw", 1.0}})) != critical);

        // In different frames they are two findings, not the combination.
        const Verdict apart{
            "hive",
            "",
            {},
            {{Milliseconds(0), {{"yes_child_present", 0.95}}}, {Milliseconds(1000), {{"general_nsfw", 0.99}}}}};
        QVERIFY((finding(apart) == Finding{Category::Child, Severity::High}));
    }

    void complementsAndUnknownClassesNeverFind()
    {
        QVERIFY((finding(verdictOf({{"no_gun", 1.0}, {"no_child_present", 1.0}, {"yes_new_risk", 1.0}})) ==
                 Finding{Category::None, Severity::None}));
    }

    void absentIsNotZero()
    {
        QVERIFY((finding(verdictOf({})) == Finding{Category::Unknown, Severity::Unknown}));
        QVERIFY(suggestedClassification(verdictOf({{"yes_fight", 0.1}})) == Classification::Unknown);
        QVERIFY(suggestedClassification(verdictOf({{"general_nsfw", 0.4}})) == Classification::Unknown);
        QVERIFY(suggestedClassification(verdictOf({{"general_nsfw", 0.02}, {"general_suggestive", 0.03}})) ==
                Classification::General);
    }

    void summaryIsShortAndWithoutComplements()
    {
        std::vector<VerdictClass> classes{{"no_gun", 0.99}, {"strange", 0.5}, {"animated", 0.9}, {"yes_pills", 0.01}};
        for (const char *name : {"general_nsfw", "yes_fight", "very_bloody", "gun_in_hand", "noose", "yes_nazi",
                                 "yes_marijuana", "ai_generated", "deepfake"})
            classes.push_back({name, 0.6});
        classes.push_back({"yes_self_harm", 0.97});
        const auto brief = summary({verdictOf(classes)});
        QCOMPARE(brief.classes.size(), MaxSummaryClasses);
        QCOMPARE(brief.classes[0].name, std::string("yes_self_harm"));
        QVERIFY(std::ranges::none_of(brief.classes, [](const auto &c) {
            return meaningOf(c.name).polarity == Polarity::Complement || c.name == "yes_pills";
        }));
        QVERIFY(brief.severity == Severity::High);
    }

    void summaryTakesTheHighestOverAllMedia()
    {
        auto second = verdictOf({{"yes_fight", 0.95}});
        second.receivedAt = Instant(Milliseconds(9));
        const auto brief = summary({verdictOf({{"yes_fight", 0.2}, {"strange", 0.3}}), second});
        QVERIFY(brief.at == second.receivedAt);
        QVERIFY((brief.classes == std::vector<VerdictClass>{{"yes_fight", 0.95}, {"strange", 0.3}}));
        QVERIFY(brief.category == Category::Violence);
    }
};

VIGIE_TEST(FindingTest);
#include "FindingTest.moc"
