#include "tests/support/TestCase.h"
#include "tests/widgets/content/DeskWindow.h"
#include "widgets/kit/FilterPreferences.h"

using namespace vigie;
using namespace vigie::ui;
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
