#pragma once

#include "models/domain/ports/AccountMeasures.h"

#include <QObject>

namespace vigie::ui::notices {

/// How the people stand whom the notice on the desk concerns: asked of the platform for each notice, kept for none.
class StandingWatch : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Idle, Asking, Known, Failed };

    explicit StandingWatch(domain::AccountMeasures &measures, QObject *parent = nullptr)
        : QObject(parent), m_measures(measures)
    {}

    void follow(const domain::NoticeId &notice); ///< empty: none
    void ask();                                  ///< again
    State state() const { return m_state; }
    const std::optional<domain::NoticeStanding> &standing() const { return m_standing; }
    std::optional<ErrorCode> failure() const { return m_failure; }

Q_SIGNALS:
    void changed();

private:
    domain::AccountMeasures &m_measures;
    domain::NoticeId m_notice;
    State m_state = State::Idle;
    std::optional<domain::NoticeStanding> m_standing;
    std::optional<ErrorCode> m_failure;
};

} // namespace vigie::ui::notices
