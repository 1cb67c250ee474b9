#include "widgets/kit/Floating.h"
#include "tests/support/TestCase.h"

#include <QPushButton>

#include <memory>

using namespace vigie;
using namespace vigie::ui::kit;

namespace {

constexpr QRect Place{100, 100, 120, 80};

class Card : public Floating
{
public:
    using Floating::Floating;

protected:
    QRect placeIn(const QSize &area) const override
    {
        return {QPoint(area.width() / 2, area.height() / 2) - QPoint(Place.width() / 2, Place.height() / 2),
                Place.size()};
    }
};

/// A window, a host in it with a button at its edge, and a card in the middle of the host.
struct Window
{
    std::unique_ptr<ThemeSource> theme = ThemeSource::create({}).value();
    QWidget window;
    QWidget *host = new QWidget(&window);
    QPushButton *inside = new QPushButton(host);
    QPushButton *outside = new QPushButton(&window);
    Card *card = new Card(*theme, *host);
    int clicks = 0;

    Window()
    {
        window.resize(600, 500);
        host->setGeometry(0, 50, 600, 450);
        inside->setGeometry(0, 0, 40, 30);
        outside->setGeometry(0, 0, 40, 30);
        for (auto *button : {inside, outside})
            QObject::connect(button, &QAbstractButton::clicked, button, [this] { ++clicks; });
        window.show();
    }
    /// Where the mouse is on the screen decides who gets the click.
    void click(const QWidget *target)
    {
        const QPoint at = target->mapTo(&window, target->rect().center());
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, at);
    }
};

} // namespace

class FloatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPressBesideIt_data()
    {
        QTest::addColumn<int>("outside");
        QTest::addColumn<bool>("staysOpen");
        QTest::addColumn<int>("clicks");
        QTest::newRow("passes") << static_cast<int>(Floating::Outside::Passes) << true << 1;
        QTest::newRow("closes") << static_cast<int>(Floating::Outside::Closes) << false << 0;
        QTest::newRow("blocks") << static_cast<int>(Floating::Outside::Blocks) << true << 0;
    }
    void aPressBesideIt()
    {
        QFETCH(int, outside);
        QFETCH(bool, staysOpen);
        QFETCH(int, clicks);
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.card->setOutside(static_cast<Floating::Outside>(outside));
        w.card->open();
        w.click(w.inside);
        QCOMPARE(w.card->isOpen(), staysOpen);
        QCOMPARE(w.clicks, clicks);
        w.card->close();
        w.click(w.inside);
        QCOMPARE(w.clicks, clicks + 1); // closed, it is in nobody's way
    }

    void overAHiddenHostItTakesNoKeyboard()
    {
        Window w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        w.outside->setFocus();
        w.host->hide();
        w.card->setFocusPolicy(Qt::StrongFocus);
        w.card->open();
        QCOMPARE(w.window.focusWidget(), w.outside);
        w.host->show();
        QVERIFY(w.card->isOpen());
        w.host->hide();
        w.card->close(); // also where nobody sees it
        w.host->show();
        QVERIFY(!w.card->isOpen());
    }

    /// The frame around its host stays free, and so do other cards over the host.
    void aPressElsewherePasses()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.card->setOutside(Floating::Outside::Blocks);
        w.card->open();
        w.click(w.outside);
        QCOMPARE(w.clicks, 1);
        Card other(*w.theme, *w.host);
        QPushButton undo(&other);
        connect(&undo, &QAbstractButton::clicked, &undo, [&w] { ++w.clicks; });
        other.open();
        w.click(&undo);
        QCOMPARE(w.clicks, 2);
        w.click(w.card);
        QVERIFY(w.card->isOpen());
    }

    /// Tab goes round in the card, both ways, and past what cannot be reached; not to what lies under it.
    void theKeyboardStaysInTheCard()
    {
        Window w;
        w.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        QPushButton first(w.card);
        QPushButton off(w.card);
        QPushButton last(w.card);
        off.setEnabled(false);
        w.card->open();
        QTest::keyClick(w.card, Qt::Key_Tab);
        QCOMPARE(w.window.focusWidget(), &first);
        QTest::keyClick(&first, Qt::Key_Tab);
        QCOMPARE(w.window.focusWidget(), &last);
        QTest::keyClick(&last, Qt::Key_Tab);
        QCOMPARE(w.window.focusWidget(), &first);
        QTest::keyClick(&first, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(w.window.focusWidget(), &last);
        first.setEnabled(false);
        QTest::keyClick(&last, Qt::Key_Tab);
        QCOMPARE(w.window.focusWidget(), &last); // nowhere to go
        w.card->close();
        w.inside->setFocus();
        QTest::keyClick(w.inside, Qt::Key_Tab);
        QCOMPARE(w.window.focusWidget(), w.outside);
    }

    /// A host that was hidden and has another size since: the card comes back in its middle.
    void itComesBackInItsPlace()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowExposed(&w.window));
        w.card->open();
        w.host->hide();
        w.host->setGeometry(0, 50, 300, 200);
        w.host->show();
        QTRY_VERIFY(w.card->isVisible());
        QCOMPARE(w.card->geometry().center(), QRect(0, 0, 300, 200).center());
    }
};

VIGIE_TEST(FloatingTest);
#include "FloatingTest.moc"
