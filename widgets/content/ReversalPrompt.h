#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QLineEdit;

namespace vigie::ui::content {

/// The decision has left: it can be taken back with a reason, never silently. What was typed is there again when the
/// same decision is asked about, also after a crash.
class ReversalPrompt : public kit::Floating
{
    Q_OBJECT

public:
    ReversalPrompt(const kit::ThemeSource &theme, QWidget &host, domain::DraftStore &drafts);
    void ask(const domain::CommandId &command, const QString &what);
    /// The reversal is safe in the outbox: its reason is no draft any more.
    void settle(const domain::CommandId &command);

Q_SIGNALS:
    void confirmed(const vigie::domain::CommandId &command, const QString &reason);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void confirm();
    static domain::DraftKey keyOf(const domain::CommandId &command);

    domain::DraftStore &m_drafts;
    domain::CommandId m_command;
    kit::PlainLabel *m_title;
    QLineEdit *m_reason;
    kit::DraftKeeper *m_keeper;
    kit::Button *m_confirm;
};

} // namespace vigie::ui::content
