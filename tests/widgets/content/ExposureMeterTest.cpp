#include "widgets/content/ExposureMeter.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/FakeCare.h"
#include "tests/support/TestCase.h"
#include "widgets/content/BulkSheet.h"
#include "widgets/content/ContentDesk.h"

#include <QDateTime>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    test::ContentWorld world;
    test::FakeExposureBook book;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    kit::ActionRegistry actions;
    std::unique_ptr<content::ContentDesk> desk;

    explicit Desk(int pictures = 1)
    {
        auto detail = world.photo(1);
        for (int i = 2; i <= pictures; ++i)
            detail.item->media.push_back(world.media("1-" + std::to_string(i)));
        detail.kase.severity = Severity::High;
        world.add(detail);
        auto ports = world.ports();
        ports.exposure = &book;
        desk = std::make_unique<content::ContentDesk>(*theme, ports, actions);
        desk->resize(1280, 800);
        desk->show();
        desk->activateWindow();
    }
    bool start()
    {
        if (!QTest::qWaitForWindowActive(desk.get()) ||
            !QTest::qWaitFor([this] { return actions.find(QStringLiteral("content.start"))->isEnabled(); }))
            return false;
        QTest::keyClick(desk.get(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return picture()->painted() == media::ProtectedPicture::Shown::Veil; });
    }
    media::ProtectedPicture *picture() { return desk->findChild<media::ProtectedPicture *>(); }
    Milliseconds seen(Category category = Category::Weapons) const
    {
        const auto now = QDateTime::fromMSecsSinceEpoch(world.clock.wall().time_since_epoch().count());
        return book.ledger().of(now.date(), category);
    }
};

} // namespace

class ExposureMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheTimeUncoveredCountsByWeight()
    {
        Desk d;
        QVERIFY(QTest::qWaitForWindowActive(d.desk.get()));
        QTRY_VERIFY(d.actions.find(QStringLiteral("content.start"))->isEnabled());
        QTest::keyClick(d.desk.get(), Qt::Key_Return);
        QTRY_COMPARE(d.picture()->painted(), media::ProtectedPicture::Shown::Veil);
        d.world.clock.advance(30s); // covered: counts nothing
        QVERIFY(d.book.ledger().rows().empty());
        QTest::keyPress(d.picture(), Qt::Key_Space);
        QTRY_COMPARE(d.picture()->painted(), media::ProtectedPicture::Shown::Grey);
        d.world.clock.advance(3s);
        d.picture()->repaint(); // painted twice is seen once
        d.world.clock.advance(2s);
        QTest::keyRelease(d.picture(), Qt::Key_Space);
        QCOMPARE(d.seen(), Milliseconds(5s * exposureWeight(Severity::High)));
        d.world.clock.advance(30s);
        QCOMPARE(d.seen(), Milliseconds(20s));
    }

    void aLockEndsIt()
    {
        Desk d;
        QVERIFY(QTest::qWaitForWindowActive(d.desk.get()));
        QTRY_VERIFY(d.actions.find(QStringLiteral("content.start"))->isEnabled());
        QTest::keyClick(d.desk.get(), Qt::Key_Return);
        QTRY_COMPARE(d.picture()->painted(), media::ProtectedPicture::Shown::Veil);
        QTest::keyPress(d.picture(), Qt::Key_Space);
        QTRY_COMPARE(d.picture()->painted(), media::ProtectedPicture::Shown::Grey);
        d.world.clock.advance(1s);
        d.desk->lock();
        d.world.clock.advance(1h);
        QTest::keyRelease(d.picture(), Qt::Key_Space);
        QCOMPARE(d.book.ledger().rows().size(), std::size_t{1});
        QCOMPARE(d.seen(), Milliseconds(4s));
    }

    void bothOfTwoSideBySideCount()
    {
        Desk d(3);
        QVERIFY(d.start());
        QTest::keyClick(d.picture(), Qt::Key_2);
        auto *second = d.desk->findChild<media::ProtectedPicture *>(QStringLiteral("secondPicture"));
        QTRY_COMPARE(second->painted(), media::ProtectedPicture::Shown::Veil);
        QTest::keyPress(d.picture(), Qt::Key_Space);
        QTRY_COMPARE(second->painted(), media::ProtectedPicture::Shown::Grey);
        QTRY_COMPARE(d.picture()->painted(), media::ProtectedPicture::Shown::Grey);
        d.world.clock.advance(5s);
        QTest::keyRelease(d.picture(), Qt::Key_Space);
        QCOMPARE(d.seen(), Milliseconds(2 * 5s * exposureWeight(Severity::High)));
    }

    void aStillOfASetCounts()
    {
        Desk d(3);
        QVERIFY(d.start());
        QTest::keyClick(d.picture(), Qt::Key_7);
        auto *grid = d.desk->findChild<content::CaseCanvas *>()->findChild<media::StillGrid *>();
        QTRY_COMPARE(grid->paintedSubject(), QStringLiteral("case-1"));
        QTest::mousePress(grid, Qt::LeftButton, {}, grid->cell(1).center());
        QTRY_VERIFY(grid->sightings().any());
        d.world.clock.advance(2s);
        QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->cell(1).center());
        QCOMPARE(d.seen(), Milliseconds(2s * exposureWeight(Severity::High)));
    }

    void aStillOfABatchCountsForItsOwnCase()
    {
        Desk d;
        auto other = d.world.photo(2);
        other.kase.category = Category::Gore;
        other.kase.severity = Severity::Medium;
        d.world.add(other);
        QVERIFY(QTest::qWaitForWindowActive(d.desk.get()));
        QTRY_VERIFY(d.actions.find(QStringLiteral("content.bulk"))->isEnabled());
        auto *table = d.desk->findChild<kit::FastTable *>(QStringLiteral("queueTable"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(!table->model()->index(1, 1).data().toString().isEmpty());
        QTest::keyClick(d.desk.get(), Qt::Key_B, Qt::ControlModifier);
        auto *grid = d.desk->findChild<content::BulkSheet *>()->findChild<media::StillGrid *>();
        QTRY_COMPARE(grid->count(), 2);
        const auto look = [&](int index) {
            QTest::mousePress(grid, Qt::LeftButton, {}, grid->cell(index).center());
            const bool seen = QTest::qWaitFor([&] { return grid->sightings().any(); });
            d.world.clock.advance(3s);
            QTest::mouseRelease(grid, Qt::LeftButton, {}, grid->cell(index).center());
            return seen;
        };
        QVERIFY(look(0));
        QVERIFY(look(1));
        QCOMPARE(d.seen(), Milliseconds(3s * exposureWeight(Severity::High)));
        QCOMPARE(d.seen(Category::Gore), Milliseconds(3s * exposureWeight(Severity::Medium)));
    }
};

VIGIE_TEST(ExposureMeterTest);
#include "ExposureMeterTest.moc"
