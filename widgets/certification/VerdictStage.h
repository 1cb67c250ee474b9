#pragma once

#include "models/domain/Applicant.h"
#include "widgets/certification/SimilarityGroup.h"
#include "widgets/certification/StatedList.h"
#include "widgets/certification/TwoColumns.h"
#include "widgets/certification/VerdictFacts.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/SectionHeader.h"

namespace vigie::ui::certification {

/// Stage C: the conditions, what was found, what machines say now that the answer is sealed, and who else will read it.
/// What can be done about it stands in the bar below.
class VerdictStage : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictStage(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const VerdictFacts &facts);
    void clear();
    /// Stands first in the right column.
    void addSection(QWidget *section);
    /// What the reveal button does; nothing while there is nothing to reveal.
    void askReveal();
    void setRevealKey(const QString &key);
    SimilarityGroup &similarity() { return *m_similarity; }

Q_SIGNALS:
    void revealWanted(vigie::domain::RevealOf what);

private:
    struct Part
    {
        QWidget *whole;
        kit::PlainLabel *sentence; ///< in place of lines
        StatedList *lines;
    };
    Part build(const char *name, const QString &title, QVBoxLayout &column);
    static void fill(const Part &part, const std::vector<StatedLine> &lines, const QString &otherwise);
    void showAnswer(const VerdictFacts &facts);

    const kit::ThemeSource &m_theme;
    TwoColumns *m_page;
    kit::PlainLabel *m_summary;
    kit::PlainLabel *m_obstacle;
    kit::PlainLabel *m_draft;
    Part m_conditions, m_findings, m_answer, m_machine, m_reuse, m_proposals, m_second, m_appeal;
    SimilarityGroup *m_similarity;
    kit::Button *m_reveal;
};

} // namespace vigie::ui::certification
