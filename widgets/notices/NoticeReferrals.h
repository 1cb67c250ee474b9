#pragma once

#include "widgets/notices/DecisionDraft.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/NoticePanel.h"
#include "widgets/notices/ReferralBanner.h"
#include "widgets/notices/ReferralSheet.h"

namespace vigie::ui::notices {

/// Referrals at the desk: the banner above the notice, the sheet over the desk, what a decision proposes, and the
/// silence that keeps a letter back.
class NoticeReferrals : public QObject
{
    Q_OBJECT

public:
    /// `desk`: over which the sheet opens. What is named outlives this.
    NoticeReferrals(const kit::ThemeSource &theme, const NoticePorts &ports, QWidget &desk, const NoticeFlow &flow,
                    const DecisionDraft &draft, NoticePanel &panel);
    ~NoticeReferrals() override;

    /// To stand above the notice; whose layout it is put into owns it.
    QWidget *banner() { return m_banner; }
    /// The notice on the desk; empty: none.
    void follow(const domain::NoticeId &notice);
    /// Opens the sheet over the desk; the notice below stays as it is.
    void refer(const domain::NoticeId &notice, const std::string &offence = {});
    /// The decision that proposed one was taken back.
    void settle(const domain::NoticeId &notice) { m_banner->settle(notice); }
    /// Saves and goes: the screen is locked, or the person leaves.
    void leave();

Q_SIGNALS:
    void opening(); ///< the sheet comes; what else is open over the desk goes

private:
    void propose(const domain::NoticeDecision &decision);
    void tellSilence();

    const DecisionDraft &m_draft;
    NoticePanel &m_panel;
    ReferralWatch m_watch;
    ReferralBanner *m_banner;
    ReferralSheet *m_sheet;
};

} // namespace vigie::ui::notices
