#include "widgets/content/ExposureMeter.h"
#include "tests/support/ContentWorld.h"
#include "tests/support/FakeCare.h"
#include "tests/support/TestCase.h"
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

    Desk()
    {
        auto detail = world.photo(1);
        detail.kase.severity = Severity::High;
        world.add(detail);
        auto ports = world.ports();
        ports.exposure = &book;
        desk = std::make_unique<content::ContentDesk>(*theme, ports, actions);
        desk->resize(1280, 800);
        desk->show();
        desk->activateWindow();
    }
    media::ProtectedPicture *picture() { return desk->findChild<media::ProtectedPicture *>(); }
    Milliseconds seen() const
    {
        const auto now = QDateTime::fromMSecsSinceEpoch(world.clock.wall().time_since_epoch().count());
        return book.ledger().of(now.date(), Category::Weapons);
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
};

VIGIE_TEST(ExposureMeterTest);
#include "ExposureMeterTest.moc"
