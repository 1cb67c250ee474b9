#include "app/workstation/CountedClaiming.h"

namespace vigie::workstation {

CountedClaiming::CountedClaiming(domain::Claiming &claiming) : m_claiming(claiming)
{
    connect(&claiming, &Claiming::heldChanged, this, &Claiming::heldChanged);
    connect(&claiming, &Claiming::lost, this, &Claiming::lost);
}

Request<void> CountedClaiming::release(const domain::CaseId &kase, domain::ReleaseReason reason)
{
    auto request = m_claiming.release(kase, reason);
    ++m_releasing;
    deliver(request, this, [this](const Result<void> &) {
        --m_releasing;
        Q_EMIT releaseAnswered();
    });
    return request;
}

} // namespace vigie::workstation
