#include "widgets/media/ProtectedPicture.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/ErrorText.h"
#include "widgets/media/VeilStrip.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::media;
using Shown = ProtectedPicture::Shown;

/// A real window with the picture and something else that can take the focus.
class ProtectedPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_picture = new ProtectedPicture(*m_theme);
        m_other = new QLineEdit;
        column->addWidget(m_picture, 1);
        column->addWidget(m_other);
        m_window->resize(600, 500);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_picture->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void theVeilIsWhatIsShown()
    {
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
        QCOMPARE(m_picture->painted(), Shown::Veil);
        QCOMPARE(m_picture->paintedSubject(), QStringLiteral("m1"));
    }

    void spaceHeldShowsGreyAndShiftColour()
    {
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        QSignalSpy seen(m_picture, &ProtectedPicture::revealPainted);
        QTest::keyPress(m_picture, Qt::Key_Space);
        QVERIFY(m_picture->accessibleDescription().isEmpty()); // what says how to look is gone
        const QColor grey = centre();
        QCOMPARE(m_picture->painted(), Shown::Grey);
        QCOMPARE(grey.red(), grey.blue());
        QVERIFY(grey != QColor(0x30, 0x30, 0x30));
        QVERIFY(seen.count() > 0);
        QTest::keyPress(m_picture, Qt::Key_Shift, Qt::ShiftModifier);
        QCOMPARE(centre(), QColor(0xFF, 0, 0));
        QTest::keyRelease(m_picture, Qt::Key_Space);
        QCOMPARE(m_picture->accessibleDescription(), m_picture->plateText());
        QVERIFY(!m_picture->plateText().isEmpty());
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
    }

    void aLighterFilterIsThePersonsChoiceAndEndsWithTheWindow()
    {
        QSignalSpy covered(m_picture, &ProtectedPicture::covered);
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture(), {false, true, false});
        const QColor grey = centre();
        QCOMPARE(m_picture->painted(), Shown::Grey);
        QCOMPARE(grey.red(), grey.blue());
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture(),
                               {false, false, false});
        QCOMPARE(centre(), QColor(0xFF, 0, 0));
        covered.clear();
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        QTRY_COMPARE(centre(), QColor(0x30, 0x30, 0x30));
        QVERIFY(covered.count() > 0);
        // The next one is covered again unless somebody says otherwise.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_picture->showPicture(QStringLiteral("m2"), QStringLiteral("Photo"), test::redPicture());
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
    }

    void smallerIsHalfUntilSomebodyAsks()
    {
        const auto area = [this](QRgb colour) {
            const QImage image = m_picture->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += (image.pixel(x, y) & RGB_MASK) == (colour & RGB_MASK);
            return count;
        };
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture(),
                               {false, false, false});
        const int whole = area(qRgb(0xFF, 0, 0));
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture(), {false, false, true});
        const int small = area(qRgb(0xFF, 0, 0));
        QVERIFY2(small > whole / 5 && small < whole / 3, qPrintable(QString::number(small)));
        QTest::keyPress(m_picture, Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(area(qRgb(0xFF, 0, 0)) > whole / 2);
        QTest::keyRelease(m_picture, Qt::Key_Space);
    }

    void aToggledLookStaysUntilItIsPressedAgain()
    {
        m_picture->setGrip(domain::RevealGrip::Toggle);
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        QTest::keyClick(m_picture, Qt::Key_Space);
        QVERIFY(m_picture->isRevealed());
        (void)centre();
        QCOMPARE(m_picture->painted(), Shown::Grey);
        QTest::keyClick(m_picture, Qt::Key_Space, Qt::ShiftModifier); // one further
        QCOMPARE(centre(), QColor(0xFF, 0, 0));
        QTest::keyClick(m_picture, Qt::Key_Space);
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
        QTest::keyClick(m_picture, Qt::Key_Space);
        m_other->setFocus(); // whoever goes elsewhere covers it
        QVERIFY(!m_picture->isRevealed());
    }

    void theMouseButtonHeldDoesTheSame()
    {
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        QTest::mousePress(m_picture, Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(centre(), QColor(0xFF, 0, 0));
        QTest::mouseRelease(m_picture, Qt::LeftButton);
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
        QTest::mousePress(m_picture, Qt::RightButton);
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
    }

    void leavingCoversAtOnce_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("focus elsewhere") << 0;
        QTest::newRow("another window") << 1;
        QTest::newRow("hidden") << 2;
        QTest::newRow("cover()") << 3;
        QTest::newRow("another picture") << 4;
        QTest::newRow("lock") << 5;
    }

    void leavingCoversAtOnce()
    {
        QFETCH(int, how);
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        Reveal token = m_picture->reveal(ProtectedPicture::Stage::Colour);
        QVERIFY(token.isHeld());
        QCOMPARE(centre(), QColor(0xFF, 0, 0));
        QSignalSpy covered(m_picture, &ProtectedPicture::covered);
        QWidget elsewhere;
        switch (how) {
        case 0:
            m_other->setFocus();
            break;
        case 1:
            elsewhere.show();
            elsewhere.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
            break;
        case 2:
            m_picture->hide();
            m_picture->show();
            break;
        case 3:
            m_picture->cover();
            break;
        case 4:
            m_picture->showPicture(QStringLiteral("m2"), QStringLiteral("Photo"), test::redPicture());
            break;
        default:
            m_picture->clear();
        }
        QVERIFY(!m_picture->isRevealed());
        QVERIFY(covered.count() > 0);
        QVERIFY(centre() != QColor(0xFF, 0, 0)); // although the token still exists
        QVERIFY(m_picture->painted() != Shown::Colour);
    }

    void aDroppedTokenCovers()
    {
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        {
            const Reveal token = m_picture->reveal(ProtectedPicture::Stage::Colour);
            QCOMPARE(centre(), QColor(0xFF, 0, 0));
        }
        QCOMPARE(m_picture->painted(), Shown::Veil);
    }

    void nothingToRevealGivesNoToken()
    {
        QVERIFY(!m_picture->reveal(ProtectedPicture::Stage::Colour).isHeld());
        m_picture->showRestricted(QStringLiteral("m1"), QStringLiteral("Photo"));
        QVERIFY(!m_picture->reveal(ProtectedPicture::Stage::Colour).isHeld());
        auto veilOnly = test::redPicture();
        veilOnly.full.reset();
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), veilOnly);
        QVERIFY(!m_picture->reveal(ProtectedPicture::Stage::Colour).isHeld());
    }

    void withoutAVeilThereAreWords()
    {
        auto noVeil = test::redPicture();
        noVeil.veil.reset();
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), noVeil);
        QCOMPARE(grab(), Shown::Failure);
    }

    void everyOtherStateSaysWhatItIs()
    {
        m_picture->showLoading(QStringLiteral("m1"), QStringLiteral("Photo"));
        QCOMPARE(grab(), Shown::Loading);
        QVERIFY(m_picture->plateText().isEmpty()); // a short wait is not worth a word
        QTRY_VERIFY(!m_picture->plateText().isEmpty());
        m_picture->showFailure(QStringLiteral("m1"), QStringLiteral("Photo"), ErrorCode::DecoderTimeout);
        QCOMPARE(grab(), Shown::Failure);
        QCOMPARE(m_picture->plateText(), kit::errorText(ErrorCode::DecoderTimeout));
        QCOMPARE(m_picture->accessibleDescription(), m_picture->plateText());
        auto damaged = test::redPicture();
        damaged.damaged = true;
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), damaged);
        QVERIFY(m_picture->plateText().contains(QStringLiteral("Damaged")));
        m_picture->clear();
        QCOMPARE(grab(), Shown::Nothing);
        QVERIFY(m_picture->plateText().isEmpty());
    }

    void aWaitSaysWhatComesAndHowFarItIs()
    {
        ComingPicture coming{{1600, 1067}, 2'400'000, 0, 5};
        m_picture->showLoading(QStringLiteral("m1"), QStringLiteral("Photo"), coming);
        const QImage empty = m_picture->grab().toImage();
        QTRY_VERIFY(!m_picture->plateText().isEmpty());
        const auto said = [this] { return m_picture->accessibleDescription(); };
        QVERIFY2(said().contains(QStringLiteral("1600 × 1067, 2.4 MB")), qPrintable(said()));
        QVERIFY2(said().endsWith(QStringLiteral("Pictures that are here: 0 of 5")), qPrintable(said()));
        const QImage before = m_picture->grab().toImage();
        QVERIFY(before != empty);
        coming.there = 3;
        m_picture->showLoading(QStringLiteral("m1"), QStringLiteral("Photo"), coming);
        QVERIFY(!m_picture->plateText().isEmpty()); // the wait goes on, it does not begin anew
        QVERIFY2(said().endsWith(QStringLiteral("Pictures that are here: 3 of 5")), qPrintable(said()));
        QVERIFY(m_picture->grab().toImage() != before);
        m_picture->showLoading(QStringLiteral("m2"), QStringLiteral("Photo"), {{1600, 1067}, 2'400'000});
        QVERIFY(m_picture->plateText().isEmpty());
        QTRY_VERIFY(said().endsWith(QStringLiteral("MB"))); // alone: nobody knows how much of it has come
    }

    void whatComesHasItsPlaceAlready()
    {
        constexpr QPoint Corner(20, 20); // of the canvas, within the focus ring
        m_picture->showLoading(QStringLiteral("m1"), QStringLiteral("Photo"), {{4000, 1000}, 1});
        const QImage wide = m_picture->grab().toImage();
        const QColor middle = wide.pixelColor(wide.rect().center());
        QVERIFY(middle != wide.pixelColor(Corner));
        QVERIFY(wide.pixelColor(wide.width() / 2, wide.height() / 8) ==
                wide.pixelColor(Corner));                                      // above the wide frame
        m_picture->showLoading(QStringLiteral("m2"), QStringLiteral("Photo")); // nothing is known of it
        const QImage unknown = m_picture->grab().toImage();
        QCOMPARE(unknown.pixelColor(unknown.rect().center()), unknown.pixelColor(Corner));
    }

    void morePixelsKeepTheVeil()
    {
        auto small = test::redPicture(100, 75);
        small.originalWidth = 4000;
        small.originalHeight = 3000;
        QSignalSpy wanted(m_picture, &ProtectedPicture::detailWanted);
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), small);
        m_picture->viewer().showAtScale(1);
        QVERIFY(!wanted.empty());
        auto detail = small;
        detail.full = test::plainPixels(800, 600, 0x00, 0x00, 0xFF);
        m_picture->setDetail(detail);
        QCOMPARE(centre(), QColor(0x30, 0x30, 0x30));
        QCOMPARE(m_picture->painted(), Shown::Veil);
        QVERIFY(!m_picture->sightings().any());
    }

    void theStripFollowsTheFilterAndEndsWithTheWindow()
    {
        VeilStrip strip(*m_theme, m_window.get());
        strip.setGeometry(0, 0, 400, 72);
        strip.setCount(2);
        strip.show();
        QSignalSpy began(&strip.sightings(), &Sightings::began);
        strip.setPicture(0, test::redPicture());
        strip.setPicture(1, test::redPicture(), {.blur = false, .grey = false, .smaller = false});
        const auto reds = [&strip] {
            const QImage shot = strip.grab().toImage();
            int count = 0;
            for (int y = 0; y < shot.height(); ++y)
                for (int x = 0; x < shot.width(); ++x)
                    count += shot.pixelColor(x, y) == QColor(0xFF, 0, 0);
            return count;
        };
        QVERIFY(reds() > 500);
        QCOMPARE(began.size(), 1);
        QCOMPARE(began[0][0].toInt(), 1);
        strip.setFilter(domain::FullProtection);
        QCOMPARE(reds(), 0);
        QVERIFY(!strip.sightings().any());
    }

    void theCanvasIsNeutral()
    {
        m_picture->showPicture(QStringLiteral("m1"), QStringLiteral("Photo"), test::redPicture());
        m_other->setFocus();
        QCOMPARE(m_picture->grab().toImage().pixelColor(6, 6), QColor(0x77, 0x77, 0x77));
    }

    void nothingCanBeTakenOut()
    {
        QCOMPARE(m_picture->contextMenuPolicy(), Qt::PreventContextMenu);
        QVERIFY(!m_picture->acceptDrops());
    }

    void theStripGoesThroughASet()
    {
        VeilStrip strip(*m_theme);
        QSignalSpy chosen(&strip, &VeilStrip::chosen);
        strip.setCount(1);
        QVERIFY(!strip.isVisible());
        strip.setCount(3);
        strip.setPicture(0, test::redPicture());
        strip.setPicture(9, test::redPicture());
        strip.resize(400, 72);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), 2);
        QCOMPARE(chosen.count(), 2);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(400 / 2 - 64, 36));
        QCOMPARE(strip.current(), 0);
        QVERIFY(strip.accessibleName().contains(QStringLiteral("1")));
    }

private:
    QColor centre() const
    {
        const QImage shot = m_picture->grab().toImage();
        return shot.pixelColor(shot.rect().center());
    }
    Shown grab() const
    {
        m_picture->grab();
        return m_picture->painted();
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<QWidget> m_window;
    ProtectedPicture *m_picture = nullptr;
    QLineEdit *m_other = nullptr;
};

VIGIE_TEST(ProtectedPictureTest);
#include "ProtectedPictureTest.moc"
