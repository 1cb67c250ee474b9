#pragma once

#include "widgets/kit/DraftKeeper.h"
#include "widgets/notices/ChoiceKeeper.h"
#include "widgets/notices/DecidingPanel.h"
#include "widgets/notices/DecisionForm.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/StatementsView.h"

namespace vigie::ui::notices {

/// The right side: the form, the letters and statements of reasons as they would leave, and below both, always in
/// sight, the button that decides with what still keeps it from doing so.
class NoticePanel : public DecidingPanel
{
    Q_OBJECT

public:
    enum class Page { Decision, Letters };

    NoticePanel(const kit::ThemeSource &theme, const NoticePorts &ports, const NoticeFlow &flow, DecisionDraft &draft,
                QWidget *parent = nullptr);

    /// Another notice: what was typed about the former one is saved, what was typed about this one is back.
    void open(const domain::CaseId &kase);
    /// The words have become a decision.
    void settle();
    void flush();
    /// Puts the words of a decision that came back into their fields.
    void write(const QString &facts, const QString &note, const QString &basis);
    void refresh();
    /// Why no letter leaves; empty: letters leave as usual.
    void setSilence(const QString &why);

    DecisionForm &form() { return *m_form; }
    /// Nothing is missing, nothing that must not leave is written, and the notice is ours to decide.
    bool canDecide() const;
    /// What keeps it from being decided, in words; empty when nothing does.
    QString obstacles() const;

Q_SIGNALS:
    /// What was chosen earlier is chosen again, but for this.
    void choiceDropped(const QString &what);

private:
    QString notOurs(ErrorCode reason) const;
    /// Why no statement leaves at present, as far as the platform has told.
    domain::StatementPause pause() const;
    void refreshFoot();
    static QString words(const ChoiceKeeper::Dropped &dropped);

    NoticePorts m_ports;
    const NoticeFlow &m_flow;
    DecisionDraft &m_draft;
    DetailNet m_details;
    StandingWatch m_standing;
    DecisionForm *m_form;
    LettersView *m_letters;
    StatementPreviews m_previews;
    std::vector<StatementPreviews::Preview> m_stated; ///< as the form says now
    StatementsView *m_statements;
    kit::DraftKeeper *m_keepFacts;
    kit::DraftKeeper *m_keepNote;
    kit::DraftKeeper *m_keepBasis;
    ChoiceKeeper *m_keepChoice;
    QString m_silence;
};

} // namespace vigie::ui::notices
