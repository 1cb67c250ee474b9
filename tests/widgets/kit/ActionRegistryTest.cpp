#include "widgets/kit/ActionRegistry.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/Button.h"
#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Legend.h"
#include "widgets/kit/Palette.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

using namespace vigie;
using namespace vigie::ui::kit;

/// A window with a desk, an input and a second desk that is hidden.
class ActionRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = ThemeSource::create({}).value();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_desk = new QWidget(m_window.get());
        m_otherDesk = new QWidget(m_window.get());
        m_input = new QLineEdit(m_desk);
        column->addWidget(m_desk);
        column->addWidget(m_otherDesk);
        m_otherDesk->hide();
        m_actions = std::make_unique<ActionRegistry>();
        m_runs.clear();
        m_window->resize(640, 480);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
    }

    void aKeyRunsItsAction()
    {
        add(*m_desk, "block", Qt::Key_B);
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QCOMPARE(m_runs, QStringList{QStringLiteral("block")});
    }

    void aHeldKeyRunsItOnce()
    {
        add(*m_desk, "block", Qt::Key_B);
        QCOMPARE(m_actions->find(QStringLiteral("block"))->autoRepeat(), false);
    }

    void typingIsNotDeciding()
    {
        add(*m_desk, "block", Qt::Key_B);
        m_input->setFocus();
        QTest::keyClick(m_input, Qt::Key_B);
        QVERIFY(m_runs.isEmpty());
        QCOMPARE(m_input->text(), QStringLiteral("b"));
    }

    void theActionsOfAHiddenDeskSleep()
    {
        add(*m_otherDesk, "other", Qt::Key_B);
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QVERIFY(m_runs.isEmpty());
        QVERIFY(m_actions->available().empty());
    }

    void aClashIsRefusedWhereBothCanBeSeen()
    {
        add(*m_desk, "block", Qt::Key_B);
        QCOMPARE(m_actions->add(*m_desk, spec("bold", Qt::Key_B)).code(), ErrorCode::Invalid);
        QCOMPARE(m_actions->add(*m_window, spec("back", Qt::Key_B)).code(), ErrorCode::Invalid);
        QVERIFY(m_actions->add(*m_otherDesk, spec("other", Qt::Key_B)).has_value());
        QCOMPARE(m_actions->add(*m_desk, spec("block", Qt::Key_C)).code(), ErrorCode::Invalid); // the id is taken
    }

    void digitsWorkOnAzerty()
    {
        add(*m_desk, "first", Qt::Key_1);
        QTest::keyClick(m_window.get(), Qt::Key_1);
        QTest::keyClick(m_window.get(), Qt::Key_Ampersand);
        QCOMPARE(m_runs.size(), 2);
        QCOMPARE(m_actions->add(*m_desk, spec("and", Qt::Key_Ampersand)).code(), ErrorCode::Invalid);
    }

    void aKeyCanBeChangedUnlessItIsTaken()
    {
        add(*m_desk, "block", Qt::Key_B);
        add(*m_desk, "skip", Qt::Key_S);
        QCOMPARE(m_actions->rebind(QStringLiteral("block"), Qt::Key_S).code(), ErrorCode::Invalid);
        QVERIFY(m_actions->rebind(QStringLiteral("block"), Qt::Key_X).has_value());
        QCOMPARE(m_actions->rebind(QStringLiteral("none"), Qt::Key_Y).code(), ErrorCode::NotFound);
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QTest::keyClick(m_window.get(), Qt::Key_X);
        QCOMPARE(m_runs, QStringList{QStringLiteral("block")});
    }

    void aChosenKeyComesWithItsActionAndBeatsAStandardOne()
    {
        m_actions->setChosen({{QStringLiteral("block"), Qt::Key_S}, {QStringLiteral("undo"), {}}});
        add(*m_desk, "block", Qt::Key_B);
        add(*m_desk, "skip", Qt::Key_S); // its key was chosen for something else
        add(*m_desk, "undo", Qt::Key_U);
        QTest::keyClick(m_window.get(), Qt::Key_S);
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QTest::keyClick(m_window.get(), Qt::Key_U);
        QCOMPARE(m_runs, QStringList{QStringLiteral("block")});
        QVERIFY(m_actions->find(QStringLiteral("skip"))->shortcut().isEmpty());
        QCOMPARE(m_actions->standardKey(QStringLiteral("skip")), QKeySequence(Qt::Key_S));
    }

    void resettingLeadsBackToTheStandardKeys()
    {
        add(*m_desk, "block", Qt::Key_B);
        add(*m_desk, "skip", Qt::Key_S);
        QVERIFY(m_actions->rebind(QStringLiteral("block"), Qt::Key_X).has_value());
        QVERIFY(m_actions->rebind(QStringLiteral("skip"), Qt::Key_B).has_value());
        QCOMPARE(m_actions->chosen().size(), std::size_t{2});
        QCOMPARE(m_actions->reset(QStringLiteral("block")).code(), ErrorCode::Invalid);
        QCOMPARE(m_actions->holder(QStringLiteral("block"), Qt::Key_B)->objectName(), QStringLiteral("skip"));
        QVERIFY(m_actions->reset(QStringLiteral("skip")).has_value());
        QVERIFY(m_actions->reset(QStringLiteral("block")).has_value());
        QVERIFY(m_actions->chosen().empty());
        QVERIFY(m_actions->rebind(QStringLiteral("block"), Qt::Key_X).has_value());
        m_actions->resetAll();
        QVERIFY(m_actions->chosen().empty());
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QCOMPARE(m_runs, QStringList{QStringLiteral("block")});
    }

    void keysChosenElsewhereReplaceTheOnesHere()
    {
        add(*m_desk, "block", Qt::Key_B);
        add(*m_desk, "skip", Qt::Key_S);
        QVERIFY(m_actions->rebind(QStringLiteral("skip"), Qt::Key_X).has_value());
        m_actions->apply({{QStringLiteral("block"), Qt::Key_S}, {QStringLiteral("gone"), Qt::Key_Y}});
        QCOMPARE(m_actions->find(QStringLiteral("block"))->shortcut(), QKeySequence(Qt::Key_S));
        QVERIFY(m_actions->find(QStringLiteral("skip"))->shortcut().isEmpty());
        m_actions->apply({});
        QCOMPARE(m_actions->find(QStringLiteral("skip"))->shortcut(), QKeySequence(Qt::Key_S));
    }

    void theLegendAndThePaletteFollowAChangedKey()
    {
        add(*m_desk, "block", Qt::Key_B);
        QVERIFY(m_actions->rebind(QStringLiteral("block"), Qt::Key_X).has_value());
        Legend legend(*m_theme, *m_window, *m_actions);
        legend.toggle();
        QVERIFY(legend.accessibleName().contains(QStringLiteral("X: block")));
        legend.toggle();
        Palette palette(*m_theme, *m_window, *m_actions);
        palette.toggle();
        const auto *list = palette.findChild<QAbstractItemView *>(QStringLiteral("paletteList"));
        QCOMPARE(list->model()->index(0, 0).data(Qt::UserRole + 2).toString(), QStringLiteral("X"));
    }

    void aRemovedActionIsGone()
    {
        add(*m_desk, "block", Qt::Key_B);
        m_actions->remove(QStringLiteral("block"));
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QVERIFY(m_runs.isEmpty());
        add(*m_desk, "block", Qt::Key_B);
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QCOMPARE(m_runs.size(), 1);
    }

    void aButtonShowsItsKeyAndFollowsItsAction()
    {
        add(*m_desk, "undo", Qt::CTRL | Qt::Key_Z);
        auto *action = m_actions->find(QStringLiteral("undo"));
        Button button(*m_theme, {});
        button.follow(*action);
        QCOMPARE(button.keyHint(), QStringLiteral("Ctrl+Z"));
        QCOMPARE(button.text(), QStringLiteral("undo"));
        action->setEnabled(false);
        QVERIFY(!button.isEnabled());
        action->setEnabled(true);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(m_runs.size(), 1);
    }

    void thePaletteFindsByWordsWithoutAccentsAndRuns()
    {
        QVERIFY(m_actions
                    ->add(*m_desk, {QStringLiteral("a"),
                                    QStringLiteral("Décision précédente"),
                                    QStringLiteral("Travail"),
                                    {},
                                    run("a")})
                    .has_value());
        add(*m_desk, "block", Qt::Key_B);
        Palette palette(*m_theme, *m_window, *m_actions);
        m_input->setFocus();
        palette.toggle();
        auto *words = palette.findChild<QLineEdit *>(QStringLiteral("paletteWords"));
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("prec deci"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(m_runs, QStringList{QStringLiteral("a")});
        QVERIFY(!palette.isOpen());
        QVERIFY(m_input->hasFocus());
        palette.toggle();
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(m_runs.back(), QStringLiteral("block"));
        palette.toggle();
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!palette.isOpen());
        QCOMPARE(m_runs.size(), 2);
    }

    void theLegendNamesEveryKeyAndLeavesOnAnyKey()
    {
        add(*m_desk, "block", Qt::Key_B);
        Legend legend(*m_theme, *m_window, *m_actions);
        m_input->setFocus();
        legend.toggle();
        QVERIFY(legend.isOpen());
        QVERIFY(legend.accessibleName().contains(QStringLiteral("B: block")));
        QTest::keyClick(&legend, Qt::Key_X);
        QVERIFY(!legend.isOpen());
        QVERIFY(m_input->hasFocus());
    }

    void keysAreNamedAsOnTheKeyboard()
    {
        QCOMPARE(keyText(Qt::Key_B), QStringLiteral("B"));
        QCOMPARE(keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QStringLiteral("Ctrl+Shift+Enter"));
        QCOMPARE(keyText(Qt::Key_Backspace), QStringLiteral("⌫"));
        QCOMPARE(keyText({}), QString());
        QVERIFY(sameDigitKey(Qt::CTRL | Qt::Key_1).isEmpty());
    }

private:
    std::function<void()> run(const char *id)
    {
        return [this, id] { m_runs << QLatin1StringView(id); };
    }
    ActionSpec spec(const char *id, const QKeySequence &key)
    {
        return {QLatin1StringView(id), QLatin1StringView(id), QStringLiteral("Group"), key, run(id)};
    }
    void add(QWidget &scope, const char *id, const QKeySequence &key)
    {
        QVERIFY(m_actions->add(scope, spec(id, key)).has_value());
    }

    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
    QWidget *m_desk = nullptr;
    QWidget *m_otherDesk = nullptr;
    QLineEdit *m_input = nullptr;
    QStringList m_runs;
};

VIGIE_TEST(ActionRegistryTest);
#include "ActionRegistryTest.moc"
