#include "widgets/content/CaseReserve.h"

#include <algorithm>

namespace vigie::ui::content {

using namespace domain;

namespace {

CaseId idOf(const CaseDetail &detail)
{
    return detail.kase.id;
}

} // namespace

bool isGone(const CaseDetail &before, const Result<CaseDetail> &now)
{
    if (!now)
        return now.code() == ErrorCode::NotFound;
    const auto isRestricted = [](const CaseDetail &detail) { return detail.item && detail.item->restricted; };
    const auto isFrozen = [](const CaseDetail &detail) { return detail.owner && detail.owner->frozen; };
    return (before.item && !now->item) || (isRestricted(*now) && !isRestricted(before)) ||
           (isFrozen(*now) && !isFrozen(before));
}

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
        m_reading = claim->caseId;
        deliver(m_ports.reader.read(m_reading), this, [this, round, id = m_reading](Result<CaseDetail> detail) {
            m_reading = {};
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

void CaseReserve::reread(const std::vector<CaseId> &cases)
{
    for (const CaseId &id : cases) {
        const bool here = std::ranges::find(m_cases, id, idOf) != m_cases.end();
        if (!here && id != m_reading)
            continue;
        ++m_stale[id];
        deliver(m_ports.reader.read(id), this, [this, id, round = m_round](Result<CaseDetail> detail) {
            if (round != m_round)
                return;
            if (--m_stale[id] == 0)
                m_stale.erase(id);
            const auto found = std::ranges::find(m_cases, id, idOf);
            if (found == m_cases.end())
                return;
            if (isGone(*found, detail)) {
                (void)m_ports.claiming.release(id, ReleaseReason::Left);
                return forget(id);
            }
            if (!detail)
                return;
            *found = std::move(*detail);
            if (found->item)
                Q_EMIT coming(*found->item);
        });
    }
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

CaseReserve::Taken CaseReserve::takeFirst()
{
    const CaseId first = m_cases.front().kase.id; // it goes with what is taken
    return *take(first);
}

std::optional<CaseReserve::Taken> CaseReserve::take(const CaseId &kase)
{
    const auto found = std::ranges::find(m_cases, kase, idOf);
    if (found == m_cases.end())
        return std::nullopt;
    const bool stale = m_stale.contains(kase);
    Taken taken{std::move(*found), stale};
    m_cases.erase(found);
    return taken;
}

void CaseReserve::forget(const CaseId &kase)
{
    if (std::erase_if(m_cases, [&](const CaseDetail &detail) { return detail.kase.id == kase; }) > 0)
        Q_EMIT dropped();
}

void CaseReserve::giveBack()
{
    ++m_round;
    m_stale.clear();
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
