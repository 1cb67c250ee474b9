#include "models/domain/FilterPolicy.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie::domain;

namespace {

constexpr Filter Nothing{false, false, false};

Item screened(Category category, Severity severity)
{
    Item item;
    item.verdict = VerdictSummary{"hive", {}, category, severity, {}};
    return item;
}

bool covers(Filter strong, Filter weak)
{
    return strictest(strong, weak) == strong;
}

FilterTable lightest()
{
    FilterTable table;
    for (const Category category : FilterTable::Rows)
        table.set(category, Nothing);
    return table;
}

} // namespace

class FilterPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnknownIsFullyProtectedWhateverTheTableSays()
    {
        const FilterTable table = lightest();
        Item unscreened;
        QCOMPARE(filterFor(table, unscreened, Category::None), FullProtection);
        QCOMPARE(filterFor(table, screened(Category::Unknown, Severity::Low), Category::None), FullProtection);
        QCOMPARE(filterFor(table, screened(Category::Spam, Severity::Unknown), Category::None), FullProtection);
        QCOMPARE(filterFor(table, screened(Category::Spam, Severity::Low), Category::Unknown), FullProtection);
        QCOMPARE(filterFor(table, screened(Category::Spam, Severity::Critical), Category::None), FullProtection);
        Item restricted = screened(Category::Spam, Severity::Low);
        restricted.restricted = true;
        QCOMPARE(filterFor(table, restricted, Category::None), FullProtection);
        QCOMPARE(filterFor(table, screened(Category::Spam, Severity::Low), Category::Spam), Nothing);
    }

    void whatMayShowAChildIsNeverLightened()
    {
        const FilterTable table = lightest();
        QCOMPARE(table.of(Category::Child), FullProtection);
        QCOMPARE(filterFor(table, screened(Category::Spam, Severity::Low), Category::Child), FullProtection);
        QCOMPARE(FilterTable::fromText(QStringLiteral("child=---")).of(Category::Child), FullProtection);
    }

    void theStricterOfVerdictAndCaseCounts()
    {
        FilterTable table = lightest();
        table.set(Category::Weapons, {true, false, false});
        table.set(Category::Hate, {false, true, false});
        QCOMPARE(filterFor(table, screened(Category::Weapons, Severity::Low), Category::Hate),
                 (Filter{true, true, false}));
    }

    void everyRowStartsBlurredAndGrey()
    {
        for (const Category category : FilterTable::Rows)
            QVERIFY(covers(FilterTable().of(category), {true, true, false}));
    }

    void nonsenseInThePreferencesProtects()
    {
        const auto table =
            FilterTable::fromText(QStringLiteral("hate=xgs;spam;weapons=-g-;none=---;;=b;wombat=b--;other=b"));
        QCOMPARE(table.of(Category::Hate), FullProtection);
        QCOMPARE(table.of(Category::Spam), FullProtection);
        QCOMPARE(table.of(Category::Weapons), (Filter{false, true, false}));
        QCOMPARE(table.of(Category::None), Nothing);
        QCOMPARE(table.of(Category::Other), FullProtection);
        QCOMPARE(table.of(Category::Drugs), FilterTable().of(Category::Drugs));
    }

    void uncoveringGoesOneWay()
    {
        for (const Filter filter : {FullProtection, Nothing, Filter{true, false, false}}) {
            QCOMPARE(filterAt(RevealStage::Filtered, filter), filter);
            QCOMPARE(filterAt(RevealStage::Grey, filter), (Filter{false, true, false}));
            QCOMPARE(filterAt(RevealStage::Colour, filter), Nothing);
        }
    }

    void anyTableSurvivesItsText()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto coin = [&] { return (random() & 1U) != 0; };
        for (int round = 0; round < 500; ++round) {
            FilterTable table;
            for (const Category category : FilterTable::Rows)
                table.set(category, {coin(), coin(), coin()});
            QCOMPARE(FilterTable::fromText(table.text()), table);
            // A cut-off text never shows more than the person chose or than nothing chosen would.
            const auto cut = FilterTable::fromText(table.text().left(static_cast<qsizetype>(random() % 150)));
            for (const Category category : FilterTable::Rows)
                QVERIFY(covers(cut.of(category), table.of(category)) ||
                        covers(cut.of(category), FilterTable().of(category)));
        }
    }
};

VIGIE_TEST(FilterPolicyTest);
#include "FilterPolicyTest.moc"
