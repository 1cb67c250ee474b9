#include "tests/support/TestCase.h"
#include "widgets/shell/MainWindow.h"

#include <QLineEdit>

using namespace vigie;
using namespace vigie::ui;

class SignInPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothAreNeededAndTheTokenIsNotKept()
    {
        auto theme = kit::ThemeSource::create({}).value();
        shell::MainWindow window(*theme);
        std::vector<std::pair<QString, std::string>> asked;
        connect(&window, &shell::MainWindow::signInRequested, &window,
                [&](const QString &platform, const std::shared_ptr<Secret> &token) {
                    asked.emplace_back(platform, token->view());
                });
        window.showSignIn({});
        window.show();
        auto *address = window.findChild<QLineEdit *>(QStringLiteral("platformAddress"));
        auto *token = window.findChild<QLineEdit *>(QStringLiteral("accessToken"));
        QTest::keyClicks(address, QStringLiteral("https://platform.example"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(asked.empty());
        QVERIFY(!window.findChild<kit::PlainLabel *>(QStringLiteral("signInProblem"))->text().isEmpty());
        QTest::keyClicks(token, QStringLiteral("abc"));
        QTest::keyClick(token, Qt::Key_Return);
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0], (std::pair<QString, std::string>(QStringLiteral("https://platform.example"), "abc")));
        QVERIFY(token->text().isEmpty());
    }

    void theTitleIsNeutral()
    {
        auto theme = kit::ThemeSource::create({}).value();
        shell::MainWindow window(*theme);
        QCOMPARE(window.windowTitle(), QStringLiteral("Vigie"));
        auto *work = new QWidget;
        window.showWork(work);
        auto *next = new QWidget;
        window.showWork(next);
        QCOMPARE(window.windowTitle(), QStringLiteral("Vigie"));
        QCOMPARE(next->parentWidget(), &window);
    }
};

VIGIE_TEST(SignInPageTest);
#include "SignInPageTest.moc"
