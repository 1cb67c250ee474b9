#pragma once

#include "models/domain/ports/Claiming.h"

#include <algorithm>
#include <deque>
#include <map>

namespace vigie::test {

/// Serves the cases the test lines up, in order; a claim is good for 105 s of the test's clock.
class FakeClaiming final : public domain::Claiming
{
public:
    Request<domain::Claim> claimNext(const domain::QueueId &) override
    {
        if (refuseWith)
            return answered<domain::Claim>(*refuseWith);
        while (!line.empty()) {
            const auto kase = line.front();
            line.pop_front();
            if (!holds(kase))
                return claim(kase);
        }
        return answered<domain::Claim>({ErrorCode::NotFound, "queue is empty"});
    }

    Request<domain::Claim> claim(const domain::CaseId &kase) override
    {
        if (refuseWith)
            return answered<domain::Claim>(*refuseWith);
        if (const auto other = taken.find(kase); other != taken.end())
            return answered<domain::Claim>(other->second);
        domain::HeldClaim held;
        held.claim.id = domain::ClaimId("claim-" + std::to_string(++m_made));
        held.claim.caseId = kase;
        held.claim.token = m_made;
        held.goodUntil = Milliseconds(1'000'000) + held.claim.ttl - domain::ClaimSafetyMargin;
        std::erase_if(m_held, [&](const auto &h) { return h.claim.caseId == kase; });
        m_held.push_back(held);
        Q_EMIT heldChanged();
        return answered<domain::Claim>(held.claim);
    }

    Request<void> release(const domain::CaseId &kase, domain::ReleaseReason reason) override
    {
        released.emplace_back(kase, reason);
        std::erase_if(m_held, [&](const auto &h) { return h.claim.caseId == kase; });
        Q_EMIT heldChanged();
        return answered<void>({});
    }
    std::vector<domain::HeldClaim> held() const override { return m_held; }

    void lose(const domain::CaseId &kase)
    {
        std::erase_if(m_held, [&](const auto &h) { return h.claim.caseId == kase; });
        Q_EMIT lost(kase, ErrorCode::ClaimLost);
        Q_EMIT heldChanged();
    }
    bool holds(const domain::CaseId &kase) const
    {
        return std::ranges::any_of(m_held, [&](const auto &h) { return h.claim.caseId == kase; });
    }

    std::deque<domain::CaseId> line;
    std::optional<Error> refuseWith;
    std::map<domain::CaseId, Error> taken; ///< why these cannot be claimed
    std::vector<std::pair<domain::CaseId, domain::ReleaseReason>> released;

private:
    std::vector<domain::HeldClaim> m_held;
    int m_made = 0;
};

} // namespace vigie::test
