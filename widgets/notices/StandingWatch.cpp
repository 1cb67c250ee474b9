#include "widgets/notices/StandingWatch.h"

namespace vigie::ui::notices {

void StandingWatch::follow(const domain::NoticeId &notice)
{
    m_notice = notice;
    m_standing.reset();
    m_failure.reset();
    m_state = State::Idle;
    if (notice.empty())
        return Q_EMIT changed();
    ask();
}

void StandingWatch::ask()
{
    if (m_notice.empty() || m_state == State::Asking)
        return;
    m_state = State::Asking;
    Q_EMIT changed();
    deliver(m_measures.standing(m_notice), this,
            [this, asked = m_notice](const Result<domain::NoticeStanding> &standing) {
                if (asked != m_notice)
                    return; // another notice is on the desk
                m_state = standing ? State::Known : State::Failed;
                if (standing)
                    m_standing = *standing;
                m_failure = standing ? std::nullopt : std::optional(standing.code());
                Q_EMIT changed();
            });
}

} // namespace vigie::ui::notices
