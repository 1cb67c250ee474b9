#pragma once

#include "models/domain/Command.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/NoteField.h"
#include "widgets/kit/PlainLabel.h"

class QRadioButton;

namespace vigie::ui::content {

/// What is wrong about the person behind an account, and in words for who looks then. Nothing is chosen beforehand.
class DoubtCard : public kit::Floating
{
    Q_OBJECT

public:
    DoubtCard(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts);

    /// `certified`: there is a certification that could be examined again.
    void ask(const domain::CaseId &kase, bool certified);
    /// What was chosen is safe in the outbox.
    void settle();

Q_SIGNALS:
    void chosen(const vigie::domain::AccountDoubt &doubt);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRadioButton *choice(const QString &name, const QString &text);
    void refresh();
    void confirm();
    domain::AccountDoubtKind kind() const;

    domain::CaseId m_case;
    QRadioButton *m_minor;
    QRadioButton *m_other;
    kit::PlainLabel *m_consequence;
    kit::NoteField *m_words;
    kit::DraftKeeper *m_keeper;
    kit::Button *m_confirm;
};

} // namespace vigie::ui::content
