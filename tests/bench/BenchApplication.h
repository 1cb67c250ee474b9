#pragma once

#include "tests/bench/Measure.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

namespace vigie::bench {

/// Says when a frame has been painted and handed to the window system: Qt does both while a window handles an
/// UpdateRequest or an Expose.
class BenchApplication final : public QApplication
{
public:
    static constexpr int Width = 1280, Height = 800; ///< of every window that is measured

    using QApplication::QApplication;

    std::function<void()> flushed;
    std::function<void()> handledOne; ///< after every event

    bool notify(QObject *receiver, QEvent *event) override
    {
        const auto type = event->type();
        const auto *widget = receiver->isWidgetType() ? static_cast<QWidget *>(receiver) : nullptr;
        const bool paints = (type == QEvent::UpdateRequest || type == QEvent::Expose) &&
                            (receiver->isWindowType() || (widget && widget->isWindow()));
        const bool handled = QApplication::notify(receiver, event);
        if (paints && flushed)
            flushed();
        if (handledOne)
            handledOne();
        return handled;
    }

    /// Runs the loop until the condition holds after a frame; false when it does not within the patience.
    bool until(const std::function<bool()> &condition, int patienceMs = 60'000)
    {
        QEventLoop loop;
        bool holds = false;
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        flushed = [&] {
            if (!holds && condition()) {
                holds = true;
                m_reached = clockSeconds(CLOCK_MONOTONIC);
                loop.quit();
            }
        };
        loop.exec();
        flushed = nullptr;
        return holds;
    }
    /// Runs the loop until somebody has said that what was awaited is painted, which is said right after the frame.
    bool untilTold(const std::function<bool()> &condition, int patienceMs = 60'000)
    {
        QEventLoop loop;
        bool holds = false;
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        handledOne = [&] {
            if (!holds && condition()) {
                holds = true;
                m_reached = clockSeconds(CLOCK_MONOTONIC);
                loop.quit();
            }
        };
        loop.exec();
        handledOne = nullptr;
        return holds;
    }
    /// When the last condition held, seconds of the monotonic clock.
    double reached() const { return m_reached; }

    /// Lets everything run for a while.
    void pass(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    double m_reached = 0;
};

} // namespace vigie::bench
