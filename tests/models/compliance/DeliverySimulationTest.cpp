#include "tests/models/compliance/DeliveryWorld.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

using namespace vigie::test;

/// A thousand statements through whatever can happen on the way: each is on record exactly once, none is lost.
/// SEED=7 in the environment begins with that seed, ROUNDS=10 takes ten times as many.
class DeliverySimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementExactlyOnce_data()
    {
        QTest::addColumn<Weather>("weather");
        QTest::addColumn<int>("seeds");
        QTest::newRow("fine") << Weather{0, 0, 0, 0, 0, 0, 0} << 1;
        QTest::newRow("a usual day") << Weather{} << 2;
        QTest::newRow("a storm") << Weather{15, 15, 15, 15, 3, 20, 1} << 1;
        QTest::newRow("it dies again and again") << Weather{4, 4, 4, 4, 1, 3, 10} << 1;
        QTest::newRow("answers are lost") << Weather{40, 0, 0, 0, 0, 0, 0} << 1;
        QTest::newRow("answers at once") << Weather{0, 10, 10, 0, 0, 0, 0, 1} << 1;
        QTest::newRow("a portal in between") << Weather{0, 0, 50, 0, 0, 0, 0} << 1;
    }
    void everyStatementExactlyOnce()
    {
        QFETCH(Weather, weather);
        QFETCH(int, seeds);
        const int first = qEnvironmentVariableIsSet("SEED") ? qEnvironmentVariableIntValue("SEED")
                                                            : int(QRandomGenerator::global()->bounded(1'000'000));
        const int rounds = qMax(1, qEnvironmentVariableIntValue("ROUNDS"));
        for (int seed = first; seed < first + seeds * rounds; ++seed) {
            DeliveryWorld world(std::uint64_t(seed), weather);
            const auto fault = world.run();
            QVERIFY2(fault.empty(), ("SEED=" + std::to_string(seed) + ": " + fault).c_str());
            qInfo() << "seed" << seed << "calls" << world.calls() << "deaths" << world.deaths();
        }
    }
};

VIGIE_TEST(DeliverySimulationTest);
#include "DeliverySimulationTest.moc"
