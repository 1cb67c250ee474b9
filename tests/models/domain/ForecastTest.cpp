#include "models/domain/Forecast.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <random>

using namespace vigie;
using namespace vigie::domain;
using namespace std::chrono_literals;
using Kind = BreachForecast::Kind;

class ForecastTest : public QObject
{
    Q_OBJECT

    static constexpr Instant Now{std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)};

    static QueueLoad load(std::initializer_list<std::chrono::minutes> dues)
    {
        QueueLoad load;
        for (const auto due : dues)
            load.dues.push_back(Now + due);
        load.open = static_cast<int>(load.dues.size());
        load.allowance = 4h;
        return load;
    }
    static QueuePace pace(int arrived, int finished) { return {QueueId("q"), 1h, arrived, finished, Now}; }

    /// Case after case in seconds, without new ones.
    static BreachForecast walked(const QueueLoad &load, const QueuePace &pace)
    {
        for (std::size_t i = 0; i < load.dues.size(); ++i) {
            const auto due = std::chrono::duration_cast<std::chrono::seconds>(load.dues[i] - Now).count();
            if (due * pace.finished < 3600 * static_cast<std::int64_t>(i + 1))
                return due > 24 * 3600 ? BreachForecast{Kind::Holds, {}, 0}
                                       : BreachForecast{Kind::Breaks, load.dues[i], 0};
        }
        return {Kind::Holds, {}, 0};
    }

private Q_SLOTS:
    void anEmptyQueueHolds()
    {
        QCOMPARE(forecast(load({}), pace(0, 0), Now).kind, Kind::Holds);
        QCOMPARE(forecast(load({}), pace(5, 10), Now).kind, Kind::Holds);
    }

    void whatIsLateIsCounted()
    {
        QCOMPARE(forecast(load({-20min, 0min, 10min}), pace(0, 10), Now), (BreachForecast{Kind::Late, Now - 20min, 2}));
        QCOMPARE(forecast(load({-20min, 10min}), std::nullopt, Now).count, 1); // for that no pace is needed
    }

    void withoutAPaceNothingIsSaid()
    {
        QCOMPARE(forecast(load({10min}), std::nullopt, Now).kind, Kind::Unknown);
        auto old = pace(5, 5);
        old.asOf = Now - 16min;
        QCOMPARE(forecast(load({10min}), old, Now).kind, Kind::Unknown);
        old.asOf = Now - 15min;
        QVERIFY(forecast(load({10min}), old, Now).kind != Kind::Unknown);
        old.window = 0ms;
        QCOMPARE(forecast(load({10min}), old, Now).kind, Kind::Unknown);
    }

    void nobodyWorks()
    {
        QCOMPARE(forecast(load({32min, 60min}), pace(0, 0), Now), (BreachForecast{Kind::Breaks, Now + 32min, 0}));
        QCOMPARE(forecast(load({}), pace(3, 0), Now), (BreachForecast{Kind::Breaks, Now + 4h, 0})); // the next to come
        QCOMPARE(forecast(load({25h}), pace(0, 0), Now).kind, Kind::Holds);                         // too far to see
    }

    void oneEveryTenMinutes()
    {
        QCOMPARE(forecast(load({10min, 20min, 30min}), pace(6, 6), Now).kind, Kind::Holds); // each just in time
        QCOMPARE(forecast(load({10min, 19min, 30min}), pace(6, 6), Now),
                 (BreachForecast{Kind::Breaks, Now + 19min, 0}));
        QCOMPARE(forecast(load({9min}), pace(6, 6), Now), (BreachForecast{Kind::Breaks, Now + 9min, 0}));
    }

    void moreComesThanGoes()
    {
        // 30 in, 20 out an hour, nothing waits: the wait is 4 h when 80 wait, after 8 h; that case is late 4 h later.
        QCOMPARE(forecast(load({}), pace(30, 20), Now), (BreachForecast{Kind::Breaks, Now + 12h, 0}));
        QCOMPARE(forecast(load({}), pace(21, 20), Now).kind, Kind::Holds); // in days, not hours
        auto unlimited = load({});
        unlimited.allowance.reset();
        QCOMPARE(forecast(unlimited, pace(30, 20), Now).kind, Kind::Holds); // nothing was promised
    }

    void theFormulaIsTheWalk()
    {
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto draw = [&](int from, int to) { return std::uniform_int_distribution(from, to)(random); };
        int breaks = 0;
        for (int round = 0; round < 2000; ++round) {
            QueueLoad some;
            for (int i = draw(0, 40); i > 0; --i)
                some.dues.push_back(Now + std::chrono::seconds(draw(1, 100'000)));
            std::ranges::sort(some.dues);
            some.open = static_cast<int>(some.dues.size()) + draw(0, 3); // some have no limit
            some.allowance = 4h;
            const int finished = draw(1, 60);
            const auto same = pace(draw(0, finished), finished);
            const auto now = forecast(some, same, Now);
            const auto expected = walked(some, same);
            QCOMPARE(now.kind, expected.kind);
            QCOMPARE(now.at, expected.at);
            breaks += now.kind == Kind::Breaks ? 1 : 0;
            // Who works faster never breaches earlier, and more arrivals never help.
            const auto faster = forecast(some, pace(same.arrived, finished + draw(1, 20)), Now);
            QVERIFY(faster.kind != Kind::Breaks || (now.kind == Kind::Breaks && faster.at >= now.at));
            const auto more = forecast(some, pace(finished + draw(1, 40), finished), Now);
            QVERIFY(now.kind != Kind::Breaks || (more.kind == Kind::Breaks && more.at <= now.at));
        }
        QVERIFY(breaks > 40); // about one round in twenty: else nothing was compared
    }
};

VIGIE_TEST(ForecastTest);
#include "ForecastTest.moc"
