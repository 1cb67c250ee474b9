#include "widgets/shell/IdleWatch.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>
#include <QWidget>

using namespace vigie;
using namespace vigie::ui::shell;
using namespace std::chrono_literals;

class IdleWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAbsenceIsToldOnceAndATouchBeginsAnew()
    {
        test::ManualClock clock;
        IdleWatch watch(clock);
        QWidget window;
        watch.watch(window);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        window.show();
        clock.advance(5min - 1ms);
        watch.check();
        QCOMPARE(idle.size(), 0);
        QTest::keyClick(&window, Qt::Key_G);
        clock.advance(5min - 1ms);
        watch.check();
        QCOMPARE(idle.size(), 0);
        clock.advance(1ms);
        watch.check();
        watch.check();
        QCOMPARE(idle.size(), 1);
        QTest::mouseClick(&window, Qt::LeftButton);
        clock.advance(5min);
        watch.check();
        QCOMPARE(idle.size(), 2);
    }

    /// The machine slept with the lid shut: the first key after it finds a locked window.
    void theKeyThatEndsAnAbsenceDoesNotHideIt()
    {
        test::ManualClock clock;
        IdleWatch watch(clock);
        QWidget window;
        watch.watch(window);
        window.show();
        QSignalSpy idle(&watch, &IdleWatch::idle);
        clock.advance(8h);
        QTest::keyClick(&window, Qt::Key_G);
        QCOMPARE(idle.size(), 1);
    }

    void aPersonMayChooseLessButNotMore()
    {
        test::ManualClock clock;
        IdleWatch watch(clock);
        watch.setLimit(2min);
        QCOMPARE(watch.limit(), Milliseconds(2min));
        watch.setLimit(1h);
        QCOMPARE(watch.limit(), IdleWatch::Longest);
        watch.setLimit(0ms);
        QCOMPARE(watch.limit(), Milliseconds(1min));
    }
};

VIGIE_TEST(IdleWatchTest);
#include "IdleWatchTest.moc"
