#include "widgets/media/StillGrid.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

#include <memory>

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::media;

namespace {

constexpr QColor Veil(0x30, 0x30, 0x30);

}

/// A real window with stills: taps mark, holding looks at one of them.
class StillGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = kit::ThemeSource::create({}).value();
        m_grid = std::make_unique<StillGrid>(*m_theme);
        m_grid->resize(600, 480);
        m_grid->show();
        m_grid->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_grid.get()));
        m_grid->setFocus();
        fill(6);
    }

    void cleanup() { m_grid.reset(); }

    void everyNumberOfCellsFitsAndNoneOverlaps()
    {
        for (int cells = 1; cells <= 24; ++cells) {
            fill(cells);
            for (int i = 0; i < cells; ++i) {
                QVERIFY(m_grid->rect().contains(m_grid->cell(i)));
                QVERIFY(m_grid->cell(i).width() > 60);
                for (int j = 0; j < i; ++j)
                    QVERIFY(!m_grid->cell(i).intersects(m_grid->cell(j)));
                QCOMPARE(at(i), Veil);
            }
        }
    }

    void arrowsAndSpaceMark()
    {
        QSignalSpy marked(m_grid.get(), &StillGrid::markedChanged);
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QTest::keyClick(m_grid.get(), Qt::Key_Space);
        QTest::keyClick(m_grid.get(), Qt::Key_Down);
        QTest::keyClick(m_grid.get(), Qt::Key_Space);
        QCOMPARE(marked.count(), 2);
        QCOMPARE(m_grid->marked().size(), std::size_t{2});
        QVERIFY(m_grid->isMarked(1));
        QVERIFY(m_grid->accessibleName().contains(QStringLiteral("marked")));
        QTest::keyClick(m_grid.get(), Qt::Key_Space);
        QCOMPARE(m_grid->marked(), std::vector<int>{1});
        QVERIFY(!m_grid->hasBeenRevealed(1)); // a tap is no look
    }

    void aClickMarks()
    {
        QTest::mouseClick(m_grid.get(), Qt::LeftButton, {}, m_grid->cell(4).center());
        QCOMPARE(m_grid->marked(), std::vector<int>{4});
        QCOMPARE(m_grid->current(), 4);
        QTest::mouseClick(m_grid.get(), Qt::RightButton, {}, m_grid->cell(3).center());
        QCOMPARE(m_grid->marked(), std::vector<int>{4});
    }

    void holdingShowsOneAndMarksNone()
    {
        QTest::keyPress(m_grid.get(), Qt::Key_Space);
        QCOMPARE(at(0), Veil); // not at once
        QTRY_COMPARE(m_grid->revealed(), std::optional<int>(0));
        QVERIFY(at(0) != Veil);
        QCOMPARE(at(1), Veil);
        QVERIFY(m_grid->hasBeenRevealed(0));
        QTest::keyRelease(m_grid.get(), Qt::Key_Space);
        QCOMPARE(at(0), Veil);
        QVERIFY(m_grid->marked().empty());
        QTest::mousePress(m_grid.get(), Qt::LeftButton, {}, m_grid->cell(2).center());
        QTRY_COMPARE(m_grid->revealed(), std::optional<int>(2));
        QTest::mouseRelease(m_grid.get(), Qt::LeftButton, {}, m_grid->cell(2).center());
        QCOMPARE(at(2), Veil);
        QVERIFY(m_grid->marked().empty());
    }

    void leavingCovers_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("focus elsewhere") << 0;
        QTest::newRow("hidden") << 1;
        QTest::newRow("another cell") << 2;
        QTest::newRow("other pictures") << 3;
        QTest::newRow("another window") << 4;
    }

    void leavingCovers()
    {
        QFETCH(int, how);
        QTest::keyPress(m_grid.get(), Qt::Key_Space);
        QTRY_VERIFY(m_grid->revealed());
        QWidget elsewhere;
        switch (how) {
        case 0:
            m_grid->clearFocus();
            break;
        case 1:
            m_grid->hide();
            break;
        case 2:
            QTest::keyClick(m_grid.get(), Qt::Key_Right);
            break;
        case 3:
            fill(6);
            break;
        default:
            elsewhere.show();
            elsewhere.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        }
        QVERIFY(!m_grid->revealed());
        QTest::keyRelease(m_grid.get(), Qt::Key_Space);
        QVERIFY(m_grid->marked().empty()); // what was a look does not end as a mark
    }

    void withoutAPictureThereAreWords()
    {
        m_grid->setWords(0, QStringLiteral("Damaged"));
        QTest::keyPress(m_grid.get(), Qt::Key_Space);
        QTest::keyRelease(m_grid.get(), Qt::Key_Space);
        QVERIFY(m_grid->isMarked(0)); // it can be an exception all the same
        QVERIFY(at(0) != QColor(0xFF, 0, 0));
    }

    void aLighterFilterIsTheirOwnChoiceAndEndsWithTheWindow()
    {
        QSignalSpy began(&m_grid->sightings(), &Sightings::began);
        QSignalSpy ended(&m_grid->sightings(), &Sightings::ended);
        m_grid->setPicture(1, test::redPicture(), {.blur = false, .grey = true, .smaller = false});
        m_grid->setPicture(2, test::redPicture(), {.blur = false, .grey = false, .smaller = false});
        m_grid->setPicture(3, test::redPicture(), {.blur = true, .grey = false, .smaller = false});
        QCOMPARE(at(0), Veil);
        QVERIFY(at(1) != Veil && at(1).red() == at(1).blue());
        QCOMPARE(at(2), QColor(0xFF, 0, 0));
        QCOMPARE(at(3), QColor(0xFF, 0, 0)); // its colours, no shapes
        QCOMPARE(m_grid->hasBeenRevealed(3), false);
        QCOMPARE(began.size(), 2); // each picture once, however often it is painted
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        QTRY_COMPARE(at(2), Veil);
        QCOMPARE(ended.size(), began.size());
    }

    void aLookIsCountedForItsCellOnly()
    {
        QSignalSpy began(&m_grid->sightings(), &Sightings::began);
        QSignalSpy ended(&m_grid->sightings(), &Sightings::ended);
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QTest::keyPress(m_grid.get(), Qt::Key_Space);
        QTRY_COMPARE(began.size(), 1);
        QCOMPARE(began[0][0].toInt(), 1);
        m_grid->repaint();
        QCOMPARE(began.size(), 1);
        QTest::keyRelease(m_grid.get(), Qt::Key_Space);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt(), 1);
    }

    void smallerIsHalfUntilSomebodyAsks()
    {
        m_grid->setPicture(0, test::redPicture(), {.blur = false, .grey = false, .smaller = true});
        QCOMPARE(at(0), QColor(0xFF, 0, 0));
        const QImage shot = m_grid->grab().toImage();
        const QRect box = m_grid->cell(0);
        const QPoint edge(box.left() + box.width() / 8, box.center().y());
        QVERIFY(shot.pixelColor(edge * shot.devicePixelRatio()) != QColor(0xFF, 0, 0));
    }

private:
    void fill(int cells)
    {
        std::vector<QString> names(static_cast<std::size_t>(cells), QStringLiteral("Picture"));
        m_grid->setCells(QStringLiteral("set"), names);
        for (int i = 0; i < cells; ++i)
            m_grid->setPicture(i, test::redPicture());
    }
    QColor at(int index) const
    {
        const QImage shot = m_grid->grab().toImage();
        return shot.pixelColor(m_grid->cell(index).center() * shot.devicePixelRatio());
    }

    std::unique_ptr<kit::ThemeSource> m_theme;
    std::unique_ptr<StillGrid> m_grid;
};

VIGIE_TEST(StillGridTest);
#include "StillGridTest.moc"
