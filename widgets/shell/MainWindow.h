#pragma once

#include "widgets/kit/StateView.h"
#include "widgets/shell/SignInPage.h"
#include "widgets/shell/UnlockPage.h"

#include <QWidget>

class QStackedLayout;

namespace vigie::ui::shell {

/// The one window. Its title never says whose case is on screen.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const kit::ThemeSource &theme);

    void showStarting(const QString &sentence);
    void showUnlock(UnlockPage::Purpose purpose, const QString &problem = {});
    void showSignIn(const QString &platform, const QString &problem = {});
    /// Nothing can be opened: says why and offers to try again.
    void showFailure(const QString &sentence, const QString &action = {});
    /// Takes `work` as the content; the former one is deleted.
    void showWork(QWidget *work);

Q_SIGNALS:
    void passphraseEntered(std::shared_ptr<vigie::Secret> passphrase);
    void signInRequested(const QString &platform, std::shared_ptr<vigie::Secret> token);
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const kit::ThemeSource &m_theme;
    QStackedLayout *m_pages;
    kit::StateView *m_state;
    UnlockPage *m_unlock;
    SignInPage *m_signIn;
    QWidget *m_work = nullptr;
};

} // namespace vigie::ui::shell
