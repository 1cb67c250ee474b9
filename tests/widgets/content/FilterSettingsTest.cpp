#include "tests/support/TestCase.h"
#include "tests/widgets/content/DeskWindow.h"
#include "widgets/content/BulkSheet.h"
#include "widgets/kit/FilterPreferences.h"

using namespace vigie;
using namespace vigie::ui;
using namespace vigie::ui::content;
using Shown = media::ProtectedPicture::Shown;

/// What a person set about pictures holds on the desk.
class FilterSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCanvasShowsWhatThePersonSet()
    {
        test::DeskWindow t;
        set(t, domain::Category::Weapons, {.blur = false, .grey = true, .smaller = false});
        t.world.add(t.world.photo(1));
        QVERIFY(t.start());
        QTRY_COMPARE(t.picture()->painted(), Shown::Grey);
    }

    void aChangeHoldsAtOnce()
    {
        test::DeskWindow t;
        t.world.add(t.world.photo(1));
        QVERIFY(t.start());
        QTRY_COMPARE(t.picture()->painted(), Shown::Veil);
        set(t, domain::Category::Weapons, {.blur = false, .grey = false, .smaller = false});
        QTRY_COMPARE(t.picture()->painted(), Shown::Colour);
        set(t, domain::Category::Weapons, domain::FullProtection);
        QTRY_COMPARE(t.picture()->painted(), Shown::Veil);
    }

    void anotherCategoryKeepsItsOwn()
    {
        test::DeskWindow t;
        set(t, domain::Category::Spam, {.blur = false, .grey = false, .smaller = false});
        t.world.add(t.world.photo(1));
        QVERIFY(t.start());
        QTRY_COMPARE(t.picture()->painted(), Shown::Veil);
    }

    void pressingOnceMoreEndsTheLookWhereThatIsSet()
    {
        test::DeskWindow t;
        kit::writeGrip(t.world.preferences, domain::RevealGrip::Toggle);
        t.world.add(t.world.photo(1));
        QVERIFY(t.start());
        t.press(Qt::Key_Space);
        QTRY_COMPARE(t.picture()->painted(), Shown::Grey); // pressed and let go: it stays
        t.press(Qt::Key_Space);
        QTRY_COMPARE(t.picture()->painted(), Shown::Veil);
    }

    void everySurfaceShowsTheSame()
    {
        test::DeskWindow t;
        auto detail = t.world.photo(1);
        for (const char *more : {"b", "c"})
            detail.item->media.push_back(t.world.media(more));
        t.world.add(detail);
        set(t, domain::Category::Weapons, {.blur = false, .grey = false, .smaller = false});
        QVERIFY(t.start());
        QTRY_COMPARE(t.picture()->painted(), Shown::Colour);
        t.press(Qt::Key_2);
        auto *second = t.find<media::ProtectedPicture>("secondPicture");
        QTRY_COMPARE(second->painted(), Shown::Colour);
        QTRY_VERIFY(t.find<media::VeilStrip>("veilStrip")->sightings().any());
        t.press(Qt::Key_7);
        auto *grid = t.desk->findChild<CaseCanvas *>()->findChild<media::StillGrid *>();
        QTRY_VERIFY(grid->sightings().any());
        QVERIFY(grid->hasBeenRevealed(0) && grid->hasBeenRevealed(2));
        set(t, domain::Category::Weapons, {.blur = true, .grey = false, .smaller = false});
        QTRY_VERIFY(!grid->sightings().any());
    }

    void aBatchCoversEachCaseAsItsOwnCategorySays()
    {
        test::DeskWindow t;
        t.world.add(t.world.photo(1)); // weapons
        auto hate = t.world.photo(2);
        hate.kase.category = domain::Category::Hate;
        hate.item->verdict->category = domain::Category::Hate;
        t.world.add(hate);
        auto unknown = t.world.photo(3);
        unknown.item->verdict.reset();
        t.world.add(unknown);
        set(t, domain::Category::Hate, {.blur = false, .grey = true, .smaller = false});
        QVERIFY(t.show());
        auto *table = t.find<kit::FastTable>("queueTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(!table->model()->index(2, 1).data().toString().isEmpty());
        t.press(Qt::Key_B, Qt::ControlModifier);
        auto *grid = t.desk->findChild<BulkSheet *>()->findChild<media::StillGrid *>();
        QTRY_VERIFY(grid->count() == 3 && grid->hasBeenRevealed(1));
        QVERIFY(!grid->hasBeenRevealed(0));
        QVERIFY(!grid->hasBeenRevealed(2)); // nobody knows what it is
    }

    /// How a picture is covered would tell what the machine found in it.
    void whileItIsSealedEverythingIsTaken()
    {
        test::DeskWindow t;
        t.world.policy.queues = {{domain::QueueId("q"), domain::SealRule::Always, 10, domain::RevealRule::Always, {}}};
        set(t, domain::Category::Weapons, {.blur = false, .grey = true, .smaller = false});
        t.world.add(t.world.photo(1));
        QVERIFY(t.start());
        QTRY_COMPARE(t.picture()->painted(), Shown::Veil);
        t.press(Qt::Key_G); // judged: now it is shown
        QTRY_COMPARE(t.picture()->painted(), Shown::Grey);
    }

private:
    static void set(test::DeskWindow &t, domain::Category category, domain::Filter filter)
    {
        auto table = kit::readFilters(t.world.preferences);
        table.set(category, filter);
        kit::writeFilters(t.world.preferences, table);
    }
};

VIGIE_TEST(FilterSettingsTest);
#include "FilterSettingsTest.moc"
