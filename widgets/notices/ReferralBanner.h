#pragma once

#include "widgets/kit/Banner.h"
#include "widgets/notices/ReferralWatch.h"

namespace vigie::ui::notices {

/// Calmly, above the notice: the hold and the silence that are open on it and what became of its referral; or that what
/// was just decided is one that is referred.
class ReferralBanner : public kit::Banner
{
    Q_OBJECT

public:
    ReferralBanner(const kit::ThemeSource &theme, ReferralWatch &watch, std::string language,
                   QWidget *parent = nullptr);

    void setNotice(const domain::NoticeId &notice);
    /// Shown until it is taken up, or another decision is.
    void propose(const domain::NoticeId &notice, const domain::Offence &offence);
    void settle(const domain::NoticeId &notice); ///< taken up
    void forget();

Q_SIGNALS:
    void openWanted(const vigie::domain::NoticeId &notice, const std::string &offence);

private:
    void refresh();

    ReferralWatch &m_watch;
    std::string m_language;
    domain::NoticeId m_notice;
    domain::NoticeId m_proposed;
    std::string m_offence;
    QString m_title;
};

} // namespace vigie::ui::notices
