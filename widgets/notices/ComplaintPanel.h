#pragma once

#include "widgets/kit/DraftKeeper.h"
#include "widgets/notices/ComplaintForm.h"
#include "widgets/notices/DecidingPanel.h"
#include "widgets/notices/NoticeFlow.h"

namespace vigie::ui::notices {

/// The right side while a complaint is on the desk: the second decision, the letters as they would leave, and below
/// both the button that decides with what still keeps it from doing so.
class ComplaintPanel : public DecidingPanel
{
    Q_OBJECT

public:
    ComplaintPanel(const kit::ThemeSource &theme, const NoticePorts &ports, const NoticeFlow &flow,
                   ComplaintDraft &draft, QWidget *parent = nullptr);

    /// Another complaint: what was typed about the former one is saved, what was typed about this one is back.
    void open(const domain::CaseId &kase);
    void settle(); ///< the words have become a decision
    void flush();
    void write(const QString &reason, const QString &note);
    void refresh();

    ComplaintForm &form() { return *m_form; }
    bool canDecide() const;
    /// What keeps it from being decided, in words; empty when nothing does.
    QString obstacles() const;

private:
    QString notOurs(ErrorCode reason) const;

    NoticePorts m_ports;
    const NoticeFlow &m_flow;
    ComplaintDraft &m_draft;
    DetailNet m_details;
    ComplaintForm *m_form;
    LettersView *m_letters;
    kit::DraftKeeper *m_keepReason;
    kit::DraftKeeper *m_keepNote;
};

} // namespace vigie::ui::notices
