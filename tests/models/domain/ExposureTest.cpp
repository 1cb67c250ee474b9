#include "models/domain/Exposure.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;

class ExposureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graveSecondsCountMoreAndUnknownOnesMost()
    {
        const QDate day(2026, 3, 2);
        ExposureLedger ledger;
        ledger.add(day, Category::Hate, Severity::Low, 10s);
        ledger.add(day, Category::Hate, Severity::High, 10s);
        ledger.add(day, Category::Unknown, Severity::Unknown, 1s);
        ledger.add(day, Category::Hate, Severity::High, -5s);
        ledger.add(QDate(), Category::Hate, Severity::High, 5s);
        QCOMPARE(ledger.of(day, Category::Hate), Milliseconds(50s));
        QCOMPARE(ledger.of(day, Category::Unknown), Milliseconds(8s));
        QCOMPARE(ledger.of(day), Milliseconds(58s));
        QCOMPARE(ledger.rows().size(), std::size_t{2});
    }

    void oldDaysAreForgotten()
    {
        const QDate day(2026, 3, 2);
        ExposureLedger ledger;
        ledger.add(day.addDays(-1), Category::Hate, Severity::Low, 1s);
        ledger.add(day, Category::Hate, Severity::Low, 1s);
        ledger.forgetBefore(day);
        QCOMPARE(ledger.rows().size(), std::size_t{1});
    }

    void anyLedgerSurvivesItsText()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 200; ++round) {
            ExposureLedger ledger;
            for (int i = 0; i < 30; ++i)
                ledger.add(QDate(2026, 1, 1).addDays(random() % 100), static_cast<Category>(random() % 17),
                           static_cast<Severity>(random() % 6), Milliseconds(random() % 100'000));
            QCOMPARE(ExposureLedger::fromText(ledger.text()).value(), ledger);
        }
    }

    void nonsenseIsRefusedWhole()
    {
        for (const char *text : {"2026-03-02 3", "2026-13-02 3 5", "2026-03-02 99 5", "2026-03-02 3 -5",
                                 "2026-03-02 3 5 7", "2026-03-02 3 5\nx"})
            QCOMPARE(ExposureLedger::fromText(text).code(), ErrorCode::Corrupt);
        QVERIFY(ExposureLedger::fromText("")->rows().empty());
    }
};

VIGIE_TEST(ExposureTest);
#include "ExposureTest.moc"
