#include "tests/support/FakePreferences.h"
#include "tests/support/TestCase.h"
#include "widgets/shell/Appearances.h"
#include "widgets/shell/IdleWatch.h"
#include "widgets/shell/MainWindow.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

using namespace vigie;
using namespace vigie::ui;
using shell::LockReason;
using namespace std::chrono_literals;

namespace {

class RedWork : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Qt::red); }
};

bool showsRed(QWidget &window)
{
    const QImage image = window.grab().toImage();
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            if (image.pixelColor(x, y) == QColor(Qt::red))
                return true;
    return false;
}

} // namespace

class LockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsGoneAndAPassphraseLeadsBack()
    {
        auto theme = kit::ThemeSource::create({}).value();
        shell::MainWindow window(*theme);
        std::vector<std::string> entered;
        connect(&window, &shell::MainWindow::passphraseEntered, &window,
                [&](const std::shared_ptr<Secret> &passphrase) { entered.emplace_back(passphrase->view()); });
        const QPointer<QWidget> work = new RedWork;
        window.showWork(work);
        window.show();
        QVERIFY(showsRed(window));
        QElapsedTimer time;
        time.start();
        window.showLocked(LockReason::Idle, {}, false);
        qInfo("locked after %lld us", time.nsecsElapsed() / 1000);
        QVERIFY(!showsRed(window));
        QVERIFY(!work->isVisible());
        QCOMPARE(window.windowTitle(), QStringLiteral("Vigie"));
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        QTest::keyClicks(field, QStringLiteral("correct horse"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered, std::vector<std::string>{"correct horse"});
        window.dropWork();
        QVERIFY(!work);
    }

    /// A keychain opens for everybody who sits there: the token says who it is.
    void withAKeychainThePersonSignsInAgain()
    {
        auto theme = kit::ThemeSource::create({}).value();
        shell::MainWindow window(*theme);
        window.showWork(new RedWork);
        window.show();
        window.showLocked(LockReason::Screen, QStringLiteral("https://platform.example"), true);
        QVERIFY(!showsRed(window));
        QVERIFY(window.findChild<QLineEdit *>(QStringLiteral("accessToken"))->isVisible());
        const auto problem = window.findChild<kit::PlainLabel *>(QStringLiteral("signInProblem"))->text();
        QVERIFY2(problem.contains(QStringLiteral("screen")), qPrintable(problem));
    }

    void everyReasonIsSaidInItsOwnWords()
    {
        QSet<QString> words;
        for (const auto reason : {LockReason::Asked, LockReason::Idle, LockReason::Screen, LockReason::Sleep})
            words << shell::UnlockPage::words(reason);
        QCOMPARE(words.size(), 4);
    }

    void theLimitOfAPreferenceIsHeldInBounds()
    {
        test::FakePreferences preferences;
        QCOMPARE(shell::readIdleLimit(preferences), Milliseconds(5min));
        shell::writeIdleLimit(preferences, 2min);
        QCOMPARE(shell::readIdleLimit(preferences), Milliseconds(2min));
        preferences.setValue(QStringLiteral("lock/minutes"), 600);
        QCOMPARE(shell::readIdleLimit(preferences), shell::IdleWatch::Longest);
        preferences.setValue(QStringLiteral("lock/minutes"), QStringLiteral("never"));
        QCOMPARE(shell::readIdleLimit(preferences), Milliseconds(1min));
    }
};

VIGIE_TEST(LockTest);
#include "LockTest.moc"
