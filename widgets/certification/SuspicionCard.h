#pragma once

#include "widgets/kit/Floating.h"

namespace vigie::ui::kit {
class Button;
}

namespace vigie::ui::certification {

/// Asks once more before an account is frozen: it happens everywhere at once and is not undone here.
class SuspicionCard : public kit::Floating
{
    Q_OBJECT

public:
    SuspicionCard(const kit::ThemeSource &theme, QWidget &host);

Q_SIGNALS:
    void confirmed();

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    kit::Button *m_confirm;
};

} // namespace vigie::ui::certification
