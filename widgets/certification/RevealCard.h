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

/// Shows what is masked, for a reason that is kept with it, and masks it again after a while or when it closes. The
/// code of an authenticator is asked for when the platform asks for it.
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
    /// The platform wants to be sure that it is this person: the reason stays, the code is asked for.
    void askCode();
    /// The code was right: what was asked for is asked for again.
    void goOn();
    void showCodeFailure(ErrorCode failure);

Q_SIGNALS:
    void chosen(vigie::domain::RevealOf what, const QString &reason);
    void codeGiven(const std::string &code);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void confirm();
    void giveCode();
    void showCode(bool shown);
    void refreshConfirm();
    bool isCodeAsked() const;
    void mask();
    void say(const QString &words, kit::Colour colour);

    domain::RevealOf m_what = domain::RevealOf::Unknown;
    bool m_isAsking = false; ///< the platform has not answered yet
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_explanation;
    QLineEdit *m_reason;
    QLineEdit *m_code;
    kit::PlainLabel *m_answer;
    kit::PlainLabel *m_sentence;
    kit::Button *m_confirm;
    QTimer m_timer;
};

} // namespace vigie::ui::certification
