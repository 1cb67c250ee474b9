#pragma once

#include "widgets/kit/StateView.h"
#include "widgets/shell/PrivacyCurtain.h"
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
    /// Ends the work: nothing of it is left.
    void dropWork();
    /// The work is off the screen when this returns. Where the keychain has the keys the person signs in again.
    void showLocked(LockReason reason, const QString &platform, bool byKeychain);
    /// Hides the window behind the curtain until `key` or Escape.
    void drawCurtain(const QKeySequence &key) { m_curtain->draw(key); }
    /// Before everything else on the screen.
    void comeForward();

Q_SIGNALS:
    void passphraseEntered(std::shared_ptr<vigie::Secret> passphrase);
    void signInRequested(const QString &platform, std::shared_ptr<vigie::Secret> token);
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    UnlockPage &unlockPage();
    SignInPage &signInPage();

    const kit::ThemeSource &m_theme;
    QStackedLayout *m_pages;
    kit::StateView *m_state;
    UnlockPage *m_unlock = nullptr; ///< once it is needed
    SignInPage *m_signIn = nullptr; ///< once it is needed
    PrivacyCurtain *m_curtain;
    QWidget *m_work = nullptr;
};

} // namespace vigie::ui::shell
