#pragma once

#include "models/base/ErrorCode.h"
#include "models/domain/Applicant.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

#include <QTimer>

#include <chrono>

class QLineEdit;

namespace vigie::ui::certification {

/// Shows what is masked, for a reason that is kept with it, and masks it again after a while or when it closes.
class RevealCard : public kit::Floating
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds ShownFor{30};

    RevealCard(const kit::ThemeSource &theme, QWidget &host, std::chrono::milliseconds shownFor = ShownFor);

    void ask(domain::RevealOf what);
    /// The answer to what was asked; one to something else, or to a card that was closed, is dropped.
    void showAnswer(const domain::Revealed &revealed);
    void showFailure(ErrorCode failure);

Q_SIGNALS:
    void chosen(vigie::domain::RevealOf what, const QString &reason);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void confirm();
    void mask();
    void say(const QString &words, kit::Colour colour);

    domain::RevealOf m_what = domain::RevealOf::Unknown;
    bool m_isAsking = false; ///< the platform has not answered yet
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_explanation;
    QLineEdit *m_reason;
    kit::PlainLabel *m_answer;
    kit::PlainLabel *m_sentence;
    kit::Button *m_confirm;
    QTimer m_timer;
};

} // namespace vigie::ui::certification
