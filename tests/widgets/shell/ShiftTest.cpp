#include "tests/support/FakeCare.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"
#include "widgets/shell/IdleWatch.h"
#include "widgets/shell/PauseWatch.h"
#include "widgets/shell/SessionWatch.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace vigie::ui::shell;
using namespace std::chrono_literals;

/// How long a session lasts, how long a window stays open untouched, and when a pause is proposed.
class ShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionEndsAfterTwelveHoursWhateverIsDone()
    {
        test::ManualClock clock;
        SessionWatch watch(clock);
        QSignalSpy nearly(&watch, &SessionWatch::nearlyOver);
        QSignalSpy over(&watch, &SessionWatch::over);
        watch.check();
        clock.advance(48h);
        watch.check();
        QCOMPARE(over.size(), 0); // nobody has signed in
        watch.begin();
        clock.advance(12h - 10min - 1ms);
        watch.check();
        QCOMPARE(nearly.size(), 0);
        clock.advance(1ms);
        watch.check();
        watch.check();
        QCOMPARE(nearly.size(), 1);
        clock.advance(10min);
        watch.check();
        watch.check();
        QCOMPARE(over.size(), 1);
        watch.begin();
        watch.setLongest(8h);
        clock.advance(8h);
        watch.check();
        QCOMPARE(over.size(), 2);
        watch.begin();
        watch.setLongest(100h); // nobody can set more
        clock.advance(12h);
        watch.check();
        QCOMPARE(over.size(), 3);
    }

    void thePlatformSaysHowLongAWindowStaysOpen()
    {
        test::ManualClock clock;
        IdleWatch watch(clock);
        QCOMPARE(watch.limit(), Milliseconds(5min));
        watch.setAllowed(3min);
        QCOMPARE(watch.limit(), Milliseconds(3min));
        watch.setLimit(2min);
        QCOMPARE(watch.limit(), Milliseconds(2min)); // a person may choose less
        watch.setLimit(4min);
        QCOMPARE(watch.limit(), Milliseconds(3min));
        watch.setLimit(5min); // the longest choice is what the platform allows
        watch.setAllowed(10min);
        QCOMPARE(watch.limit(), Milliseconds(10min));
    }

    void aPauseIsProposedAfterMuchAndStopsNothing()
    {
        test::ManualClock clock;
        test::FakeExposureBook book;
        const auto theme = kit::ThemeSource::create({}).value();
        QWidget window;
        auto *bar = new kit::Banner(*theme, &window);
        PauseWatch watch(*bar, book, clock);
        watch.setLimit(20min);
        window.show();
        const auto see = [&](Milliseconds time) {
            const auto day = QDateTime::fromMSecsSinceEpoch(clock.wall().time_since_epoch().count()).date();
            book.add(day, Category::Gore, Severity::High, time); // counts four times
        };
        see(4min);
        QVERIFY(!bar->isVisible());
        clock.advance(61min); // an hour later it does not count any more
        see(4min);
        QVERIFY(!bar->isVisible());
        see(1min);
        QVERIFY(bar->isVisible());
        QVERIFY(window.isEnabled());
        QSignalSpy wanted(&watch, &PauseWatch::pauseWanted);
        QTest::mouseClick(bar->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!bar->isVisible());
        see(5min);
        QVERIFY(!bar->isVisible()); // once an hour, no more
        book.forget();
        clock.advance(61min);
        see(5min);
        QVERIFY(bar->isVisible());
    }
};

VIGIE_TEST(ShiftTest);
#include "ShiftTest.moc"
