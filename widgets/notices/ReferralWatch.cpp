#include "widgets/notices/ReferralWatch.h"

#include "models/compliance/ReferralOffences.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace vigie::domain;

ReferralWatch::ReferralWatch(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports) {}

void ReferralWatch::askOffences()
{
    if (!m_offences.offences.empty() || m_isAsking)
        return;
    m_isAsking = true;
    deliver(m_ports.referring.offences(), this, [this](const Result<OffenceList> &offences) {
        m_isAsking = false;
        if (offences)
            m_offences = *offences;
    });
}

void ReferralWatch::follow(const NoticeId &notice)
{
    const auto session = m_ports.connection.session();
    if (notice == m_notice)
        return;
    m_notice = notice;
    m_referrals.clear();
    const auto round = ++m_round;
    Q_EMIT changed();
    if (notice.empty() || !session || !session->may("notice.decide"))
        return;
    askOffences();
    deliver(m_ports.referring.about(notice), this, [this, round](const Result<std::vector<Referral>> &referrals) {
        if (round != m_round || !referrals)
            return;
        m_referrals = *referrals;
        Q_EMIT changed();
    });
}

void ReferralWatch::learn(const Referral &referral)
{
    if (referral.notice != m_notice)
        return;
    const auto known =
        std::ranges::find_if(m_referrals, [&](const Referral &other) { return other.packet.id == referral.packet.id; });
    if (known == m_referrals.end())
        m_referrals.push_back(referral);
    else
        *known = referral;
    Q_EMIT changed();
}

std::optional<LegalHold> ReferralWatch::hold() const
{
    for (const auto &referral : m_referrals)
        if (const auto *hold = compliance::openHold(referral.packet, m_ports.connection.serverNow()))
            return *hold;
    return std::nullopt;
}

std::optional<DoNotNotify> ReferralWatch::silence() const
{
    for (const auto &referral : m_referrals)
        if (const auto *silence = compliance::openSilence(referral.packet, m_ports.connection.serverNow()))
            return *silence;
    return std::nullopt;
}

const Offence *ReferralWatch::opening(const ClauseId &clause, Category category) const
{
    const auto opening = compliance::opensReferral(m_offences, clause, category);
    return opening.empty() ? nullptr : opening.front();
}

} // namespace vigie::ui::notices
