#pragma once

#include "widgets/kit/Floating.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/TabStrip.h"
#include "widgets/notices/ReferralEnding.h"
#include "widgets/notices/ReferralKeeping.h"
#include "widgets/notices/ReferralStory.h"

class QStackedWidget;

namespace vigie::ui::notices {

/// A referral step by step, over the desk: offence, recipient, facts, content, hold and silence, packet, receipt. What
/// is still missing stands beside every step and leads to its field. It is saved whenever a step is left.
class ReferralSheet : public kit::Floating
{
    Q_OBJECT

public:
    enum class Step { Offence, Recipient, Facts, Content, Hold, Packet, HandedIn };
    static constexpr int Steps = 7;

    ReferralSheet(const kit::ThemeSource &theme, QWidget &host, const NoticePorts &ports);

    /// `likely`: the offence that a new one is filled with.
    void show(const domain::NoticeId &notice, const std::string &likely = {});
    /// Saves and goes: the screen is locked, or the person leaves.
    void leave();
    void showStep(Step step);
    Step step() const;
    ReferralFlow &flow() { return m_flow; }
    ReferralDraft &draft() { return m_draft; }

Q_SIGNALS:
    void saved(const vigie::domain::Referral &referral);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBeside();
    QWidget *makeFoot();
    void addPage(ReferralPage *page);
    void goOn();
    void goBack();
    void showStage();
    void refreshBeside();
    void refreshFoot();
    void goTo(const compliance::ReferralMissing &missing);
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name, QWidget *parent);

    ReferralDraft m_draft;
    ReferralFlow m_flow;
    std::vector<ReferralPage *> m_pages;
    ReferralReviewPage *m_review = nullptr;
    ReferralReceiptPage *m_receipt = nullptr;
    kit::TabStrip *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_whole;
    kit::StateView *m_state;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_told;
    kit::SectionHeader *m_missingHead = nullptr;
    std::vector<kit::Button *> m_missing;
    kit::PlainLabel *m_more = nullptr;
    kit::PlainLabel *m_notes = nullptr;
    kit::PlainLabel *m_saving = nullptr;
    kit::Button *m_back = nullptr;
    kit::Button *m_next = nullptr;
    kit::Button *m_leave = nullptr;
    std::vector<compliance::ReferralMissing> m_gaps;
    domain::Connection &m_connection;
};

} // namespace vigie::ui::notices
