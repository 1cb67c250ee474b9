#include "widgets/shell/MainWindow.h"

#include <QApplication>
#include <QPainter>
#include <QScreen>
#include <QStackedLayout>

#include <utility>

namespace vigie::ui::shell {

namespace {

constexpr QSize SmallestWindow(900, 600);
constexpr QSize UsualWindow(1440, 900);

} // namespace

MainWindow::MainWindow(const kit::ThemeSource &theme)
    : m_theme(theme), m_pages(new QStackedLayout(this)), m_state(new kit::StateView(theme, this)),
      m_curtain(new PrivacyCurtain(theme, *this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Vigie"));
    setAccessibleName(QStringLiteral("Vigie"));
    setMinimumSize(SmallestWindow);
    // On a small screen the whole window must be reachable: leave the frame of the window manager its place.
    const auto available = screen()->availableSize() * 9 / 10;
    resize(UsualWindow.boundedTo(available).expandedTo(SmallestWindow));
    m_state->setObjectName(QStringLiteral("startState"));
    m_pages->addWidget(m_state);
    connect(m_state, &kit::StateView::actionTriggered, this, &MainWindow::retryRequested);
    theme.follow(*this);
}

UnlockPage &MainWindow::unlockPage()
{
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_theme, this);
        m_pages->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::passphraseEntered, this, &MainWindow::passphraseEntered);
    }
    return *m_unlock;
}

SignInPage &MainWindow::signInPage()
{
    if (!m_signIn) {
        m_signIn = new SignInPage(m_theme, this);
        m_pages->addWidget(m_signIn);
        connect(m_signIn, &SignInPage::signInRequested, this, &MainWindow::signInRequested);
    }
    return *m_signIn;
}

void MainWindow::showStarting(const QString &sentence)
{
    m_state->setState(kit::StateView::State::Loading, sentence);
    m_pages->setCurrentWidget(m_state);
}

void MainWindow::showUnlock(UnlockPage::Purpose purpose, const QString &problem)
{
    m_pages->setCurrentWidget(&unlockPage());
    m_unlock->ask(purpose, problem);
}

void MainWindow::showSignIn(const QString &platform, const QString &problem)
{
    m_pages->setCurrentWidget(&signInPage());
    m_signIn->ask(platform, problem);
}

void MainWindow::showFailure(const QString &sentence, const QString &action)
{
    m_state->setState(kit::StateView::State::Error, sentence, action);
    m_pages->setCurrentWidget(m_state);
}

void MainWindow::showWork(QWidget *work)
{
    if (m_work) {
        m_pages->removeWidget(m_work);
        m_work->deleteLater();
    }
    m_curtain->open();
    m_work = work;
    m_pages->addWidget(work);
    m_pages->setCurrentWidget(work);
}

void MainWindow::dropWork()
{
    if (!m_work)
        return;
    m_pages->removeWidget(m_work);
    delete std::exchange(m_work, nullptr);
}

void MainWindow::showLocked(LockReason reason, const QString &platform, bool byKeychain)
{
    while (auto *popup = QApplication::activePopupWidget())
        popup->close();
    m_curtain->open();
    if (byKeychain) {
        showSignIn(platform, tr("%1 Enter your access token to go on.").arg(UnlockPage::words(reason)));
    } else {
        m_pages->setCurrentWidget(&unlockPage());
        m_unlock->askAgain(reason);
    }
    repaint(); // now, not with the next frame
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme->colour(kit::Colour::Ground));
}

} // namespace vigie::ui::shell
