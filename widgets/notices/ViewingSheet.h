#pragma once

#include "models/base/ErrorCode.h"
#include "models/domain/Viewing.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/Floating.h"
#include "widgets/kit/PlainLabel.h"

class QButtonGroup;
class QLineEdit;

namespace vigie::ui::notices {

/// Why somebody wants to see restricted content: one reason of the list and a sentence, both of which are kept.
class ViewingSheet : public kit::Floating
{
    Q_OBJECT

public:
    ViewingSheet(const kit::ThemeSource &theme, QWidget &host);

    void ask();
    /// The answer to what was asked; for a sheet that was closed meanwhile nothing happens.
    void showFailure(ErrorCode failure);

    static QString words(domain::ViewingReason reason);

Q_SIGNALS:
    void submitted(vigie::domain::ViewingReason reason, const QString &words);

protected:
    QRect placeIn(const QSize &area) const override;
    QWidget *focusTarget() override;

private:
    void submit();
    void refresh();
    void say(const QString &sentence, kit::Colour colour);
    domain::ViewingReason reason() const;

    bool m_isAsking = false; ///< the platform has not answered yet
    QButtonGroup *m_reasons;
    QLineEdit *m_words;
    kit::PlainLabel *m_sentence;
    kit::Button *m_look;
};

} // namespace vigie::ui::notices
