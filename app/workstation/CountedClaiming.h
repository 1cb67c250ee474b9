#pragma once

#include "models/domain/ports/Claiming.h"

namespace vigie::workstation {

/// Claiming that knows which releases have not been answered yet, so that a lock can wait for them.
class CountedClaiming final : public domain::Claiming
{
    Q_OBJECT

public:
    explicit CountedClaiming(domain::Claiming &claiming);

    Request<domain::Claim> claimNext(const domain::QueueId &queue) override { return m_claiming.claimNext(queue); }
    Request<domain::Claim> claim(const domain::CaseId &kase) override { return m_claiming.claim(kase); }
    Request<void> release(const domain::CaseId &kase, domain::ReleaseReason reason) override;
    std::vector<domain::HeldClaim> held() const override { return m_claiming.held(); }

    int releasing() const { return m_releasing; }

Q_SIGNALS:
    void releaseAnswered();

private:
    domain::Claiming &m_claiming;
    int m_releasing = 0;
};

} // namespace vigie::workstation
