#include "widgets/shell/UnlockPage.h"
#include "tests/support/TestCase.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::ui;
using shell::UnlockPage;

class UnlockPageTest : public QObject
{
    Q_OBJECT

    struct Page
    {
        std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
        UnlockPage page{*theme};
        QLineEdit *first = page.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        QLineEdit *again = page.findChild<QLineEdit *>(QStringLiteral("passphraseAgain"));
        kit::PlainLabel *problem = page.findChild<kit::PlainLabel *>(QStringLiteral("unlockProblem"));
        std::vector<std::shared_ptr<Secret>> entered;

        explicit Page(UnlockPage::Purpose purpose)
        {
            QObject::connect(&page, &UnlockPage::passphraseEntered, &page,
                             [this](auto secret) { entered.push_back(secret); });
            page.ask(purpose);
            page.show();
        }
    };

private Q_SLOTS:
    void enterSendsAndEmptiesTheField()
    {
        Page p(UnlockPage::Purpose::Enter);
        QVERIFY(!p.again->isVisible());
        QTest::keyClicks(p.first, QStringLiteral("correct horse"));
        QTest::keyClick(p.first, Qt::Key_Return);
        QCOMPARE(p.entered.size(), std::size_t{1});
        QCOMPARE(p.entered[0]->view(), std::string_view("correct horse"));
        QVERIFY(p.first->text().isEmpty());
        QVERIFY(!p.first->isEnabled());
        p.page.ask(UnlockPage::Purpose::Enter, QStringLiteral("wrong"));
        QVERIFY(p.first->isEnabled());
    }

    void aNewOneIsLongAndTypedTwice()
    {
        Page p(UnlockPage::Purpose::Create);
        QTest::keyClicks(p.first, QStringLiteral("short"));
        QTest::keyClick(p.first, Qt::Key_Return);
        QVERIFY(p.entered.empty());
        QVERIFY(!p.problem->text().isEmpty());
        p.first->clear();
        QTest::keyClicks(p.first, QStringLiteral("several words here"));
        QTest::keyClicks(p.again, QStringLiteral("several words there"));
        QTest::keyClick(p.again, Qt::Key_Return);
        QVERIFY(p.entered.empty());
        p.again->clear();
        QTest::keyClicks(p.again, QStringLiteral("several words here"));
        QTest::keyClick(p.again, Qt::Key_Return);
        QCOMPARE(p.entered.size(), std::size_t{1});
    }

    void nothingIsNoPassphrase()
    {
        Page p(UnlockPage::Purpose::Enter);
        QTest::keyClick(p.first, Qt::Key_Return);
        QVERIFY(p.entered.empty());
    }
};

VIGIE_TEST(UnlockPageTest);
#include "UnlockPageTest.moc"
