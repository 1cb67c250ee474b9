#include "widgets/media/PixelFilter.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::ui::media;

namespace {

constexpr domain::Filter Grey{.blur = false, .grey = true, .smaller = false};
constexpr domain::Filter Colour{.blur = false, .grey = false, .smaller = false};

} // namespace

/// What may reach the screen, for every picture that can come and everything that can be taken from it.
class PixelFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unaskedThereIsOnlyTheVeil()
    {
        auto picture = test::redPicture();
        const QImage seen = filtered(picture, domain::FullProtection);
        QVERIFY(!seen.isNull());
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x)
                QCOMPARE(seen.pixelColor(x, y), QColor(0x30, 0x30, 0x30));
        picture.full.reset();
        QCOMPARE(filtered(picture, domain::FullProtection), seen); // the full picture has no part in it
    }

    void withoutAVeilThereIsNothing()
    {
        auto picture = test::redPicture();
        picture.veil.reset();
        QVERIFY(filtered(picture, domain::FullProtection).isNull());
    }

    void aVeilInColourIsPaintedGrey()
    {
        auto picture = test::redPicture();
        picture.veil = test::plainPixels(48, 36, 0x00, 0x00, 0xFF);
        const QColor seen = filtered(picture, domain::FullProtection).pixelColor(100, 100);
        QCOMPARE(seen.red(), seen.blue());
    }

    void greyHasNoColourAndColourAll()
    {
        const auto picture = test::redPicture();
        const QColor grey = filtered(picture, Grey).pixelColor(10, 10);
        QCOMPARE(grey.red(), grey.blue());
        QCOMPARE(filtered(picture, Colour).pixelColor(10, 10), QColor(0xFF, 0, 0));
        QVERIFY(filtered({}, Grey).isNull());
        QVERIFY(filtered({}, Colour).isNull());
    }
};

VIGIE_TEST(PixelFilterTest);
#include "PixelFilterTest.moc"
