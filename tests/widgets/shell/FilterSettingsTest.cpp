#include "widgets/shell/FilterSettings.h"
#include "tests/support/FakePreferences.h"
#include "tests/support/TestCase.h"
#include "widgets/kit/FilterPreferences.h"

#include <QCheckBox>
#include <QComboBox>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::ui;

namespace {

struct Page
{
    test::FakePreferences preferences;
    std::unique_ptr<kit::ThemeSource> theme = kit::ThemeSource::create({}).value();
    shell::FilterSettings settings{*theme, preferences};
    shell::FilterPreview *preview = settings.findChild<shell::FilterPreview *>(QStringLiteral("filterPreview"));

    Page() { settings.show(); }
    QCheckBox *box(Category category, const char *part)
    {
        return settings.findChild<QCheckBox *>(
            QStringLiteral("filter.%1.%2").arg(static_cast<int>(category)).arg(QLatin1StringView(part)));
    }
    void press(Category category, const char *part)
    {
        box(category, part)->setFocus();
        QTest::keyClick(box(category, part), Qt::Key_Space);
    }
};

bool hasColour(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (std::abs(c.red() - c.blue()) > 24)
                return true;
        }
    return false;
}

} // namespace

class FilterSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsKeptAndShownOnTheSampleAtOnce()
    {
        Page p;
        QVERIFY(p.box(Category::Hate, "blur")->isChecked());
        p.press(Category::Hate, "blur");
        QCOMPARE(kit::readFilters(p.preferences).of(Category::Hate), (Filter{false, true, false}));
        QVERIFY(!hasColour(p.preview->image()));
        p.press(Category::Hate, "grey");
        QVERIFY(hasColour(p.preview->image()));
        p.press(Category::Hate, "blur");
        QVERIFY(hasColour(p.preview->image())); // blurred, in its colours
        p.press(Category::Hate, "grey");
        QVERIFY(!hasColour(p.preview->image())); // both
        QCOMPARE(kit::readFilters(p.preferences).of(Category::Drugs), FilterTable().of(Category::Drugs));
    }

    void whatMayShowAChildCannotBeLightened()
    {
        Page p;
        for (const char *part : {"blur", "grey", "smaller"}) {
            QVERIFY(!p.box(Category::Child, part)->isEnabled());
            QVERIFY(p.box(Category::Child, part)->isChecked());
        }
    }

    void theSampleFollowsTheRowOneIsAt()
    {
        Page p;
        p.press(Category::Spam, "blur");
        p.press(Category::Spam, "grey");
        QVERIFY(hasColour(p.preview->image()));
        p.box(Category::Gore, "blur")->setFocus();
        QTRY_VERIFY(!hasColour(p.preview->image()));
    }

    void theGripIsAChoiceAndWhatComesFromElsewhereShows()
    {
        Page p;
        auto *grip = p.settings.findChild<QComboBox *>(QStringLiteral("revealGrip"));
        QCOMPARE(kit::readGrip(p.preferences), RevealGrip::Hold);
        grip->setFocus();
        QTest::keyClick(grip, Qt::Key_Down);
        QCOMPARE(kit::readGrip(p.preferences), RevealGrip::Toggle);
        FilterTable table;
        table.set(Category::Weapons, {false, false, false});
        kit::writeFilters(p.preferences, table);
        kit::writeGrip(p.preferences, RevealGrip::Hold);
        QVERIFY(!p.box(Category::Weapons, "blur")->isChecked());
        QCOMPARE(grip->currentIndex(), 0);
    }
};

VIGIE_TEST(FilterSettingsTest);
#include "FilterSettingsTest.moc"
