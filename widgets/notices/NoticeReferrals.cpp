#include "widgets/notices/NoticeReferrals.h"

#include "widgets/notices/ReferralTalk.h"

namespace vigie::ui::notices {

NoticeReferrals::NoticeReferrals(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &desk,
                                 const NoticeFlow &flow, const DecisionDraft &draft, NoticePanel &panel)
    : m_draft(draft), m_panel(panel), m_watch(ports),
      m_banner(new ReferralBanner(theme, m_watch, ports.language, &desk)),
      m_sheet(new ReferralSheet(theme, desk, ports))
{
    connect(&m_watch, &ReferralWatch::changed, this, &NoticeReferrals::tellSilence);
    connect(m_banner, &ReferralBanner::openWanted, this, &NoticeReferrals::refer);
    connect(m_sheet, &ReferralSheet::saved, &m_watch, &ReferralWatch::learn);
    connect(&flow, &NoticeFlow::decided, this, &NoticeReferrals::propose);
}

NoticeReferrals::~NoticeReferrals()
{
    disconnect(m_sheet, nullptr, &m_watch, nullptr); // both widgets outlive this
    disconnect(&m_watch, nullptr, nullptr, nullptr);
}

void NoticeReferrals::follow(const domain::NoticeId &notice)
{
    m_watch.follow(notice);
    m_banner->setNotice(notice);
}

void NoticeReferrals::refer(const domain::NoticeId &notice, const std::string &offence)
{
    m_banner->settle(notice);
    Q_EMIT opening();
    m_sheet->show(notice, offence);
}

void NoticeReferrals::leave()
{
    m_sheet->leave();
    m_watch.follow({});
    m_banner->forget();
}

void NoticeReferrals::propose(const domain::NoticeDecision &decision)
{
    if (decision.outcome != domain::NoticeOutcome::Restricted || !decision.clause || !m_watch.referrals().empty())
        return;
    const auto *clause = m_draft.clause(); // still the one that was decided on
    const auto category = clause ? clause->category : domain::Category::Unknown;
    if (const auto *offence = m_watch.opening(*decision.clause, category))
        m_banner->propose(decision.notice, *offence);
}

/// No letter is offered while nobody is to be told.
void NoticeReferrals::tellSilence()
{
    const auto silence = m_watch.silence();
    m_panel.setSilence(silence ? ReferralTalk::silence(*silence) : QString());
}

} // namespace vigie::ui::notices
