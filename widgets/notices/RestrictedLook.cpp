#include "widgets/notices/RestrictedLook.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using domain::ViewingEnd;
using domain::ViewingStage;

RestrictedLook::RestrictedLook(domain::RestrictedViewing &viewing, const Clock &clock, QObject *parent)
    : QObject(parent), m_viewing(viewing), m_clock(clock)
{}

RestrictedLook::~RestrictedLook()
{
    disconnect();
    end(ViewingEnd::Locked);
}

void RestrictedLook::ask(const domain::ViewingRequest &request)
{
    end(ViewingEnd::Left);
    m_stage = Stage::Asking;
    // The time runs from when it was asked for: the platform's cannot be over before ours.
    deliver(m_viewing.ask(request), this,
            [this, step = ++m_step, item = request.item,
             at = m_clock.monotonic()](const Result<domain::ViewingGrant> &grant) { answer(step, item, at, grant); });
}

void RestrictedLook::answer(quint64 step, const domain::ItemId &item, Milliseconds askedAt,
                            const Result<domain::ViewingGrant> &grant)
{
    if (step != m_step) {
        if (grant) // nobody waits for it any more
            m_viewing.report(grant->id, {ViewingStage::Ended, Milliseconds(0), ViewingEnd::Left});
        return;
    }
    if (!grant || grant->item != item) {
        m_stage = Stage::None;
        return Q_EMIT refused(grant ? ErrorCode::BrokenReply : grant.code());
    }
    m_stage = Stage::Granted;
    m_grant = *grant;
    m_until = askedAt + grant->ttl;
    m_told.reset();
    m_uncoveredAt.reset();
    m_shown = Milliseconds(0);
    Q_EMIT granted();
}

bool RestrictedLook::allows(const domain::ItemId &item) const
{
    return m_stage == Stage::Granted && m_grant.item == item && left() > Milliseconds(0);
}

Milliseconds RestrictedLook::left() const
{
    return m_stage == Stage::Granted ? std::max(m_until - m_clock.monotonic(), Milliseconds(0)) : Milliseconds(0);
}

Milliseconds RestrictedLook::shown() const
{
    return m_shown + (m_uncoveredAt ? m_clock.monotonic() - *m_uncoveredAt : Milliseconds(0));
}

void RestrictedLook::painted()
{
    if (m_stage == Stage::Granted && !m_told)
        report(ViewingStage::Begun);
}

void RestrictedLook::uncovered()
{
    painted();
    if (m_stage == Stage::Granted && !m_uncoveredAt)
        m_uncoveredAt = m_clock.monotonic();
}

void RestrictedLook::covered()
{
    m_shown = shown();
    m_uncoveredAt.reset();
}

void RestrictedLook::report(ViewingStage stage, ViewingEnd how)
{
    m_told = m_clock.monotonic();
    const auto request = m_viewing.report(m_grant.id, {stage, shown(), how});
    if (stage == ViewingStage::Ended)
        return; // who does not hear it ends the grant without it
    deliver(request, this, [this, step = m_step](const Result<void> &told) {
        if (step == m_step && !told)
            end(ViewingEnd::ConnectionLost);
    });
}

void RestrictedLook::end(ViewingEnd how)
{
    ++m_step;
    const auto was = std::exchange(m_stage, Stage::None);
    if (was != Stage::Granted)
        return;
    covered();
    Q_EMIT over(how); // first: what is told to be gone is gone
    report(ViewingStage::Ended, how);
}

void RestrictedLook::tick()
{
    if (m_stage != Stage::Granted)
        return;
    if (left() == Milliseconds(0))
        return end(ViewingEnd::TimeOver);
    if (m_told && m_clock.monotonic() - *m_told >= domain::ViewingPulse)
        report(ViewingStage::Continues);
}

} // namespace vigie::ui::notices
