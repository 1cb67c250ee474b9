#include "models/screening/DigitRun.h"
#include "tests/support/TestCase.h"

using namespace vigie::screening;

class DigitRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreReadAcrossThreeSeparators()
    {
        const DigitRun run("01 - 99.00   12    34", 0); // four spaces are too many
        QCOMPARE(run.groups(), std::size_t{4});
        const auto window = run.firstGroups(4);
        QCOMPARE(window.digits, std::string("01990012"));
        QCOMPARE(window.sizes, std::string("2222"));
        QCOMPARE(window.joints, std::string(" . "));
        QCOMPARE(window.end, std::size_t{15});
        QVERIFY(window.right == Edge::Free && !window.isPlain);
    }

    void aGroupIsNeverCut()
    {
        const DigitRun run("0199 001234", 0);
        QVERIFY(run.window(10));
        QCOMPARE(run.window(10)->sizes, std::string("46"));
        QVERIFY(!run.window(8));
        QVERIFY(!run.window(11));
        QCOMPARE(DigitRun("01990012345", 0).firstGroups(1).sizes, std::string("B"));
    }

    void whatIsTooLongIsNoGroup()
    {
        const std::string long1(DigitRun::Most + 1, '1');
        QCOMPARE(DigitRun(long1, 0).groups(), std::size_t{0});
        QCOMPARE(DigitRun("12 " + long1, 0).groups(), std::size_t{1});
        std::string single;
        for (int i = 0; i < 100; ++i)
            single += "1 ";
        QCOMPARE(DigitRun(single, 0).groups(), DigitRun::Most);
    }

    void edgesTellAMiddleFromANeighbour()
    {
        const auto second = [](std::string_view text, std::size_t at, std::size_t digits) {
            return *DigitRun(text, at).window(digits);
        };
        QVERIFY(second("2 01 99", 2, 4).left == Edge::Shared);
        QVERIFY(second("2, 01 99", 3, 4).left == Edge::Clear);
        QVERIFY(second("2/01/99", 2, 4).left == Edge::Tight);
        QVERIFY(second("2 0199", 2, 4).left == Edge::Clear); // nothing between the chosen ones
        QVERIFY(second("2    01 99", 5, 4).left == Edge::Free);
        QVERIFY(second("a 01 99", 2, 4).left == Edge::Free);
        QVERIFY(second("01 99 3", 0, 4).right == Edge::Shared);
        QVERIFY(second("01-99-3", 0, 4).right == Edge::Tight);
        QVERIFY(second("01 99", 0, 4).isApart());
        QVERIFY(!second("01 99 3", 0, 4).isApart());
    }

    void plainSeparatorsAreThoseOfHabit()
    {
        for (const char *text : {"01 99", "01.99", "01-99", "01/99", "01 (99", "01)99", "01(9)9"})
            QVERIFY2(DigitRun(text, 0).firstGroups(2).isPlain, text);
        for (const char *text : {"01\n99", "01,99", "01:99",
                                 "01\x02"
                                 "99",
                                 "01 - 99", "01  99", "01*99"})
            QVERIFY2(!DigitRun(text, 0).firstGroups(2).isPlain, text);
    }

    void groupsAreFoundOneAfterTheOther()
    {
        const std::string_view text = "a 12 b 3";
        QCOMPARE(nextGroup(text, 0), std::size_t{2});
        QCOMPARE(endOfGroup(text, 2), std::size_t{4});
        QCOMPARE(nextGroup(text, 4), std::size_t{7});
        QCOMPARE(nextGroup(text, 8), text.size());
    }
};

VIGIE_TEST(DigitRunTest);
#include "DigitRunTest.moc"
