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

    void blurAloneKeepsTheColours()
    {
        constexpr domain::Filter Blur{.blur = true, .grey = false, .smaller = false};
        auto picture = test::redPicture();
        const QImage seen = filtered(picture, Blur);
        QCOMPARE(seen.pixelColor(100, 100), QColor(0xFF, 0, 0));
        QVERIFY(seen.width() != picture.full->width()); // made of a few pixels, not of the picture
        QCOMPARE(filtered(picture, domain::FullProtection).pixelColor(100, 100), QColor(0x30, 0x30, 0x30));
        picture.full.reset();
        QCOMPARE(filtered(picture, Blur).pixelColor(100, 100), QColor(0x30, 0x30, 0x30)); // there is only the veil
        picture = test::redPicture();
        picture.veil.reset();
        QVERIFY(filtered(picture, Blur).isNull());
    }

    /// A line of one pixel is gone; of what is as wide as a tenth of the picture there is a trace at most.
    void blurInColourIsAsCoarseAsTheVeil()
    {
        constexpr int Side = 960;
        std::vector<std::byte> bytes(std::size_t{Side} * Side * 4, std::byte{0});
        for (int y = 0; y < Side; ++y)
            for (int channel = 0; channel < 4; ++channel) // one white column
                bytes[(static_cast<std::size_t>(y) * Side + Side / 2) * 4 + static_cast<std::size_t>(channel)] =
                    std::byte{0xFF};
        auto picture = test::redPicture();
        picture.full = std::make_shared<const PixelBuffer>(
            PixelBuffer::create(SealedMemory::of(bytes).value(), Side, Side).value());
        const QImage seen = filtered(picture, {.blur = true, .grey = false, .smaller = false});
        for (int x = 0; x < seen.width(); ++x)
            QVERIFY2(seen.pixelColor(x, seen.height() / 2).lightness() < 40, qPrintable(QString::number(x)));
    }
};

VIGIE_TEST(PixelFilterTest);
#include "PixelFilterTest.moc"
