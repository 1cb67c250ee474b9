#include "widgets/shell/KeymapPage.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Button.h"
#include "widgets/shell/KeyPreferences.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace vigie;
using namespace vigie::ui;

/// A window with a desk of four keys and the page that changes them.
class KeymapPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_preferences = std::make_unique<test::FakePreferences>();
        m_theme = kit::ThemeSource::create({}).value();
        open();
    }
    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
    }

    void pressingAKeyChangesItEverywhereAtOnceAndForGood()
    {
        kit::Button button(*m_theme, {});
        button.follow(*m_actions->find(QStringLiteral("skip")));
        change("skip", Qt::Key_J);
        QCOMPARE(field("skip")->text(), QStringLiteral("J"));
        QCOMPARE(button.keyHint(), QStringLiteral("J"));
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTest::keyClick(m_window.get(), Qt::Key_K);
        QCOMPARE(m_runs, QStringList{QStringLiteral("skip")});
        QCOMPARE(shell::readKeys(*m_preferences), (kit::ChosenKeys{{QStringLiteral("skip"), QKeySequence(Qt::Key_J)}}));
        m_runs.clear();
        open(); // the next start
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QCOMPARE(m_runs, QStringList{QStringLiteral("skip")});
    }

    void noKeyDoesItsDeedWhileOneIsAskedFor()
    {
        listen("skip");
        QTest::keyClick(field("skip"), Qt::Key_G); // taken
        QVERIFY(m_runs.isEmpty());
        QVERIFY(!field("skip")->isListening());
    }

    void aClashIsNamedAndNothingChanges()
    {
        change("skip", Qt::Key_G);
        QVERIFY2(note("skip").contains(QStringLiteral("publish")), qPrintable(note("skip")));
        QCOMPARE(field("skip")->text(), QStringLiteral("K"));
        QVERIFY(shell::readKeys(*m_preferences).empty());
        change("skip", Qt::Key_J);
        QVERIFY(note("skip").isEmpty());
    }

    void reservedKeysAreRefused()
    {
        change("skip", Qt::Key_Space);
        QVERIFY(note("skip").contains(QStringLiteral("kept")));
        change("skip", Qt::Key_Tab);
        QVERIFY(note("skip").contains(QStringLiteral("Tab")));
        QCOMPARE(field("skip")->text(), QStringLiteral("K"));
    }

    void escapeKeepsWhatWas()
    {
        change("skip", Qt::Key_Escape);
        QCOMPARE(field("skip")->text(), QStringLiteral("K"));
        QVERIFY(note("skip").isEmpty());
    }

    void deleteTakesTheKeyAway()
    {
        QTest::keyClick(field("skip"), Qt::Key_Delete);
        QCOMPARE(field("skip")->text(), QStringLiteral("No key"));
        QTest::keyClick(m_window.get(), Qt::Key_K);
        QVERIFY(m_runs.isEmpty());
    }

    void aGraveKeyBesideAFrequentOneIsPointedOutOnTheLayoutChosen()
    {
        auto *layout = m_window->findChild<QComboBox *>(QStringLiteral("keyboardLayout"));
        layout->setFocus();
        QTest::keyClick(layout, Qt::Key_End); // QWERTY
        change("block", Qt::Key_S);           // beside nothing on AZERTY, beside A on QWERTY
        change("publish", Qt::Key_A);
        QVERIFY2(note("block").contains(QStringLiteral("Beside A")), qPrintable(note("block")));
        layout->setFocus();
        QTest::keyClick(layout, Qt::Key_Home); // AZERTY
        QVERIFY(note("block").isEmpty());
        QCOMPARE(shell::readLayout(*m_preferences, QLocale(QLocale::English)), kit::KeyboardLayout::Azerty);
    }

    void oneAndAllLeadBack()
    {
        change("skip", Qt::Key_J);
        auto *reset = m_window->findChild<QAbstractButton *>(QStringLiteral("keyReset.skip"));
        QVERIFY(reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(field("skip")->text(), QStringLiteral("K"));
        QVERIFY(!reset->isVisible());
        change("skip", Qt::Key_J);
        change("publish", Qt::Key_K);
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(QStringLiteral("keysResetAll")), Qt::LeftButton);
        QCOMPARE(field("skip")->text(), QStringLiteral("K"));
        QCOMPARE(field("publish")->text(), QStringLiteral("G"));
        QVERIFY(shell::readKeys(*m_preferences).empty());
    }

    void nonsenseInThePreferencesIsNoKey()
    {
        m_preferences->setValue(QStringLiteral("keys/map"),
                                QStringLiteral("{\"a\":\"Tab\",\"b\":7,\"c\":\"J, K\",\"d\":\"\",\"e\":\"F9\"}"));
        QCOMPARE(shell::readKeys(*m_preferences),
                 (kit::ChosenKeys{{QStringLiteral("d"), {}}, {QStringLiteral("e"), QKeySequence(Qt::Key_F9)}}));
        m_preferences->setValue(QStringLiteral("keys/map"), QStringLiteral("[1"));
        QVERIFY(shell::readKeys(*m_preferences).empty());
        QCOMPARE(shell::readLayout(*m_preferences, QLocale(QLocale::French)), kit::KeyboardLayout::Azerty);
        QCOMPARE(shell::readLayout(*m_preferences, QLocale(QLocale::English)), kit::KeyboardLayout::Qwerty);
    }

private:
    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<kit::ActionRegistry>();
        m_actions->setChosen(shell::readKeys(*m_preferences));
        for (const auto &[id, key, use] : {std::tuple("publish", Qt::Key_G, kit::ActionUse::Frequent),
                                           std::tuple("skip", Qt::Key_K, kit::ActionUse::Usual),
                                           std::tuple("block", Qt::Key_X, kit::ActionUse::Grave)}) {
            const QString name = QLatin1StringView(id);
            auto action = m_actions->add(*m_window, {name, name, QStringLiteral("Decisions"), QKeySequence(key),
                                                     [this, name] { m_runs << name; }});
            QVERIFY(action.has_value());
            m_actions->setUse(**action, use);
        }
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(new shell::KeymapPage(*m_theme, *m_actions, *m_preferences));
        m_window->resize(900, 700);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_runs.clear();
    }
    shell::KeyField *field(const char *id)
    {
        return m_window->findChild<shell::KeyField *>(QStringLiteral("keyField.") + QLatin1StringView(id));
    }
    QString note(const char *id)
    {
        auto *label = m_window->findChild<kit::PlainLabel *>(QStringLiteral("keyNote.") + QLatin1StringView(id));
        return label->isVisible() ? label->text() : QString();
    }
    void listen(const char *id)
    {
        QTest::mouseClick(field(id), Qt::LeftButton);
        QVERIFY(field(id)->isListening());
    }
    void change(const char *id, Qt::Key key)
    {
        listen(id);
        QTest::keyClick(field(id), key);
    }

    std::unique_ptr<test::FakePreferences> m_preferences;
    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<kit::ActionRegistry> m_actions;
    std::unique_ptr<QWidget> m_window;
    QStringList m_runs;
};

VIGIE_TEST(KeymapPageTest);
#include "KeymapPageTest.moc"
