#pragma once

#include "models/domain/CertificationVerdict.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace vigie::ui::certification {

/// Which evidence the applicant is asked for once more, with which advice, and what they will read.
class AskAgainCard : public kit::Floating
{
    Q_OBJECT

public:
    AskAgainCard(const kit::ThemeSource &theme, QWidget &host);

    /// `offered`: what can be asked for, in order; `suggested` is chosen already; `answerBy`: of somebody certified,
    /// who stays so until then.
    void ask(const std::vector<domain::EvidenceKind> &offered, const std::vector<domain::AskedEvidence> &suggested,
             std::optional<Instant> answerBy = std::nullopt);

Q_SIGNALS:
    void chosen(const std::vector<vigie::domain::AskedEvidence> &asked);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        domain::EvidenceKind kind = domain::EvidenceKind::Unknown;
        QCheckBox *box;
        QComboBox *advice;
    };
    void addRow(domain::EvidenceKind kind);
    void refresh();
    void confirm();
    std::vector<domain::AskedEvidence> asked() const;

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    std::optional<Instant> m_answerBy;
    kit::PlainLabel *m_told;
    kit::Button *m_confirm;
};

} // namespace vigie::ui::certification
