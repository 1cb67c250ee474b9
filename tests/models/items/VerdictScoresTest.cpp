#include "models/items/VerdictScores.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::items;

namespace {

std::vector<std::string> names(const std::vector<VerdictScore> &scores)
{
    std::vector<std::string> result;
    for (const auto &score : scores)
        result.push_back(score.name);
    return result;
}

Verdict verdict(const char *model, std::vector<VerdictFrame> frames)
{
    return {"hive", model, {}, std::move(frames)};
}

} // namespace

class VerdictScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void risksComeFirstAndComplementsNever()
    {
        const auto scores = verdictScores(
            {{"no_nazi", 0.98}, {"natural", 0.97}, {"not_ai_generated", 0.99}, {"yes_nazi", 0.2}, {"gun_in_hand", 0.9}},
            0.01);
        QCOMPARE(names(scores), (std::vector<std::string>{"gun_in_hand", "yes_nazi", "natural"}));
    }

    void anUnknownClassIsShownRaw()
    {
        const auto scores = verdictScores({{"brand_new_thing", 0.4}, {"natural", 0.9}}, 0.01);
        QCOMPARE(names(scores), (std::vector<std::string>{"brand_new_thing", "natural"}));
        QVERIFY(!scores[0].meaning.known);
    }

    void whatIsHardlyThereIsLeftOut() { QVERIFY(verdictScores({{"yes_fight", 0.009}}, 0.01).empty()); }

    void theWorstFrameOfTheNewestAnswerOfEachModelCounts()
    {
        const auto classes = worstOfEach(
            {verdict("visual", {{Milliseconds(0), {{"yes_fight", 0.1}}}, {Milliseconds(500), {{"yes_fight", 0.7}}}}),
             verdict("ai", {{Milliseconds(0), {{"ai_generated", 0.6}}}}),
             verdict("visual", {{Milliseconds(0), {{"yes_fight", 0.99}}}})});
        QCOMPARE(classes, (std::vector<VerdictClass>{{"yes_fight", 0.7}, {"ai_generated", 0.6}}));
    }
};

VIGIE_TEST(VerdictScoresTest);
#include "VerdictScoresTest.moc"
