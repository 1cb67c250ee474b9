#include "tests/support/TestCase.h"
#include "widgets/kit/Banner.h"
#include "widgets/kit/ClaimRing.h"
#include "widgets/kit/Digits.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/Pill.h"
#include "widgets/kit/RailButton.h"
#include "widgets/kit/ScoreBar.h"
#include "widgets/kit/SplitPane.h"
#include "widgets/kit/StateView.h"
#include "widgets/kit/Toast.h"

#include <QFontMetricsF>
#include <QImage>
#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui::kit;
using namespace std::chrono_literals;

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = ThemeSource::create({}).value(); }

    void theRingCountsInMinutesAndWarnsInTime()
    {
        ClaimRing ring(*m_theme);
        ring.setRemaining(102s, 120s);
        QCOMPARE(ring.timeText(), QStringLiteral("01:42"));
        QCOMPARE(ring.tone(), Tone::Neutral);
        ring.setRemaining(29'999ms, 120s);
        QCOMPARE(ring.timeText(), QStringLiteral("00:30"));
        QCOMPARE(ring.tone(), Tone::Soon);
        ring.setRemaining(14s, 120s);
        QCOMPARE(ring.tone(), Tone::Danger);
        ring.setRemaining(-5s, 120s);
        QCOMPARE(ring.timeText(), QStringLiteral("00:00"));
        QVERIFY(ring.accessibleName().contains(QStringLiteral("10")));
        ring.setIdle();
        QVERIFY(ring.timeText().isEmpty());
    }

    void digitsStandInCellsOfOneWidth()
    {
        const QFont font = m_theme->theme().font(Type::Body);
        QCOMPARE(digitsWidth(font, QStringLiteral("11:11")), digitsWidth(font, QStringLiteral("08:48")));
    }

    /// Every character at its place, also those of another font, a sign of control and one that joins the one before.
    void digitsAreDrawnLikeAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("clock") << QStringLiteral("08:48");
        QTest::newRow("accents") << QStringLiteral("Échéance : 12 à 14 h");
        QTest::newRow("beyond Latin-1") << QStringLiteral("l’an 2026 – №7 …");
        QTest::newRow("another script") << QStringLiteral("3 Ω 5 中");
        QTest::newRow("nothing to see") << QStringLiteral("1\u00ad2\u00a03");
        QTest::newRow("empty") << QString();
    }

    void digitsAreDrawnLikeAnyText()
    {
        QFETCH(const QString, text);
        const auto drawn = [&](auto draw) {
            QImage image(320, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(m_theme->theme().font(Type::Body));
            painter.setPen(Qt::black);
            draw(painter, QRectF(8, 0, 300, 40));
            return image;
        };
        const auto made = drawn(
            [&](QPainter &painter, const QRectF &rect) { (void)paintDigits(painter, rect, Qt::AlignLeft, text); });
        const auto plain = drawn([&](QPainter &painter, const QRectF &rect) {
            const QFontMetricsF metrics(painter.font());
            const qreal cell = digitsWidth(painter.font(), QStringLiteral("0"));
            qreal x = rect.left();
            for (const QChar c : text) {
                const qreal own = metrics.horizontalAdvance(c);
                const qreal advance = c >= QLatin1Char('0') && c <= QLatin1Char('9') ? cell : own;
                painter.drawText(
                    QPointF(x + (advance - own) / 2, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2),
                    QString(c));
                x += advance;
            }
        });
        QCOMPARE(made, plain);
    }

    void thePillIsThereOnlyWhenSomethingIsNew()
    {
        QWidget window;
        Pill pill(*m_theme, &window);
        window.show();
        QVERIFY(!pill.isVisible());
        pill.setCount(12);
        QVERIFY(pill.isVisible());
        QVERIFY(pill.text().contains(QStringLiteral("12")));
        QSignalSpy clicked(&pill, &QAbstractButton::clicked);
        pill.setFocus();
        QTest::keyClick(&pill, Qt::Key_Space);
        QCOMPARE(clicked.count(), 1);
    }

    void theRailSaysCountAndAlarm()
    {
        RailButton button(*m_theme, Icon::Flag, QStringLiteral("Notices"));
        button.setCount(8);
        QVERIFY(button.accessibleName().contains(QStringLiteral("Notices")));
        QVERIFY(button.accessibleName().contains(QStringLiteral("8")));
        button.setAlarm(Tone::Danger);
        QVERIFY(button.accessibleName().contains(QStringLiteral("broken")));
    }

    void anAbsentScoreIsNotZero()
    {
        ScoreBar bar(*m_theme);
        bar.setScore(QStringLiteral("blood"), std::nullopt);
        QVERIFY(bar.accessibleName().contains(QStringLiteral("no value")));
        bar.setScore(QStringLiteral("blood"), 0.0);
        QVERIFY(bar.accessibleName().contains(QStringLiteral("0.00")));
    }

    void stateAndBannerOfferOneAction()
    {
        StateView view(*m_theme);
        QSignalSpy acted(&view, &StateView::actionTriggered);
        view.setState(StateView::State::Offline, QStringLiteral("The platform cannot be reached."),
                      QStringLiteral("Try now"));
        auto *button = view.findChild<Button *>(QStringLiteral("stateAction"));
        view.show();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        view.setState(StateView::State::Empty, QStringLiteral("Nothing here."));
        QVERIFY(!button->isVisible());
        Banner banner(*m_theme);
        QSignalSpy tried(&banner, &Banner::actionTriggered);
        banner.setMessage(Tone::Soon, Icon::CloudOff, QStringLiteral("<i>Offline</i>"), QStringLiteral("Try now"));
        QCOMPARE(banner.message(), QStringLiteral("<i>Offline</i>"));
        banner.show();
        QTest::mouseClick(banner.findChild<Button *>(QStringLiteral("bannerAction")), Qt::LeftButton);
        QCOMPARE(tried.count(), 1);
    }

    void aToastTakesNoFocusAndLeavesByItself()
    {
        QWidget window;
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setFocusPolicy(Qt::StrongFocus);
        window.setFocus();
        Toast toast(*m_theme, window);
        toast.say(Tone::Good, QStringLiteral("Published"), 1ms, QStringLiteral("Undo"));
        QVERIFY(window.hasFocus());
        QTRY_VERIFY(!toast.isOpen());
        QSignalSpy undone(&toast, &Toast::actionTriggered);
        toast.say(Tone::Good, QStringLiteral("Published"), 1h, QStringLiteral("Undo"));
        QTest::mouseClick(toast.findChild<Button *>(QStringLiteral("toastAction")), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        QVERIFY(!toast.isOpen());
    }

    void panelsCollapseAndAreDragged()
    {
        auto *left = new QWidget;
        auto *centre = new QWidget;
        auto *right = new QWidget;
        SplitPane pane(*m_theme, left, centre, right);
        QSignalSpy changed(&pane, &SplitPane::changed);
        pane.resize(1280, 600);
        pane.show();
        QCOMPARE(left->width(), 320);
        QCOMPARE(right->width(), 360);
        QCOMPARE(centre->width(), 1280 - 320 - 360 - 2);
        pane.toggle(SplitPane::Side::Left);
        QVERIFY(!left->isVisible());
        QVERIFY(!pane.isOpen(SplitPane::Side::Left));
        QCOMPARE(centre->x(), 0);
        QCOMPARE(changed.count(), 1);
        pane.setSizes({.width = {400, 0}});
        QCOMPARE(left->width(), 400);
        pane.setSizes({.width = {10, 5000}});
        QCOMPARE(left->width(), 240);
        QCOMPARE(right->width(), 512);
        QVERIFY(centre->width() > 0);
    }

    void panelsFloatInANarrowWindow()
    {
        auto *left = new QWidget;
        auto *centre = new QWidget;
        auto *right = new QWidget;
        SplitPane pane(*m_theme, left, centre, right);
        pane.resize(1000, 600);
        pane.show();
        QVERIFY(pane.overlaid());
        QVERIFY(!left->isVisible());
        QCOMPARE(centre->width(), 1000);
        pane.toggle(SplitPane::Side::Right);
        QVERIFY(right->isVisible());
        QCOMPARE(centre->width(), 1000);
        pane.toggle(SplitPane::Side::Left);
        QVERIFY(left->isVisible());
        QVERIFY(!right->isVisible());
        QCOMPARE(pane.sizes(), PaneSizes());
        pane.resize(1300, 600);
        QVERIFY(left->isVisible() && right->isVisible());
    }

private:
    std::unique_ptr<ThemeSource> m_theme;
};

VIGIE_TEST(ControlsTest);
#include "ControlsTest.moc"
