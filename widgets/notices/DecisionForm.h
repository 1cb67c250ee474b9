#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/DetailNet.h"
#include "widgets/notices/EndingRows.h"
#include "widgets/notices/MisuseRows.h"
#include "widgets/notices/RestrictionRows.h"
#include "widgets/notices/StandingView.h"

#include <QScrollArea>

class QRadioButton;
class QVBoxLayout;

namespace vigie::ui::notices {

/// The decision: what was found, how the account stands, what is taken away, the clause, what was seen in words for the
/// person, and a note for colleagues. What is missing stands beside the field it is missing in.
class DecisionForm : public QScrollArea
{
    Q_OBJECT

public:
    /// `standing`: null where several notices are decided at once. How an account stands, misuse and the end of an
    /// account are of one person, and are then not asked.
    DecisionForm(const kit::ThemeSource &theme, DecisionDraft &draft, const DetailNet &details, StandingWatch *standing,
                 RestrictionRows::Now now, std::string language, QWidget *parent = nullptr);

    void refresh();
    kit::NoteField &facts() { return *m_facts; }
    kit::NoteField &note() { return *m_note; }
    kit::NoteField &basis() { return m_ending->basis(); }
    void setKeys(const std::vector<QString> &outcomes, const QString &clause, const QString &facts);
    /// In the order in which they are shown; their keys are digits.
    static const std::array<domain::NoticeOutcome, 4> &outcomes();

Q_SIGNALS:
    void clauseWanted();
    void submitted(); ///< Ctrl+Enter in a field

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    kit::SectionHeader *head(const QString &text, const char *name);
    void addOutcomes();
    void addStanding(StandingWatch &standing);
    void addRestriction(RestrictionRows::Now now);
    void addMisuse();
    void addWords();
    void dress();
    void refreshFaults(const std::vector<domain::NoticeFault> &faults);
    void refreshFacts(const std::vector<domain::NoticeFault> &faults);

    const kit::ThemeSource &m_theme;
    DecisionDraft &m_draft;
    const DetailNet &m_details;
    RestrictionRows::Now m_now;
    std::string m_language;
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::vector<QRadioButton *> m_outcomes;
    std::vector<QString> m_outcomeKeys;
    kit::PlainLabel *m_meaning;
    QWidget *m_restriction;
    StandingView *m_standing = nullptr; ///< null of several notices
    RestrictionRows *m_rows;
    EndingRows *m_ending;
    MisuseRows *m_misuse = nullptr; ///< null of several notices
    kit::PlainLabel *m_restrictionFault;
    kit::SectionHeader *m_clauseHead;
    kit::Button *m_pickClause;
    kit::PlainLabel *m_clause;
    kit::SectionHeader *m_factsHead;
    kit::NoteField *m_facts;
    kit::PlainLabel *m_count;
    kit::PlainLabel *m_found;
    kit::NoteField *m_note;
};

} // namespace vigie::ui::notices
