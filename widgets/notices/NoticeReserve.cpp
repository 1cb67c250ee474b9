#include "widgets/notices/NoticeReserve.h"

#include <algorithm>
#include <utility>

namespace vigie::ui::notices {

using namespace domain;

NoticeReserve::NoticeReserve(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports) {}

void NoticeReserve::fill(const QueueId &queue)
{
    if (m_isFilling || m_detail || m_ports.connection.status().link != Link::Online)
        return;
    m_isFilling = true;
    deliver(m_ports.claiming.claimNext(queue), this, [this, round = m_round](const Result<Claim> &claim) {
        if (claim && round != m_round)
            return (void)m_ports.claiming.release(claim->caseId, ReleaseReason::Left);
        if (round != m_round)
            return;
        claim ? read(claim->caseId) : done();
    });
}

void NoticeReserve::read(const CaseId &kase)
{
    m_reading = kase;
    m_hasChanged = false;
    deliver(m_ports.reader.read(kase), this, [this, kase, round = m_round](Result<NoticeDetail> detail) {
        if (round != m_round || m_reading != kase)
            return;
        if (detail && m_hasChanged)
            return read(kase);
        m_reading = {};
        if (detail) {
            m_detail = std::move(*detail);
            Q_EMIT coming(*m_detail);
        } else {
            (void)m_ports.claiming.release(kase, ReleaseReason::Left);
        }
        done();
    });
}

void NoticeReserve::done()
{
    m_isFilling = false;
    Q_EMIT filled();
}

NoticeDetail NoticeReserve::take()
{
    m_rereads = 0;
    return *std::exchange(m_detail, std::nullopt);
}

void NoticeReserve::reread(const std::vector<CaseId> &cases)
{
    m_hasChanged = m_hasChanged || std::ranges::find(cases, m_reading) != cases.end();
    if (!m_detail || std::ranges::find(cases, m_detail->kase.id) == cases.end())
        return;
    const auto kase = m_detail->kase.id;
    ++m_rereads;
    deliver(m_ports.reader.read(kase), this, [this, kase, round = m_round](Result<NoticeDetail> detail) {
        if (round != m_round || !holds(kase) || m_rereads == 0)
            return;
        --m_rereads;
        if (detail)
            m_detail = std::move(*detail);
    });
}

void NoticeReserve::forget(const CaseId &kase)
{
    if (holds(kase))
        m_detail.reset();
    if (m_reading == kase) {
        m_reading = {};
        ++m_round;
        done();
    }
}

void NoticeReserve::giveBack()
{
    ++m_round;
    m_isFilling = false;
    if (!m_reading.empty())
        (void)m_ports.claiming.release(std::exchange(m_reading, {}), ReleaseReason::Left);
    if (m_detail)
        (void)m_ports.claiming.release(take().kase.id, ReleaseReason::Left);
}

} // namespace vigie::ui::notices
