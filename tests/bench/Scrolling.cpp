#include "tests/bench/Scrolling.h"

#include "tests/bench/Workstation.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <random>

namespace vigie::bench {

namespace {

using Json = nlohmann::ordered_json;

constexpr double Period = 1.0 / 60;
constexpr double MsPerSecond = 1e3;
constexpr int JumpEvery = 20; ///< turns

/// A person at the wheel.
class Wheel
{
public:
    Wheel(BenchApplication &application, QTableView &table, std::function<bool()> enough)
        : m_application(application), m_table(table), m_enough(std::move(enough))
    {}

    Json run()
    {
        m_begin = clockSeconds(CLOCK_MONOTONIC);
        m_cpu = threadSeconds();
        m_application.flushed = [this] { flushed(); };
        next();
        m_loop.exec();
        m_application.flushed = nullptr;
        return {{"frames", m_wall.size()},
                {"wall_p50_ms", quantile(m_wall, 0.5)},
                {"wall_p95_ms", quantile(m_wall, 0.95)},
                {"wall_p99_ms", quantile(m_wall, 0.99)},
                {"wall_max_ms", quantile(m_wall, 1)},
                {"over_16_7_ms", std::ranges::count_if(m_wall, [](double ms) { return ms > 16.7; })},
                {"window_thread_cpu_per_turn_ms",
                 (threadSeconds() - m_cpu) * MsPerSecond / static_cast<double>(m_wall.size())}};
    }

private:
    double due() const { return m_begin + static_cast<double>(m_turn) * Period; }

    void next()
    {
        const double wait = std::max(due() - clockSeconds(CLOCK_MONOTONIC), 0.0) * MsPerSecond;
        QTimer::singleShot(static_cast<int>(wait), Qt::PreciseTimer, &m_loop, [this] { turn(); });
    }

    void turn()
    {
        if (m_enough())
            return m_loop.quit();
        // Turns that fell due while the loop was busy come together, and all of them waited.
        const double now = clockSeconds(CLOCK_MONOTONIC);
        int turns = 0;
        do {
            m_waiting.push_back(due());
            ++m_turn;
            ++turns;
        } while (due() <= now);
        if (m_turn / JumpEvery != (m_turn - turns) / JumpEvery)
            jump();
        else
            for (; turns > 0; --turns)
                wheel();
        next();
    }

    void wheel()
    {
        constexpr int Notch = 120; ///< eighths of a degree
        const QPoint middle = m_table.viewport()->rect().center();
        QWheelEvent event(middle, m_table.viewport()->mapToGlobal(middle), {}, {0, -Notch}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_table.viewport(), &event);
    }

    void jump()
    {
        auto *bar = m_table.verticalScrollBar();
        bar->setValue(static_cast<int>(m_random() % static_cast<unsigned>(std::max(bar->maximum(), 1))));
    }

    void flushed()
    {
        const double now = clockSeconds(CLOCK_MONOTONIC);
        for (const double due : m_waiting)
            m_wall.push_back((now - due) * MsPerSecond);
        m_waiting.clear();
    }

    BenchApplication &m_application;
    QTableView &m_table;
    std::function<bool()> m_enough;
    QEventLoop m_loop;
    std::mt19937_64 m_random{3};
    double m_begin = 0, m_cpu = 0;
    int m_turn = 0;
    std::vector<double> m_waiting, m_wall;
};

} // namespace

Json scroll(BenchApplication &application, Workstation &workstation, const std::function<bool()> &enough)
{
    return Wheel(application, workstation.table(), enough).run();
}

} // namespace vigie::bench
