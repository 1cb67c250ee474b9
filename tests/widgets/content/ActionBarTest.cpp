#include "widgets/kit/ActionBar.h"
#include "models/contract/Policies.h"
#include "tests/widgets/content/DeskWindow.h"

#include <QFile>
#include <QTranslator>
#include <QVBoxLayout>

#include <ranges>
#include <set>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using namespace vigie::domain;

/// The decisions under the picture, in the window of a small screen, with the policy the platform is delivered with.
class ActionBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<test::DeskWindow>();
        QFile json(QStringLiteral(VIGIE_SOURCE_DIR "/resources/policy/content-2.json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        auto &world = m_window->world;
        world.policy = contract::parsePolicy(json.readAll().toStdString()).value();
        world.preferences.setValue(QStringLiteral("content/policy_read"), world.policy.version);
    }
    void cleanup() { m_window.reset(); }

    void twoLinesAreEnough_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("state");
        for (const char *language : {"fr", "en"})
            for (const auto &[name, state] :
                 {std::pair("pending", ItemState::Pending), std::pair("published", ItemState::Published)})
                QTest::addRow("%s, %s", language, name) << QString::fromLatin1(language) << static_cast<int>(state);
    }

    void twoLinesAreEnough()
    {
        QFETCH(QString, language);
        QFETCH(int, state);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/vigie_") + language));
        QCoreApplication::installTranslator(&translator);
        auto &world = m_window->world;
        world.language = language.toStdString();
        int number = 0;
        std::set<Category> categories;
        for (const auto &clause : world.policy.clauses)
            categories.insert(clause.category);
        for (const auto category : categories) {
            auto detail = world.photo(++number);
            detail.kase.category = category;
            detail.item->state = static_cast<ItemState>(state);
            detail.item->classification = Classification::General;
            world.add(detail);
        }
        QVERIFY(m_window->start());
        for (int i = 1; i <= number; ++i) {
            m_window->desk->flow().open(CaseId("case-" + std::to_string(i)));
            QTRY_COMPARE(m_window->painted(), QStringLiteral("case-%1/0").arg(i));
            const auto *bar = m_window->find<kit::ActionBar>("actionBar");
            QTRY_VERIFY2(bar->height() <= twoLines(), qPrintable(QStringLiteral("case %1: %2").arg(i).arg(line(*bar))));
            QTRY_VERIFY2(elided(*bar).isEmpty(), qPrintable(elided(*bar)));
        }
        QCoreApplication::removeTranslator(&translator);
    }

    /// Who decides by mouse must not hit a clause where the button of the case before was.
    void nothingMovesWhenAnotherCaseHasMoreReasons()
    {
        auto theme = kit::ThemeSource::create({}).value();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->addStretch(1);
        auto *bar = new kit::ActionBar(*theme);
        column->addWidget(bar);
        std::vector<std::unique_ptr<QAction>> fixed, reasons;
        for (const char *word : {"General", "Adult", "Hide", "Block", "Skip", "Undo"})
            bar->add(*fixed.emplace_back(std::make_unique<QAction>(QString::fromLatin1(word))),
                     kit::Button::Role::Plain);
        for (const char *word : {"Hate", "Praise of terrorism", "A long reason of its own", "Violence", "Weapons"})
            reasons.push_back(std::make_unique<QAction>(QString::fromLatin1(word)));
        window.resize(380, 400);
        window.show();
        const auto places = [&] {
            std::vector<QPoint> found;
            for (int i = 0; i < 6; ++i)
                found.push_back(bar->mapTo(&window, bar->layout()->itemAt(i)->geometry().topLeft()));
            return found;
        };
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto before = places();
        const int lower = bar->height();
        QVERIFY(before.front().y() > window.height() / 2); // at the foot
        for (const int count : {5, 1, 3, 0}) {
            std::vector<QAction *> given;
            for (const auto &reason : reasons | std::views::take(count))
                given.push_back(reason.get());
            bar->setSuggested(given);
            QTRY_VERIFY(bar->height() > lower); // once it has needed a line it keeps it
            column->activate();
            bar->layout()->activate();
            QCOMPARE(places(), before);
            QVERIFY(areApart(*bar->layout()));
        }
    }

    void whatIsShownAgainHasRoomToo()
    {
        auto &world = m_window->world;
        auto detail = world.photo(1);
        detail.kase.category = Category::Hate; // the longest reasons
        detail.item->state = ItemState::Unavailable;
        detail.item->hiddenUntil = world.clock.wall() + std::chrono::minutes(10);
        world.add(detail);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/vigie_fr")));
        QCoreApplication::installTranslator(&translator);
        world.language = "fr";
        QVERIFY(m_window->start());
        const auto *bar = m_window->find<kit::ActionBar>("actionBar");
        QCOMPARE(shown("content.hide"), QStringLiteral("Réafficher"));
        QVERIFY2(bar->height() <= twoLines(), qPrintable(line(*bar)));
        QCoreApplication::removeTranslator(&translator);
    }

    void theOneRestrictionThatIsPossibleHasAPlace()
    {
        auto &world = m_window->world;
        world.add(world.photo(1));
        auto published = world.photo(2);
        published.item->state = ItemState::Published;
        published.item->classification = Classification::General;
        world.add(published);
        auto restricted = world.photo(3);
        restricted.item->restricted = true;
        world.add(restricted);
        QVERIFY(m_window->start());
        QVERIFY(!shown("content.block").isEmpty());
        QVERIFY(shown("content.unavailable").isEmpty());
        m_window->desk->flow().open(CaseId("case-2"));
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-2/0"));
        QVERIFY(shown("content.block").isEmpty());
        QVERIFY(!shown("content.unavailable").isEmpty());
        QVERIFY(m_window->actions->find(QStringLiteral("content.unavailable"))->isEnabled());
        m_window->press(Qt::Key_U);
        QVERIFY(m_window->desk->findChild<ClausePicker *>()->isOpen());
        m_window->press(Qt::Key_Escape);
        m_window->desk->flow().open(CaseId("case-3"));
        QTRY_COMPARE(m_window->painted(), QStringLiteral("case-3/0"));
        QVERIFY(!shown("content.block").isEmpty()); // said to be impossible rather than gone
        QVERIFY(!m_window->actions->find(QStringLiteral("content.block"))->isEnabled());
    }

    void severalCasesAreBegunUnderTheList()
    {
        m_window->world.add(m_window->world.photo(1));
        QVERIFY(m_window->start());
        const auto *button = m_window->find<kit::Button>("button.content.bulk");
        QVERIFY(button->isVisible());
        QVERIFY(m_window->find<QWidget>("queuePanel")->isAncestorOf(button));
        QVERIFY(!m_window->find<QWidget>("actionBar")->isAncestorOf(button));
    }

private:
    /// The words on the button of an action in the bar; empty when it has no place there now.
    QString shown(const char *action) const
    {
        const auto *bar = m_window->find<kit::ActionBar>("actionBar");
        const auto *button = bar->findChild<kit::Button *>(QStringLiteral("button.") + QLatin1StringView(action));
        return button && button->isVisible() ? button->text() : QString();
    }
    int twoLines() const
    {
        const int space = (*m_window->theme)->metric(kit::Metric::SpaceS);
        return 2 * (*m_window->theme)->controlHeight() + space + 2 * (space + space / 2);
    }
    static bool areApart(const QLayout &layout)
    {
        for (int i = 0; i < layout.count(); ++i)
            for (int k = 0; k < i; ++k)
                if (layout.itemAt(i)->geometry().intersects(layout.itemAt(k)->geometry()))
                    return false;
        return true;
    }
    /// The words of a button that has not the room it wants; empty without one.
    static QString elided(const kit::ActionBar &bar)
    {
        for (const auto *button : bar.findChildren<kit::Button *>())
            if (button->isVisible() && button->width() < button->sizeHint().width())
                return button->text();
        return {};
    }
    static QString line(const kit::ActionBar &bar)
    {
        QStringList words;
        for (const auto *button : bar.findChildren<kit::Button *>())
            if (button->isVisible())
                words << QStringLiteral("%1 %2").arg(button->text()).arg(button->sizeHint().width());
        return QStringLiteral("%1 px: %2").arg(bar.width()).arg(words.join(QStringLiteral(", ")));
    }

    std::unique_ptr<test::DeskWindow> m_window;
};

VIGIE_TEST(ActionBarTest);
#include "ActionBarTest.moc"
