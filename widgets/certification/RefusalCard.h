#pragma once

#include "models/domain/CertificationVerdict.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"

#include <vector>

class QRadioButton;

namespace vigie::ui::certification {

/// Why an application is refused or a certification ended, with a note for colleagues. A draft of the note is there
/// again when the same case is asked about.
class RefusalCard : public kit::Floating
{
    Q_OBJECT

public:
    RefusalCard(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts);

    /// Of Reject or Withdraw. `meant` is the reason of a draft; Unknown: none is chosen beforehand.
    void ask(const domain::CaseId &kase, domain::VerdictAction action,
             domain::RefusalReason meant = domain::RefusalReason::Unknown);
    domain::VerdictAction action() const { return m_action; }
    /// The verdict is safe in the outbox: its note is no draft any more.
    void settle();

Q_SIGNALS:
    void chosen(vigie::domain::RefusalReason reason, const QString &note);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void confirm();
    domain::RefusalReason reason() const;

    domain::VerdictAction m_action = domain::VerdictAction::Unknown;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_explanation;
    std::vector<QRadioButton *> m_reasons;
    kit::NoteField *m_note;
    kit::DraftKeeper *m_keeper;
    kit::Button *m_confirm;
};

} // namespace vigie::ui::certification
