#pragma once

#include "widgets/notices/NoticePorts.h"

#include <QObject>

namespace vigie::ui::notices {

/// What the platform says of referrals of the notice on the desk: whether a hold or a silence is open. Asked anew for
/// each notice, forgotten with it. While the platform is away nothing is known of it, and letters are the platform's to
/// keep back.
class ReferralWatch : public QObject
{
    Q_OBJECT

public:
    explicit ReferralWatch(const NoticePorts &ports, QObject *parent = nullptr);

    void follow(const domain::NoticeId &notice); ///< empty: none
    /// One of them changed under our hands.
    void learn(const domain::Referral &referral);

    const std::vector<domain::Referral> &referrals() const { return m_referrals; }
    std::optional<domain::LegalHold> hold() const;
    std::optional<domain::DoNotNotify> silence() const;

    /// The offence whose referral a decision on this clause and category opens by itself; empty: none, or the list is
    /// not known yet.
    const domain::Offence *opening(const domain::ClauseId &clause, domain::Category category) const;

Q_SIGNALS:
    void changed();

private:
    void askOffences();

    NoticePorts m_ports;
    domain::NoticeId m_notice;
    std::vector<domain::Referral> m_referrals;
    domain::OffenceList m_offences;
    bool m_isAsking = false;
    quint64 m_round = 0;
};

} // namespace vigie::ui::notices
