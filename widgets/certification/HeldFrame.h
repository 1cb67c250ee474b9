#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace vigie::ui::certification {

/// Keeps what `widget` shows for one frame at most, so that nothing empty flashes before what is about to come.
class HeldFrame
{
public:
    explicit HeldFrame(QWidget &widget) : m_widget(widget)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &widget, [this] { release(); });
    }

    void hold()
    {
        m_widget.setUpdatesEnabled(false);
        m_timer.start(Frame);
    }
    void release()
    {
        m_timer.stop();
        m_widget.setUpdatesEnabled(true);
    }
    bool isHeld() const { return m_timer.isActive(); }

private:
    static constexpr std::chrono::milliseconds Frame{16};

    QWidget &m_widget;
    QTimer m_timer;
};

} // namespace vigie::ui::certification
