#include "widgets/notices/ReferralBanner.h"

#include "widgets/notices/ReferralTalk.h"

namespace vigie::ui::notices {

ReferralBanner::ReferralBanner(const kit::ThemeSource &theme, ReferralWatch &watch, std::string language,
                               QWidget *parent)
    : Banner(theme, parent), m_watch(watch), m_language(std::move(language))
{
    setObjectName(QStringLiteral("referralBanner"));
    connect(&watch, &ReferralWatch::changed, this, &ReferralBanner::refresh);
    connect(this, &Banner::actionTriggered, this, [this] {
        // Copies: whoever hears it settles the banner, which forgets them.
        const auto proposed = m_proposed, notice = m_notice;
        const auto offence = m_offence;
        if (!proposed.empty())
            Q_EMIT openWanted(proposed, offence);
        else if (!notice.empty())
            Q_EMIT openWanted(notice, {});
    });
    refresh();
}

void ReferralBanner::setNotice(const domain::NoticeId &notice)
{
    m_notice = notice;
    refresh();
}

void ReferralBanner::propose(const domain::NoticeId &notice, const domain::Offence &offence)
{
    m_proposed = notice;
    m_offence = offence.id;
    m_title = offence.title.in(m_language);
    refresh();
}

void ReferralBanner::settle(const domain::NoticeId &notice)
{
    if (notice == m_proposed)
        forget();
}

void ReferralBanner::forget()
{
    m_proposed = {};
    m_offence.clear();
    m_title.clear();
    refresh();
}

void ReferralBanner::refresh()
{
    if (!m_proposed.empty()) {
        setMessage(kit::Tone::Soon, kit::Icon::Flag,
                   tr("What you decided has to be referred to the authorities: %1.", "offence").arg(m_title), tr("Write the referral"));
        return setVisible(true);
    }
    const auto &referrals = m_watch.referrals();
    setVisible(!m_notice.empty() && !referrals.empty());
    if (referrals.empty())
        return;
    const auto &newest = referrals.back();
    QStringList words{tr("Referral to %1. %2", "recipient, what became of it")
                          .arg(ReferralTalk::recipient(newest.recipient), ReferralTalk::state(newest))};
    if (const auto hold = m_watch.hold())
        words << ReferralTalk::hold(*hold);
    if (const auto silence = m_watch.silence())
        words << ReferralTalk::silence(*silence);
    setMessage(kit::Tone::Neutral, kit::Icon::Info, words.join(QLatin1Char(' ')), tr("Open the referral"));
}

} // namespace vigie::ui::notices
