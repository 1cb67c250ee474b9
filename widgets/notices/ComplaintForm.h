#pragma once

#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/notices/ComplaintDraft.h"
#include "widgets/notices/DetailNet.h"

#include <QScrollArea>

class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace vigie::ui::notices {

/// The second decision: what was found about the first one, what of it ends, what was examined in words for the person,
/// and a note for colleagues. What is missing stands beside the field it is missing in.
class ComplaintForm : public QScrollArea
{
    Q_OBJECT

public:
    ComplaintForm(const kit::ThemeSource &theme, ComplaintDraft &draft, const DetailNet &details,
                  QWidget *parent = nullptr);

    void refresh();
    kit::NoteField &reason() { return *m_reason; }
    kit::NoteField &note() { return *m_note; }
    void setKeys(const std::vector<QString> &outcomes, const QString &reason);
    /// In the order in which they are shown; their keys are digits.
    static const std::array<domain::ComplaintOutcome, 3> &outcomes();

Q_SIGNALS:
    void submitted(); ///< Ctrl+Enter in a field

private:
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    kit::SectionHeader *head(const QString &text, const char *name);
    void addOutcomes();
    void addReliefs();
    void addWords();
    void dress();
    void refreshReliefs(const std::vector<domain::ComplaintFault> &faults);
    void refreshReason(const std::vector<domain::ComplaintFault> &faults);
    QString reliefWords(const domain::TakenAway &taken) const;

    const kit::ThemeSource &m_theme;
    ComplaintDraft &m_draft;
    const DetailNet &m_details;
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::vector<QRadioButton *> m_outcomes;
    kit::PlainLabel *m_meaning;
    QWidget *m_reliefs;
    QVBoxLayout *m_boxes;
    std::vector<QCheckBox *> m_taken;
    kit::PlainLabel *m_reliefFault;
    kit::SectionHeader *m_reasonHead;
    kit::NoteField *m_reason;
    kit::PlainLabel *m_count;
    kit::PlainLabel *m_found;
    kit::NoteField *m_note;
};

} // namespace vigie::ui::notices
