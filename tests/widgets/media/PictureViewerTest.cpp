#include "tests/support/Pictures.h"
#include "tests/support/TestCase.h"
#include "widgets/media/ProtectedPicture.h"

#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::media;
using Shown = ProtectedPicture::Shown;

namespace {

/// Left half red, right half blue, so that one sees where the picture is.
domain::Picture halves(int width, int height, int originalWidth, int originalHeight)
{
    std::vector<std::byte> bytes;
    for (int i = 0; i < width * height; ++i) {
        const bool left = i % width < width / 2;
        for (const int channel : {left ? 0 : 0xFF, 0, left ? 0xFF : 0, 0xFF})
            bytes.push_back(static_cast<std::byte>(channel));
    }
    auto picture = test::redPicture();
    auto pixels = PixelBuffer::create(SealedMemory::of(bytes).value(), width, height);
    picture.full = std::make_shared<const PixelBuffer>(std::move(pixels).value());
    picture.originalWidth = originalWidth;
    picture.originalHeight = originalHeight;
    return picture;
}

constexpr QColor Veil(0x30, 0x30, 0x30);

} // namespace

/// A real window: wheel, mouse and keys move over a picture that stays under its veil.
class PictureViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_picture = std::make_unique<ProtectedPicture>(*m_theme);
        m_picture->resize(640, 480);
        m_picture->show();
        m_picture->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_picture.get()));
        m_picture->setFocus();
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"),
                               halves(2 * 608, 608, 4000, 2000)); // sharp on every screen
    }

    void cleanup() { m_picture.reset(); }

    void everyWayOfLookingPaintsTheVeil()
    {
        auto &viewer = m_picture->viewer();
        for (int step = 0; step < 6; ++step) {
            viewer.zoom(1.7);
            viewer.turn(1);
            viewer.setLoupe(QPointF(0.5, 0.5));
            QCOMPARE(at(320, 240), Veil);
            QCOMPARE(m_picture->painted(), Shown::Veil);
            viewer.setLoupe(std::nullopt);
            QCOMPARE(at(320, 240), Veil);
        }
    }

    void theWheelZoomsAtTheMouse()
    {
        const QPointF mouse(200, 240);
        const QPointF before = under(mouse);
        for (int click = 0; click < 12; ++click)
            wheel(mouse, {0, 120}, Qt::ControlModifier);
        QVERIFY(m_picture->viewer().view().zoom > 5);
        QVERIFY(std::abs(under(mouse).x() - before.x()) < 0.01);
        QTest::keyPress(m_picture.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(at(200, 240), QColor(0xFF, 0, 0)); // the left half
        QTest::keyRelease(m_picture.get(), Qt::Key_Space);
        for (int click = 0; click < 20; ++click)
            wheel(mouse, {0, -120}, Qt::ControlModifier);
        QVERIFY(m_picture->viewer().geometry().fits());
    }

    void wheelArrowsAndDraggingPan()
    {
        QVERIFY(!wheel({320, 240}, {0, 120}, {})); // nothing to pan
        m_picture->viewer().setView({4, {0.5, 0.5}, 0});
        const double start = centre().x();
        QTest::keyClick(m_picture.get(), Qt::Key_Right);
        const double right = centre().x();
        QVERIFY(right > start);
        wheel({320, 240}, {0, 120}, Qt::ShiftModifier);
        const double back = centre().x();
        QVERIFY(back < right);
        QTest::mousePress(m_picture.get(), Qt::MiddleButton, {}, QPoint(320, 240));
        QCOMPARE(at(320, 240), Veil); // moving is no look
        drag({220, 240});
        QTest::mouseRelease(m_picture.get(), Qt::MiddleButton, {}, QPoint(220, 240));
        QVERIFY(centre().x() > back);
        QCOMPARE(at(320, 240), Veil);
    }

    void holdingAndDraggingLooksAndMoves()
    {
        m_picture->viewer().setView({4, {0.5, 0.5}, 0});
        const double start = centre().x();
        QTest::mousePress(m_picture.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(320, 240));
        drag({500, 240});
        QVERIFY(centre().x() < start);
        QCOMPARE(at(320, 240), QColor(0xFF, 0, 0));
        QTest::mouseRelease(m_picture.get(), Qt::LeftButton, {}, QPoint(500, 240));
        QCOMPARE(at(320, 240), Veil);
    }

    void theLoupeFollowsMouseAndArrows()
    {
        auto &viewer = m_picture->viewer();
        viewer.setLoupe(QPointF(0.5, 0.5));
        QTest::mouseMove(m_picture.get(), QPoint(200, 240));
        drag({200, 240});
        QVERIFY(std::abs(viewer.loupe()->x() - under({200, 240}).x()) < 0.01);
        const double before = viewer.loupe()->x();
        QTest::keyClick(m_picture.get(), Qt::Key_Right);
        QVERIFY(viewer.loupe()->x() > before);
        for (int press = 0; press < 60; ++press)
            QTest::keyClick(m_picture.get(), Qt::Key_Right);
        QCOMPARE(viewer.loupe()->x(), 1.0); // it stays on the picture
    }

    void theLoupeShowsMoreOfWhatIsUnderIt()
    {
        auto &viewer = m_picture->viewer();
        viewer.setLoupe(QPointF(0.45, 0.5)); // just left of the border between the halves
        QTest::keyPress(m_picture.get(), Qt::Key_Space, Qt::ShiftModifier);
        const QPoint border =
            (QPointF(viewer.origin() + viewer.geometry().inRoom({0.5, 0.5})) / m_picture->devicePixelRatioF())
                .toPoint();
        // The border lies three times as far from the middle of the glass as without it.
        QCOMPARE(at(border.x() + 20, border.y()), QColor(0xFF, 0, 0));
        QTest::keyRelease(m_picture.get(), Qt::Key_Space);
        QCOMPARE(at(border.x() + 20, border.y()), Veil);
    }

    void moreDetailIsAskedForOnceAndReplacesWithoutACover()
    {
        QSignalSpy wanted(m_picture.get(), &ProtectedPicture::detailWanted);
        auto &viewer = m_picture->viewer();
        viewer.showAtScale(1);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().first().toSize(), QSize(4000, 2000));
        viewer.zoom(0.9);
        QCOMPARE(wanted.count(), 1);
        QTest::keyPress(m_picture.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(at(100, 240), QColor(0xFF, 0, 0));
        auto sharp = test::redPicture(2000, 1000);
        sharp.full = test::plainPixels(2000, 1000, 0, 0xFF, 0);
        sharp.originalWidth = 4000;
        sharp.originalHeight = 2000;
        m_picture->setDetail(sharp);
        QVERIFY(m_picture->isRevealed()); // the look goes on, with the new pixels
        QCOMPARE(at(100, 240), QColor(0, 0xFF, 0));
        QTest::keyRelease(m_picture.get(), Qt::Key_Space);
        QCOMPARE(at(100, 240), Veil);
        viewer.fit(); // the first decoding is enough again
        QTest::keyPress(m_picture.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(at(100, 240), QColor(0xFF, 0, 0));
        QTest::keyRelease(m_picture.get(), Qt::Key_Space);
    }

    void detailOfAnotherPictureIsNotTaken()
    {
        auto &viewer = m_picture->viewer();
        viewer.showAtScale(1);
        m_picture->setDetail(test::redPicture(800, 800));
        m_picture->showPicture(QStringLiteral("m2"), QStringLiteral("Photo"), halves(592, 296, 592, 296));
        m_picture->setDetail(halves(2000, 1000, 4000, 2000)); // of the one before, late
        QTest::keyPress(m_picture.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(at(250, 240), QColor(0xFF, 0, 0));
        QTest::keyRelease(m_picture.get(), Qt::Key_Space);
        QVERIFY(viewer.geometry().fits()); // another picture is seen whole first
    }

private:
    QColor at(int x, int y) const
    {
        const QImage shot = m_picture->grab().toImage();
        const double dpr = shot.devicePixelRatio();
        return shot.pixelColor(static_cast<int>(x * dpr), static_cast<int>(y * dpr));
    }
    QPointF under(QPointF logical) const
    {
        auto &viewer = m_picture->viewer();
        return viewer.geometry().onPicture(logical * m_picture->devicePixelRatioF() - viewer.origin());
    }
    QPointF centre() const { return m_picture->viewer().view().centre; }
    bool wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, m_picture->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        event.ignore();
        QCoreApplication::sendEvent(m_picture.get(), &event);
        return event.isAccepted();
    }
    void drag(QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, QPointF(to), m_picture->mapToGlobal(QPointF(to)), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_picture.get(), &event);
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<ProtectedPicture> m_picture;
};

VIGIE_TEST(PictureViewerTest);
#include "PictureViewerTest.moc"
