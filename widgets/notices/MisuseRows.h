#pragma once

#include "widgets/kit/PlainLabel.h"
#include "widgets/notices/DecisionDraft.h"

class QCheckBox;
class QComboBox;

namespace vigie::ui::notices {

/// Misuse (DSA Art. 23): whether what was found is manifest, how often it was before, and what follows. A suspension is
/// offered only where the policy calls it frequent and a warning came before; the platform refuses it elsewhere.
class MisuseRows : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    MisuseRows(const kit::ThemeSource &theme, DecisionDraft &draft, Now now, QWidget *parent = nullptr);

    void refresh(const std::vector<domain::NoticeFault> &faults);

private:
    /// Of everybody whom the decision finds it of; empty: not known here.
    std::vector<domain::MisuseCount> counts() const;
    QString countWords(const domain::MisuseCount &count) const;
    /// Why nothing can be suspended; empty: it can.
    QString obstacle(const std::vector<domain::MisuseCount> &counts) const;
    void fillSteps(bool withSuspension);
    void refreshEnd();

    DecisionDraft &m_draft;
    Now m_now;
    QCheckBox *m_manifest;
    kit::PlainLabel *m_count;
    QComboBox *m_step;
    QComboBox *m_end;
    kit::PlainLabel *m_why;
};

} // namespace vigie::ui::notices
