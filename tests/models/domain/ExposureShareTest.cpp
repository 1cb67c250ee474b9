#include "models/domain/ExposureShare.h"
#include "models/domain/FilterPolicy.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

class ExposureShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bucketsAreCoarse()
    {
        QCOMPARE(exposureBucket(0ms), 0);
        QCOMPARE(exposureBucket(1ms), 1);
        QCOMPARE(exposureBucket(5min), 2);
        QCOMPARE(exposureBucket(15min), 3);
        QCOMPARE(exposureBucket(60min), 4);
        QCOMPARE(exposureBucket(180min), 5);
        QCOMPARE(exposureBucket(99h), ExposureBuckets - 1);
        for (int bucket = 0; bucket < ExposureBuckets; ++bucket)
            QCOMPARE(exposureBucket(typicalExposure(bucket)), bucket);
    }

    void weeksAreThoseOfTheCalendar()
    {
        QCOMPARE(isoWeek(QDate(2026, 3, 2)), std::string("2026-W10"));
        QCOMPARE(isoWeek(QDate(2027, 1, 1)), std::string("2026-W53"));
        for (QDate day(2024, 12, 20); day < QDate(2033, 1, 20); day = day.addDays(1)) {
            const auto monday = mondayOf(isoWeek(day));
            QVERIFY(monday);
            QCOMPARE(*monday, day.addDays(1 - day.dayOfWeek()));
        }
        for (const char *bad : {"", "2026", "2026-W00", "2026-W54", "2027-W53", "2026-10", "W10-2026", "2026-W1"})
            QVERIFY2(!mondayOf(bad), bad);
    }

    void onlyWholeWeeksSinceItWasSwitchedOnAreDue()
    {
        ExposureLedger ledger;
        const QDate monday(2026, 3, 2);
        ledger.add(monday, Category::Gore, Severity::Low, 7min);
        ledger.add(monday.addDays(6), Category::Gore, Severity::Low, 7min);
        ledger.add(monday.addDays(7), Category::Gore, Severity::Low, 9h);
        QVERIFY(!dueShare(ledger, monday.addDays(7), {}, {})); // off
        QVERIFY(!dueShare(ledger, monday.addDays(7), monday.addDays(1), {}));
        QVERIFY(!dueShare(ledger, monday.addDays(6), monday, {})); // the week is not over
        const auto due = dueShare(ledger, monday.addDays(9), monday, {});
        QVERIFY(due);
        QCOMPARE(due->week, std::string("2026-W10"));
        QCOMPARE(due->buckets.at(Category::Gore), 2); // 14 minutes
        QCOMPARE(due->buckets.at(Category::Hate), 0);
        QVERIFY(!due->buckets.contains(Category::None));
        QVERIFY(!dueShare(ledger, monday.addDays(9), monday, due->week));
        QVERIFY(!dueShare(ledger, monday.addDays(9), monday, "2026-W11"));
    }

    void thePaceForgetsAfterAnHourAndProposesOnce()
    {
        ExposurePace pace;
        pace.add(0min, 10min);
        pace.add(30min, 10min);
        QCOMPARE(pace.withinTheHour(31min), Milliseconds(20min));
        QCOMPARE(pace.withinTheHour(61min), Milliseconds(10min));
        QVERIFY(!pace.isPauseDue(31min, 21min));
        QVERIFY(pace.isPauseDue(31min, 20min));
        QVERIFY(!pace.isPauseDue(40min, 20min));
        pace.add(95min, 20min);
        QVERIFY(pace.isPauseDue(95min, 20min));
    }
};

VIGIE_TEST(ExposureShareTest);
#include "ExposureShareTest.moc"
