#pragma once

#include "widgets/kit/Button.h"
#include "widgets/notices/DecidingForm.h"
#include "widgets/notices/EndingRows.h"
#include "widgets/notices/MisuseRows.h"
#include "widgets/notices/RestrictionRows.h"
#include "widgets/notices/StandingView.h"

namespace vigie::ui::notices {

/// The decision: what was found, how the account stands, what is taken away, the clause, what was seen in words for the
/// person, and a note for colleagues. What is missing stands beside the field it is missing in.
class DecisionForm : public DecidingForm
{
    Q_OBJECT

public:
    /// `standing`: null where several notices are decided at once. How an account stands, misuse and the end of an
    /// account are of one person, and are then not asked.
    DecisionForm(const kit::ThemeSource &theme, DecisionDraft &draft, const DetailNet &details, StandingWatch *standing,
                 RestrictionRows::Now now, std::string language, QWidget *parent = nullptr);

    void refresh();
    kit::NoteField &facts() { return *m_words; }
    kit::NoteField &note() { return *m_note; }
    kit::NoteField &basis() { return m_ending->basis(); }
    /// As they are written on a key.
    struct Keys
    {
        std::vector<QString> outcomes, restrictions;
        QString clause, facts, proposal;
    };
    void setKeys(const Keys &keys);
    bool canTakeProposal() const { return m_standing && m_standing->canTake(); }
    void takeProposal();
    /// In the order in which they are shown; their keys are digits.
    static const std::array<domain::NoticeOutcome, 4> &outcomes();

Q_SIGNALS:
    void clauseWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFindings();
    void addStanding(StandingWatch &standing);
    void addRestriction(RestrictionRows::Now now);
    void addMisuse();
    void addFacts();
    void refreshFaults(const std::vector<domain::NoticeFault> &faults);
    void refreshFacts(const std::vector<domain::NoticeFault> &faults);

    DecisionDraft &m_draft;
    RestrictionRows::Now m_now;
    std::string m_language;
    QWidget *m_restriction;
    StandingView *m_standing = nullptr; ///< null of several notices
    RestrictionRows *m_rows;
    EndingRows *m_ending;
    MisuseRows *m_misuse = nullptr; ///< null of several notices
    kit::PlainLabel *m_restrictionFault;
    kit::SectionHeader *m_clauseHead;
    kit::Button *m_pickClause;
    kit::PlainLabel *m_clause;
};

} // namespace vigie::ui::notices
