#pragma once

#include "models/base/Secret.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"
#include "widgets/shell/LockReason.h"

#include <QWidget>

class QLineEdit;

namespace vigie::ui::shell {

/// Asks for the passphrase of the profile, or for a new one. The text goes straight into a Secret and the fields are
/// emptied at once.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    /// NIST SP 800-63B asks for 8 as the least; 12 because this one is attacked offline.
    static constexpr int MinLength = 12;

    enum class Purpose { Enter, Create };

    explicit UnlockPage(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    void ask(Purpose purpose, const QString &problem = {});
    /// Asks again after the window locked; says why it did.
    void askAgain(LockReason reason);
    static QString words(LockReason reason);
    void setBusy();

Q_SIGNALS:
    void passphraseEntered(std::shared_ptr<vigie::Secret> passphrase);

private:
    void submit();
    void explain(const QString &text);
    void showProblem(const QString &problem);

    const kit::ThemeSource &m_theme;
    Purpose m_purpose = Purpose::Enter;
    kit::PlainLabel *m_title;
    kit::PlainLabel *m_explanation;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    kit::PlainLabel *m_problem;
    kit::Button *m_go;
};

} // namespace vigie::ui::shell
