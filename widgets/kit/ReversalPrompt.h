#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/DraftKeeper.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QLineEdit;

namespace vigie::ui::kit {

/// The decision has left: it can be taken back with a reason, never silently. What was typed is there again when the
/// same decision is asked about, also after a crash.
class ReversalPrompt : public Floating
{
    Q_OBJECT

public:
    ReversalPrompt(const ThemeSource &theme, QWidget &host, domain::DraftStore &drafts);
    /// `what` says in a sentence what was decided, and what follows from taking it back.
    void ask(const domain::CommandId &command, const QString &what);
    /// Who reads the reason, as the field's own words.
    void setReasonWords(const QString &words);
    /// Whether the reason as it stands must not leave, and why. Blocked without words: it is being looked at, and Enter
    /// waits for the answer.
    void setObstacle(bool blocked, const QString &why);
    /// The reversal is safe in the outbox: its reason is no draft any more.
    void settle(const domain::CommandId &command);

Q_SIGNALS:
    void edited(const QString &reason);
    void confirmed(const vigie::domain::CommandId &command, const QString &reason);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void confirm();
    void refresh();
    static domain::DraftKey keyOf(const domain::CommandId &command);

    domain::DraftStore &m_drafts;
    domain::CommandId m_command;
    PlainLabel *m_title;
    QLineEdit *m_reason;
    PlainLabel *m_obstacle;
    DraftKeeper *m_keeper;
    Button *m_confirm;
    bool m_isBlocked = false;
    bool m_isWanted = false; ///< Enter was pressed while it was looked at
};

} // namespace vigie::ui::kit
