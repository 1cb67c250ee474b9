#include "widgets/notices/NoticeBatchReading.h"

#include "models/compliance/ReferralPacket.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace domain;

void NoticeBatchReading::read(const std::vector<CaseId> &cases)
{
    drop();
    const auto closed = m_ports.deciding.overlay().closedCases;
    for (const auto &kase : cases)
        m_notices.push_back({kase, {}, false, closed.contains(kase), {}, false});
    m_missing = m_notices.size();
    for (std::size_t i = 0; i < cases.size(); ++i)
        deliver(m_ports.reader.read(cases[i]), this, [this, i, round = m_round](const Result<NoticeDetail> &detail) {
            if (round != m_round)
                return;
            if (detail)
                m_notices[i].detail = *detail;
            if (--m_missing == 0)
                Q_EMIT changed();
        });
    if (m_missing > 0)
        Q_EMIT changed();
}

void NoticeBatchReading::drop()
{
    ++m_round;
    m_notices.clear();
    m_wanted.clear();
    m_missing = 0;
    m_asked = 0;
    m_looking = false;
}

void NoticeBatchReading::leaveOut(std::size_t index, bool exception)
{
    if (index >= m_notices.size() || m_notices[index].exception == exception)
        return;
    m_notices[index].exception = exception;
    Q_EMIT changed();
}

std::size_t NoticeBatchReading::others() const
{
    std::set<NoticeId> named, open;
    for (const auto &one : m_notices) {
        if (!one.detail || !one.detail->notice)
            continue;
        named.insert(one.detail->notice->id);
        for (const auto &item : one.detail->items)
            for (const auto &other : item.others)
                if (other.state == NoticeState::Open)
                    open.insert(other.id);
    }
    std::erase_if(open, [&](const NoticeId &id) { return named.contains(id); });
    return open.size();
}

void NoticeBatchReading::look(std::vector<std::size_t> wanted)
{
    if (m_looking)
        return;
    m_looking = true;
    m_wanted = std::move(wanted);
    forgetAnswers();
    lookFrom(0);
}

void NoticeBatchReading::forgetAnswers()
{
    for (auto &one : m_notices) {
        one.refusal.reset();
        one.silenced = false;
    }
}

void NoticeBatchReading::stopLooking()
{
    ++m_round;
    m_looking = false;
    forgetAnswers();
}

void NoticeBatchReading::lookFrom(std::size_t next)
{
    m_asked = next;
    if (next >= m_wanted.size()) {
        m_looking = false;
        return Q_EMIT looked();
    }
    Q_EMIT changed();
    const auto index = m_wanted[next];
    const auto kase = m_notices[index].kase;
    deliver(m_ports.claiming.claim(kase), this, [this, index, next, kase, round = m_round](const Result<Claim> &claim) {
        if (claim) // whether it is free was the question
            (void)m_ports.claiming.release(kase, ReleaseReason::Left);
        if (round != m_round)
            return;
        if (!claim) {
            m_notices[index].refusal = claim.code();
            return lookFrom(next + 1);
        }
        learn(index, [this, next] { lookFrom(next + 1); });
    });
}

/// Whether a referral forbids telling anybody.
void NoticeBatchReading::learn(std::size_t index, const std::function<void()> &next)
{
    const auto &detail = m_notices[index].detail;
    if (!detail || !detail->notice)
        return next();
    deliver(m_ports.referring.about(detail->notice->id), this,
            [this, index, next, round = m_round](const Result<std::vector<Referral>> &referrals) {
                if (round != m_round)
                    return;
                if (referrals)
                    m_notices[index].silenced = std::ranges::any_of(*referrals, [this](const Referral &referral) {
                        return compliance::openSilence(referral.packet, m_ports.connection.serverNow()) != nullptr;
                    });
                else
                    m_notices[index].refusal = referrals.code(); // what is not known is not decided in a batch
                next();
            });
}

} // namespace vigie::ui::notices
