#pragma once

#include "models/domain/ports/NoticeReader.h"
#include "widgets/kit/KeyValueList.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/SectionHeader.h"
#include "widgets/kit/StatusTag.h"
#include "widgets/masking/MaskedLabel.h"

#include <QWidget>

namespace vigie::ui::notices {

/// What somebody complains of, above the notice it goes back to: their words, the first decision with who took it, what
/// they saw and the letter that left, and who looks at it now.
class ComplaintView : public QWidget
{
    Q_OBJECT

public:
    ComplaintView(const kit::ThemeSource &theme, masking::DetailMasks &masks, QWidget *parent = nullptr);

    /// `reviewer`: who sits at the desk. Hidden where the case is no complaint's.
    void show(const domain::NoticeDetail &detail, const domain::PersonId &reviewer, Instant now);
    void clear();
    void tick(Instant now); ///< what is left of its time

private:
    kit::PlainLabel *label(kit::PlainLabel::Look look, const char *name);
    void showFirst(const domain::ComplainedDecision &of);
    void showFacts(const domain::Complaint &complaint, const domain::PersonId &reviewer);

    const kit::ThemeSource &m_theme;
    std::optional<domain::Complaint> m_complaint;
    std::optional<Instant> m_due;
    kit::StatusTag *m_kind;
    kit::PlainLabel *m_why;
    masking::MaskedLabel *m_words;
    kit::KeyValueList *m_facts;
    kit::SectionHeader *m_firstHead;
    kit::PlainLabel *m_first;
    kit::PlainLabel *m_seen;
    kit::SectionHeader *m_letterHead;
    kit::PlainLabel *m_letter;
    kit::SectionHeader *m_noticeHead;
};

} // namespace vigie::ui::notices
