#pragma once

#include "models/domain/Ids.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QLineEdit;

namespace vigie::ui::content {

/// The decision has left: it can be taken back with a reason, never silently.
class ReversalPrompt : public kit::Floating
{
    Q_OBJECT

public:
    ReversalPrompt(const kit::ThemeSource &theme, QWidget &host);
    void ask(const domain::CommandId &command, const QString &what);

Q_SIGNALS:
    void confirmed(const vigie::domain::CommandId &command, const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void confirm();

    domain::CommandId m_command;
    kit::PlainLabel *m_title;
    QLineEdit *m_reason;
    kit::Button *m_confirm;
};

} // namespace vigie::ui::content
