#pragma once

#include "models/base/Instant.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/Tones.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace vigie::ui::kit {

class Button;
class PlainLabel;

/// Says what was just done and offers to take it back. Never takes the focus.
class Toast : public Floating
{
    Q_OBJECT

public:
    Toast(const ThemeSource &theme, QWidget &host);
    /// `action` and `key` are the label and the key of the way back; empty for none.
    void say(Tone tone, const QString &text, Milliseconds stays, const QString &action = {}, const QString &key = {});
    QString text() const;
    /// Pixels at the foot of the host that belong to something that must stay in sight.
    void setLift(int pixels);
    /// Instead of the foot: the first of these places of the host that is large enough. In the last one it becomes as
    /// high as it must.
    using Rooms = std::function<std::vector<QRect>()>;
    void setRooms(Rooms rooms);
    /// The places have changed.
    void follow();

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override { return nullptr; }

private:
    struct Need
    {
        int width;
        int lines; ///< their height in pixels; 0: one line
    };
    Need need(int most) const;
    QRect placeInRoom() const;

    Tone m_tone = Tone::Neutral;
    int m_lift = 0;
    Rooms m_rooms;
    PlainLabel *m_text;
    Button *m_action;
    QTimer m_end;
};

} // namespace vigie::ui::kit
