#include "widgets/content/CaseReserve.h"

#include <algorithm>

namespace vigie::ui::content {

using namespace domain;

CaseReserve::CaseReserve(const ContentPorts &ports, std::function<bool(const CaseId &)> isOpen, QObject *parent)
    : QObject(parent), m_ports(ports), m_isOpen(std::move(isOpen))
{}

void CaseReserve::fill(const QueueId &queue)
{
    if (m_filling || !m_cases.empty() || m_ports.connection.status().link != Link::Online)
        return;
    m_filling = true;
    deliver(m_ports.claiming.claimNext(queue), this, [this, round = m_round](const Result<Claim> &claim) {
        if (!claim || round != m_round) {
            if (claim)
                giveBackUnlessOpen(claim->caseId);
            return done(); // an empty queue is told when it is reached
        }
        deliver(m_ports.reader.read(claim->caseId), this, [this, round, id = claim->caseId](Result<CaseDetail> detail) {
            if (!detail || round != m_round) {
                giveBackUnlessOpen(id);
            } else if (!m_isOpen(id)) {
                if (detail->item)
                    Q_EMIT coming(*detail->item);
                m_cases.push_back(std::move(*detail));
            }
            done();
        });
    });
}

void CaseReserve::giveBackUnlessOpen(const CaseId &kase)
{
    if (!m_isOpen(kase)) // opened by hand meanwhile: the claim is that of the open case
        (void)m_ports.claiming.release(kase, ReleaseReason::Left);
}

void CaseReserve::done()
{
    m_filling = false;
    Q_EMIT filled();
}

CaseDetail CaseReserve::takeFirst()
{
    CaseDetail detail = std::move(m_cases.front());
    m_cases.pop_front();
    return detail;
}

std::optional<CaseDetail> CaseReserve::take(const CaseId &kase)
{
    const auto found = std::ranges::find(m_cases, kase, [](const CaseDetail &d) { return d.kase.id; });
    if (found == m_cases.end())
        return std::nullopt;
    CaseDetail detail = std::move(*found);
    m_cases.erase(found);
    return detail;
}

void CaseReserve::forget(const CaseId &kase)
{
    std::erase_if(m_cases, [&](const CaseDetail &detail) { return detail.kase.id == kase; });
}

void CaseReserve::giveBack()
{
    ++m_round;
    for (const CaseDetail &detail : m_cases)
        (void)m_ports.claiming.release(detail.kase.id, ReleaseReason::Left);
    m_cases.clear();
}

void CaseReserve::adopt(const Policy &policy)
{
    for (auto &detail : m_cases)
        detail.policy = policy;
}

} // namespace vigie::ui::content
