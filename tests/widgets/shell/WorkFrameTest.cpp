#include "widgets/shell/WorkFrame.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeConnection.h"
#include "tests/support/FakeDeciding.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;

namespace {

struct Frame
{
    test::ManualClock clock;
    test::FakeConnection connection;
    test::FakeDeciding deciding;
    test::FakePreferences preferences;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    kit::ActionRegistry actions;
    shell::WorkFrame frame{*theme, {connection, deciding, preferences, clock}, actions};
    QWidget *desk = new QWidget;

    Frame()
    {
        desk->setObjectName(QStringLiteral("desk"));
        frame.addDesk(
            {QStringLiteral("content"), kit::Icon::Image, QStringLiteral("Content"), QKeySequence(Qt::Key_F2), desk});
        frame.resize(1280, 800);
        frame.show();
        frame.activateWindow();
    }
    template <typename T> T *find(const char *name) { return frame.findChild<T *>(QLatin1StringView(name)); }
    void decide(DecisionAction action)
    {
        ItemDecision decision;
        decision.caseId = CaseId("c1");
        decision.subjects = {ItemId("i1")};
        decision.action = action;
        Item item;
        item.state = ItemState::Pending;
        (void)deciding.decide(decision, item, 1);
    }
};

} // namespace

class WorkFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetHasANameAndEveryControlAnAccessibleOne()
    {
        Frame f;
        for (const auto *button : f.frame.findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue; // parts of a closed card get their words when it opens
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

    void settingsOpenAndCloseByTheSameKey()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QVERIFY(f.desk->isVisible());
        QTest::keyClick(&f.frame, Qt::Key_F10);
        QTRY_VERIFY(!f.desk->isVisible());
        QVERIFY(f.find<QWidget>("settingsPage")->isVisible());
        QTest::keyClick(&f.frame, Qt::Key_F10);
        QTRY_VERIFY(f.desk->isVisible());
    }

    void escapeLeadsFromAnyPageBackToTheDesk()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.desk->setFocusPolicy(Qt::StrongFocus);
        for (const char *id : {"window.settings", "window.keys"}) {
            f.actions.find(QLatin1StringView(id))->trigger();
            QVERIFY(!f.desk->isVisible());
            QTest::keyClick(f.frame.focusWidget(), Qt::Key_Escape);
            QVERIFY2(f.desk->isVisible(), id);
            QCOMPARE(f.frame.focusWidget(), f.desk);
        }
        // From a field of the page as well: a list of choices has no use for it once it is closed.
        f.actions.find(QStringLiteral("window.settings"))->trigger();
        auto *choice = f.find<QWidget>("settingsPage")->findChild<QComboBox *>();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Escape);
        QVERIFY(f.desk->isVisible());
    }

    void escapeOnTheDeskStaysThere()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QTest::keyClick(f.desk, Qt::Key_Escape);
        QVERIFY(f.desk->isVisible());
    }

    /// Something every desk can do is no place one is at.
    void anActionOfTheRailDoesNotStayLit()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QAction action(QStringLiteral("Help"));
        int runs = 0;
        connect(&action, &QAction::triggered, &action, [&runs] { ++runs; });
        const auto before = f.frame.findChildren<kit::RailButton *>();
        f.frame.addRailAction(kit::Icon::Info, action);
        for (auto *button : f.frame.findChildren<kit::RailButton *>()) {
            if (before.contains(button))
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(runs, 1);
            QVERIFY(!button->isChecked());
        }
        QVERIFY(std::ranges::any_of(before, [](const auto *button) { return button->isChecked(); })); // the desk is
    }

    /// Who opens the commands by mouse goes on with the keys of the desk.
    void theTopBarTakesNoKeyboardByAClick()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.desk->setFocusPolicy(Qt::StrongFocus);
        f.desk->setFocus();
        for (const char *name : {"commandsButton", "outboxButton"}) {
            QTest::mouseClick(f.find<QWidget>(name), Qt::LeftButton);
            QVERIFY2(!f.find<QWidget>(name)->hasFocus(), name);
            QTest::keyClick(f.frame.focusWidget(), Qt::Key_Escape);
        }
        QTRY_COMPARE(f.frame.focusWidget(), f.desk);
    }

    void aPageIsMadeOnceWhenItIsFirstOpened()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QVERIFY(!f.find<QWidget>("settingsPage"));
        int made = 0;
        QWidget *page = nullptr;
        f.frame.addPage({QStringLiteral("extra"), QStringLiteral("Extra"), QKeySequence(Qt::Key_F9), [&] {
                             ++made;
                             return page = new QWidget;
                         }});
        QCOMPARE(made, 0);
        for (int turn = 0; turn < 2; ++turn) {
            QTest::keyClick(&f.frame, Qt::Key_F9);
            QTRY_VERIFY(page && page->isVisible());
            QTest::keyClick(&f.frame, Qt::Key_F9);
            QTRY_VERIFY(f.desk->isVisible());
        }
        QCOMPARE(made, 1);
        // The settings, made later, know the page and what the machine was said to be.
        f.frame.setMachineFacts({{QStringLiteral("Decoder"), QStringLiteral("sandboxed"), kit::Tone::Good}});
        QTest::keyClick(&f.frame, Qt::Key_F10);
        QTRY_VERIFY(f.find<QAbstractButton>("settingsLink.extra"));
        f.find<QAbstractButton>("settingsLink.extra")->click();
        QTRY_VERIFY(page->isVisible());
    }

    void offlineIsSaidAndTriedAgainOnDemand()
    {
        Frame f;
        auto *banner = f.find<kit::Banner>("connectionBanner");
        QVERIFY(!banner->isVisible());
        ConnectionStatus status;
        status.link = Link::Offline;
        f.connection.set(status);
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionTriggered();
        QCOMPARE(f.connection.retries, 1);
        status.link = Link::Online;
        f.connection.set(status);
        QVERIFY(!banner->isVisible());
    }

    void signedOutLeadsToTheSignIn()
    {
        Frame f;
        QSignalSpy asked(&f.frame, &shell::WorkFrame::signInRequested);
        ConnectionStatus status;
        status.link = Link::SignedOut;
        f.connection.set(status);
        auto *action = f.find<QAbstractButton>("bannerAction");
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(f.connection.retries, 0);
    }

    void theOutboxShowsWhatWaitsAndWhatCameBack()
    {
        Frame f;
        auto *button = f.find<QAbstractButton>("outboxButton");
        QCOMPARE(button->text(), QStringLiteral("All sent"));
        f.decide(DecisionAction::PublishGeneral);
        QVERIFY(button->text().contains(QStringLiteral("1")));
        QTest::mouseClick(button, Qt::LeftButton);
        auto *panel = f.find<shell::OutboxPanel>("outboxPanel");
        QVERIFY(panel->isVisible());
        QVERIFY(panel->findChild<QWidget *>(QStringLiteral("outboxRow"))
                    ->accessibleName()
                    .contains(QStringLiteral("Held")));

        f.deciding.settleLast(CommandState::Conflict, Error(ErrorCode::Changed));
        QCOMPARE(panel->returned(), 1);
        // What came back is not on the platform, and nothing may say so.
        const auto *summary = panel->findChild<kit::PlainLabel *>(QStringLiteral("outboxSummary"));
        QTRY_COMPARE(summary->text(), QStringLiteral("1 decision(s) came back and wait for you."));
        auto *look = panel->findChild<QAbstractButton *>(QStringLiteral("outboxLook"));
        QVERIFY(look);
        QTRY_VERIFY(look->isVisible());
        QSignalSpy asked(panel, &shell::OutboxPanel::lookRequested);
        QTest::mouseClick(look, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        (void)f.deciding.discard(f.deciding.outbox().front().command.id);
        QCOMPARE(button->text(), QStringLiteral("All sent"));
    }

    void sendNowReachesTheOutbox()
    {
        Frame f;
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        f.decide(DecisionAction::PublishGeneral);
        QTest::keyClick(&f.frame, Qt::Key_F4);
        auto *flush = f.find<QAbstractButton>("outboxSendNow");
        QTRY_VERIFY(flush->isVisible() && flush->isEnabled());
        QTest::mouseClick(flush, Qt::LeftButton);
        QCOMPARE(f.deciding.flushes, 1);
        QTest::keyClick(f.find<QWidget>("outboxPanel"), Qt::Key_Escape);
        QVERIFY(!f.find<QWidget>("outboxPanel")->isVisible());
    }

    void aLetterTypedIntoTheOutboxDecidesNothing()
    {
        Frame f;
        int decided = 0;
        QVERIFY(f.actions.add(
            *f.desk, {QStringLiteral("test.decide"), QStringLiteral("Decide"), {}, QKeySequence(Qt::Key_G), [&] {
                          ++decided;
                      }}));
        QVERIFY(QTest::qWaitForWindowActive(&f.frame));
        QTest::keyClick(&f.frame, Qt::Key_G);
        QCOMPARE(decided, 1);
        QTest::keyClick(&f.frame, Qt::Key_F4);
        auto *panel = f.find<shell::OutboxPanel>("outboxPanel");
        QTRY_VERIFY(panel->hasFocus());
        QTest::keyClick(panel, Qt::Key_G);
        QTest::keyClick(f.find<QAbstractButton>("outboxClose"), Qt::Key_G);
        QCOMPARE(decided, 1);
    }

    void theClaimRingFollowsTheClock()
    {
        Frame f;
        HeldClaim held;
        held.goodUntil = f.clock.monotonic() + std::chrono::seconds(102);
        f.frame.setClaim(held);
        QCOMPARE(f.find<kit::ClaimRing>("claimRing")->timeText(), QStringLiteral("01:42"));
        f.frame.setClaim(std::nullopt);
        QVERIFY(f.find<kit::ClaimRing>("claimRing")->timeText().isEmpty());
    }

    void whatIsSaidCoversNothingThatIsWorkedWith_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("inTheBar");
        const auto usual = QStringLiteral("Block: The content has changed since you saw it. Look at it again.");
        QTest::newRow("usual") << 100 << usual << true;
        QTest::newRow("twice as large") << 200 << usual << true;
        QTest::newRow("long") << 100 << usual.repeated(3) << true;
        QTest::newRow("long, twice as large") << 200 << usual.repeated(3) << false;
    }

    void whatIsSaidCoversNothingThatIsWorkedWith()
    {
        QFETCH(int, percent);
        QFETCH(QString, text);
        QFETCH(bool, inTheBar);
        Frame f;
        auto appearance = (*f.theme)->appearance();
        appearance.textPercent = percent;
        QVERIFY(f.theme->setAppearance(appearance));
        f.frame.setPlace(QStringLiteral("content"), QStringLiteral("Content · Screening"));
        HeldClaim held;
        held.goodUntil = f.clock.monotonic() + std::chrono::seconds(102);
        f.frame.setClaim(held);
        f.decide(DecisionAction::Block); // what waits changes the bar
        f.frame.say(kit::Tone::Danger, text);
        auto *toast = f.find<kit::Toast>("toast");
        QVERIFY(toast->isVisible());
        const auto *words = toast->findChild<kit::PlainLabel *>();
        QTRY_VERIFY(words->height() >= words->heightForWidth(words->width())); // nothing of it is cut
        const int shadow = (*f.theme)->metric(kit::Metric::Shadow);
        const QRect card = toast->geometry().adjusted(shadow, shadow, -shadow, -shadow);
        const auto *bar = f.find<QWidget>("topBar");
        const auto place = [&f](const QWidget *part) { return QRect(part->mapTo(&f.frame, QPoint()), part->size()); };
        QCOMPARE(place(bar).contains(card), inTheBar);
        for (const char *name : {"claimRing", "linkState", "outboxButton"}) {
            const auto *part = f.find<QWidget>(name);
            QVERIFY2(part->isVisible() && !place(part).intersects(card), name);
        }
    }

    void whatIsSaidLeavesThePlaceInSightWhereThereIsRoom()
    {
        Frame f;
        f.frame.setPlace(QStringLiteral("content"), QStringLiteral("Content · Screening"));
        f.frame.say(kit::Tone::Danger, QStringLiteral("Block: Your role does not allow this."));
        const auto *toast = f.find<kit::Toast>("toast");
        const auto *place = f.find<QWidget>("place");
        const int words = place->mapTo(&f.frame, QPoint()).x() +
                          place->fontMetrics().horizontalAdvance(QStringLiteral("Content · Screening"));
        QVERIFY(toast->geometry().left() >= words);
    }

    void whatCameBackIsSaidAtOnce()
    {
        Frame f;
        f.decide(DecisionAction::Block);
        f.deciding.settleLast(CommandState::Dead, Error(ErrorCode::Permission));
        const auto toasts = f.frame.findChildren<kit::Toast *>();
        QVERIFY(std::ranges::any_of(toasts, [](const auto *toast) {
            return toast->isVisible() && toast->text().contains(QStringLiteral("Block")) &&
                   toast->text().contains(QStringLiteral("role"));
        }));
    }
};

VIGIE_TEST(WorkFrameTest);
#include "WorkFrameTest.moc"
