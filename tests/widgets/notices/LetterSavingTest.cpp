#include "widgets/notices/LetterSaving.h"
#include "tests/support/FakeLetterKeeping.h"
#include "tests/widgets/notices/NoticeWindow.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/kit/KeyCaps.h"

#include <QLineEdit>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::notices;

/// Letters of the file become PDF where the person wants them, and what keeps them from it is said.
class LetterSavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
        NoticeFile file;
        file.notice = NoticeId("notice-1");
        file.letters = {{LetterTo::Notifier, {"fr", "2026-03-01", QStringLiteral("Bonjour")}, world().now()},
                        {LetterTo::Member, {"fr", "2026-03-02", QStringLiteral("Bonjour")}, world().now()}};
        world().files.files[file.notice] = file;
    }
    void cleanup() { m_window.reset(); }

    void everyLetterOfTheFileIsSavedByKeys()
    {
        QVERIFY(openFile());
        folder()->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(folder(), QStringLiteral("/letters"));
        QTest::keyClick(folder(), Qt::Key_Return);
        QCOMPARE(world().letters.kept.size(), std::size_t{1});
        const auto &kept = world().letters.kept.front();
        QCOMPARE(kept.notice, NoticeId("notice-1"));
        QCOMPARE(kept.letters.size(), std::size_t{2});
        QCOMPARE(kept.folder, QStringLiteral("/letters")); // what was proposed is typed over
        QTRY_VERIFY(said().contains(QStringLiteral("letter-2.pdf")));
        QVERIFY(said().contains(QStringLiteral("/letters")));
    }

    void whyItDidNotWorkIsSaid_data()
    {
        QTest::addColumn<ErrorCode>("failure");
        QTest::addColumn<QString>("words");
        QTest::newRow("there already") << ErrorCode::Busy << QStringLiteral("overwritten");
        QTest::newRow("no folder") << ErrorCode::NotFound << QStringLiteral("no such folder");
        QTest::newRow("no whole path") << ErrorCode::Invalid << QStringLiteral("no such folder");
        QTest::newRow("not allowed") << ErrorCode::Permission << kit::errorText(ErrorCode::Permission);
    }
    void whyItDidNotWorkIsSaid()
    {
        QFETCH(const ErrorCode, failure);
        QFETCH(const QString, words);
        world().letters.failure = failure;
        QVERIFY(openFile());
        m_window->find<QAbstractButton>("saveLetters")->click();
        QTRY_VERIFY(said().contains(words));
        world().letters.failure.reset(); // and it can be tried again
        m_window->find<QAbstractButton>("saveLetters")->click();
        QTRY_VERIFY(said().contains(QStringLiteral("letter-1.pdf")));
    }

    void withoutLettersOrAFolderThereIsNothingToSave()
    {
        QVERIFY(openFile());
        folder()->clear();
        QVERIFY(!m_window->find<QAbstractButton>("saveLetters")->isEnabled());
        QTest::keyClick(folder(), Qt::Key_Return);
        QVERIFY(world().letters.kept.empty());
        m_window = std::make_unique<test::NoticeWindow>();
        world().add(world().notice(1));
        world().files.files[NoticeId("notice-1")] = {NoticeId("notice-1"), {}, {}, {}};
        QVERIFY(openFile());
        QVERIFY(!m_window->find<LetterSaving>("letterSaving"));
    }

    void oneKeySavesThemAndStandsOnTheButton()
    {
        QVERIFY(m_window->start());
        QVERIFY(!m_window->action("notices.save-letters")->isEnabled()); // no file is in sight
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(world().letters.kept.empty());
        m_window->press(Qt::Key_D);
        QTRY_VERIFY(m_window->find<FileView>("fileView")->isRead());
        QVERIFY(m_window->action("notices.save-letters")->isEnabled());
        const auto *button = m_window->find<kit::Button>("saveLetters");
        QCOMPARE(button->keyHint(), kit::keyText(m_window->action("notices.save-letters")->shortcut()));
        folder()->setText(QStringLiteral("/letters"));
        m_window->press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(world().letters.kept.size(), std::size_t{1});
        QCOMPARE(world().letters.kept.front().folder, QStringLiteral("/letters"));
        QTRY_VERIFY(said().contains(QStringLiteral("letter-1.pdf")));
        m_window->press(Qt::Key_F6); // back to the form: what is not in sight is not saved
        QVERIFY(!m_window->action("notices.save-letters")->isEnabled());
    }

private:
    test::NoticeWorld &world() { return m_window->world; }
    bool openFile()
    {
        if (!m_window->start())
            return false;
        m_window->press(Qt::Key_D);
        return QTest::qWaitFor([this] { return m_window->find<FileView>("fileView")->isRead(); });
    }
    QLineEdit *folder() { return m_window->find<QLineEdit>("letterFolder"); }
    QString said() { return m_window->find<kit::PlainLabel>("lettersSaved")->text(); }

    std::unique_ptr<test::NoticeWindow> m_window;
};

VIGIE_TEST(LetterSavingTest);
#include "LetterSavingTest.moc"
