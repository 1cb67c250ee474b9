#pragma once

#include "widgets/notices/ComplaintDraft.h"
#include "widgets/notices/DecidingForm.h"

class QCheckBox;

namespace vigie::ui::notices {

/// The second decision: what was found about the first one, what of it ends, what was examined in words for the person,
/// and a note for colleagues. What is missing stands beside the field it is missing in.
class ComplaintForm : public DecidingForm
{
    Q_OBJECT

public:
    ComplaintForm(const kit::ThemeSource &theme, ComplaintDraft &draft, const DetailNet &details,
                  QWidget *parent = nullptr);

    void refresh();
    kit::NoteField &reason() { return *m_words; }
    kit::NoteField &note() { return *m_note; }
    void setKeys(const std::vector<QString> &outcomes, const QString &reason);
    /// In the order in which they are shown; their keys are digits.
    static const std::array<domain::ComplaintOutcome, 3> &outcomes();

private:
    void addAnswers();
    void addReliefs();
    void addReason();
    void refreshReliefs(const std::vector<domain::ComplaintFault> &faults);
    void refreshReason(const std::vector<domain::ComplaintFault> &faults);
    QString reliefWords(const domain::TakenAway &taken) const;

    ComplaintDraft &m_draft;
    QWidget *m_reliefs;
    QVBoxLayout *m_boxes;
    std::vector<QCheckBox *> m_taken;
    kit::PlainLabel *m_reliefFault;
};

} // namespace vigie::ui::notices
