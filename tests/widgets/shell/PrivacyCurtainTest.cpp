#include "widgets/shell/PrivacyCurtain.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/ActionRegistry.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QVBoxLayout>

using namespace vigie;
using namespace vigie::ui;

namespace {

/// A desk that paints itself red and counts decisions.
class RedDesk : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Qt::red); }
};

struct Window
{
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    QWidget window;
    RedDesk *desk = new RedDesk;
    kit::ActionRegistry actions;
    shell::PrivacyCurtain curtain{*theme, window};
    int decided = 0;

    Window()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(desk);
        desk->setFocusPolicy(Qt::StrongFocus);
        window.resize(1280, 800);
        for (const int key : {int(Qt::Key_G), int(Qt::Key_F12)})
            (void)actions.add(*desk, {QString::number(key), QString::number(key), {}, QKeySequence(key), [this, key] {
                                          key == Qt::Key_G ? void(++decided) : curtain.draw(Qt::Key_F12);
                                      }});
        window.show();
        window.activateWindow();
    }
};

bool shows(QWidget &window, const QColor &colour)
{
    const QImage image = window.grab().toImage();
    for (int y = 0; y < image.height(); y += 7)
        for (int x = 0; x < image.width(); x += 7)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class PrivacyCurtainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyHidesEverythingAndLeadsBack()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.desk->setFocus();
        QVERIFY(shows(w.window, Qt::red));
        QElapsedTimer time;
        time.start();
        QTest::keyClick(&w.window, Qt::Key_F12);
        qInfo("blank after %lld us", time.nsecsElapsed() / 1000);
        QVERIFY(w.curtain.isDrawn());
        QVERIFY(!shows(w.window, Qt::red));
        QVERIFY(w.curtain.accessibleName().contains(QStringLiteral("F12")));
        QTest::keyClick(&w.curtain, Qt::Key_F12);
        QVERIFY(!w.curtain.isDrawn());
        QVERIFY(shows(w.window, Qt::red));
        QVERIFY(w.desk->hasFocus());
    }

    void noDecisionIsMadeBehindIt()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.curtain.draw(Qt::Key_F12);
        QTest::keyClick(&w.curtain, Qt::Key_G);
        QTest::keyClick(&w.curtain, Qt::Key_Tab);
        w.desk->setFocus(); // the next case arrives
        QTest::keyClick(w.window.focusWidget(), Qt::Key_G);
        QTest::keyClick(&w.window, Qt::Key_G);
        QCOMPARE(w.decided, 0);
        QVERIFY(w.curtain.isDrawn());
        QTest::mouseClick(&w.curtain, Qt::LeftButton);
        QVERIFY(!w.curtain.isDrawn());
    }

    void itGrowsWithTheWindow()
    {
        Window w;
        w.curtain.draw(Qt::Key_F12);
        w.window.resize(1600, 1000);
        QCOMPARE(w.curtain.size(), w.window.size());
        QVERIFY(!shows(w.window, Qt::red));
    }
};

VIGIE_TEST(PrivacyCurtainTest);
#include "PrivacyCurtainTest.moc"
