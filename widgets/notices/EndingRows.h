#pragma once

#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/notices/DecisionDraft.h"

class QComboBox;

namespace vigie::ui::notices {

/// Of an account that ends: from which day on, and where that is sooner than thirty days, the exception that allows it
/// and what it rests on (Regulation (EU) 2019/1150 Art. 4).
class EndingRows : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    EndingRows(const kit::ThemeSource &theme, DecisionDraft &draft, Now now, QWidget *parent = nullptr);

    void refresh(const std::vector<domain::NoticeFault> &faults);
    kit::NoteField &basis() { return *m_basis; }

private:
    DecisionDraft &m_draft;
    Now m_now;
    QComboBox *m_notice;
    kit::PlainLabel *m_day;
    QComboBox *m_exception;
    kit::NoteField *m_basis;
    kit::PlainLabel *m_fault;
};

} // namespace vigie::ui::notices
