#include "widgets/content/ForecastLine.h"
#include "tests/widgets/content/DeskWindow.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::domain;
using namespace std::chrono_literals;

/// The line above the list that says when the queue breaches its promise.
class ForecastLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        m_window->world.add(m_window->world.photo(1));
    }
    void cleanup() { m_window.reset(); }

    void theFirstLateCaseIsToldWithItsTime()
    {
        load({32min, 90min});
        m_window->world.paces.known[QueueId("q")] = {QueueId("q"), 1h, 3, 0, now()};
        QVERIFY(m_window->show());
        // The world stands at nine o'clock, and the tests in UTC.
        QTRY_COMPARE(line(), QStringLiteral("At this pace the first case is late at 09:32."));
        QCOMPARE(m_window->world.paces.asked.front(), QueueId("q"));
    }

    void whatIsLateAndWhatHoldsIsTold()
    {
        load({-5min, 3min});
        QVERIFY(m_window->show());
        QTRY_COMPARE(line(), QStringLiteral("1 case(s) late already."));
        m_window->world.loads.known.clear();
        m_window->world.paces.known[QueueId("q")] = {QueueId("q"), 1h, 0, 5, now()};
        QVERIFY(m_window->show());
        QTRY_COMPARE(line(), QStringLiteral("At this pace nothing is late within a day."));
    }

    void withoutAPaceItSaysSo()
    {
        load({32min});
        QVERIFY(m_window->show()); // the platform does not answer
        QTRY_COMPARE(m_window->world.paces.asked.size(), std::size_t{1});
        QTRY_COMPARE(line(), QStringLiteral("When it is late is not known: no pace from the platform."));
        // The pace of before the line was cut is too old after a while.
        m_window->world.paces.known[QueueId("q")] = {QueueId("q"), 1h, 3, 0, now() - 20min};
        QVERIFY(m_window->show());
        QTRY_COMPARE(m_window->world.paces.asked.size(), std::size_t{2});
        QTRY_COMPARE(line(), QStringLiteral("When it is late is not known: no pace from the platform."));
    }

    void nothingIsForeseenBeforeItIsKnown()
    {
        load({32min});
        auto &world = m_window->world;
        world.paces.known[QueueId("q")] = {QueueId("q"), 1h, 3, 0, now()};
        world.loads.slow = world.paces.slow = true;
        QVERIFY(m_window->show());
        QTRY_VERIFY(!world.paces.asked.empty());
        QCOMPARE(line(), QString());
        const auto *words = m_window->find<kit::PlainLabel>("forecastLine");
        const int height = words->height();
        QVERIFY(words->isVisible());
        world.loads.answerAll(); // how fast it is worked is still on its way
        bool delivered = false;
        deliver(answered<int>(1), this, [&delivered](const Result<int> &) { delivered = true; });
        QTRY_VERIFY(delivered); // and all that was answered before
        QCOMPARE(line(), QString());
        world.paces.answerAll();
        QTRY_COMPARE(line(), QStringLiteral("At this pace the first case is late at 09:32."));
        QCOMPARE(words->height(), height); // the list below has not moved
    }

    void anEmptyListIsNotForeseenToBeLate()
    {
        load({32min});
        auto &world = m_window->world;
        world.paces.known[QueueId("q")] = {QueueId("q"), 1h, 3, 0, now()};
        QVERIFY(m_window->start());
        QTRY_COMPARE(line(), QStringLiteral("At this pace the first case is late at 09:32."));
        m_window->press(Qt::Key_W);
        QTRY_VERIFY(m_window->find<QueuePanel>("queuePanel")->isEmpty());
        QCOMPARE(line(), QString());
        // The platform has not been told yet, and the replica counts it still.
        const auto asked = world.paces.asked.size();
        QTRY_VERIFY(world.paces.asked.size() > asked);
        QCOMPARE(line(), QString());
        world.loads.known.clear();
        m_window->find<ForecastLine>("forecast")->follow(ForecastLine::ListNow::Empty);
        QTRY_COMPARE(line(), QStringLiteral("At this pace nothing is late within a day."));
    }

    void anotherDayIsNamed()
    {
        QCOMPARE(ForecastLine::words({BreachForecast::Kind::Breaks, now() + 20h, 0}, now()),
                 QStringLiteral("At this pace the first case is late at Tue 05:00."));
        QCOMPARE(ForecastLine::words({BreachForecast::Kind::Late, now(), 7}, now()),
                 QStringLiteral("7 case(s) late already."));
    }

private:
    Instant now() const { return m_window->world.connection.serverNow(); }
    void load(std::initializer_list<std::chrono::minutes> dues)
    {
        auto &load = m_window->world.loads.known[QueueId("q")];
        for (const auto due : dues)
            load.dues.push_back(now() + due);
        load.open = static_cast<int>(load.dues.size());
        load.allowance = 4h;
    }
    QString line() const { return m_window->find<kit::PlainLabel>("forecastLine")->text(); }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(ForecastLineTest);
#include "ForecastLineTest.moc"
