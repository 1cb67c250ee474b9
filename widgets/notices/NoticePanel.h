#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/TabStrip.h"
#include "widgets/notices/ChoiceKeeper.h"
#include "widgets/notices/DecisionForm.h"
#include "widgets/notices/LettersView.h"
#include "widgets/notices/NoticeFlow.h"
#include "widgets/notices/StatementsView.h"

class QStackedWidget;

namespace vigie::ui::notices {

/// The right side: the form, the letters and statements of reasons as they would leave, and below both, always in
/// sight, the button that decides with what still keeps it from doing so.
class NoticePanel : public QWidget
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
    void addPage(const QString &name, QWidget *page); ///< behind the others
    void showPage(int index);
    int page() const;
    int pages() const;
    void followDecide(QAction &action) { m_decide->follow(action); }
    void setTabKey(const QString &key) { m_tabs->setKeyHint(key); }
    /// Nothing is missing, nothing that must not leave is written, and the notice is ours to decide.
    bool canDecide() const;
    /// What keeps it from being decided, in words; empty when nothing does.
    QString obstacles() const;

Q_SIGNALS:
    void pageChanged(int index);
    void refreshed();
    /// What was chosen earlier is chosen again, but for this.
    void choiceDropped(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();
    QString notOurs(ErrorCode reason) const;
    void refreshFoot();
    static QString words(const ChoiceKeeper::Dropped &dropped);

    const kit::ThemeSource &m_theme;
    NoticePorts m_ports;
    const NoticeFlow &m_flow;
    DecisionDraft &m_draft;
    DetailNet m_details;
    StandingWatch m_standing;
    kit::TabStrip *m_tabs;
    QStackedWidget *m_pages;
    DecisionForm *m_form;
    LettersView *m_letters;
    StatementPreviews m_previews;
    std::vector<StatementPreviews::Preview> m_stated; ///< as the form says now
    StatementsView *m_statements;
    kit::DraftKeeper *m_keepFacts;
    kit::DraftKeeper *m_keepNote;
    kit::DraftKeeper *m_keepBasis;
    ChoiceKeeper *m_keepChoice;
    kit::Button *m_decide;
    kit::PlainLabel *m_why;
    QString m_silence;
};

} // namespace vigie::ui::notices
