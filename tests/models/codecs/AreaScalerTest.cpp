#include "models/codecs/AreaScaler.h"

#include "tests/support/TestCase.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace vigie::codecs;

namespace {

using Pixels = std::vector<std::uint8_t>;

/// The mean of the source area under a target pixel, cell by cell.
double meanUnder(const Pixels &source, std::uint32_t sw, std::uint32_t sh, std::uint32_t w, std::uint32_t h,
                 std::uint32_t x, std::uint32_t y, std::size_t channel)
{
    const double left = static_cast<double>(x) * sw / w, right = (x + 1.0) * sw / w;
    const double top = static_cast<double>(y) * sh / h, bottom = (y + 1.0) * sh / h;
    double sum = 0;
    for (std::uint32_t v = 0; v < sh; ++v) {
        const double high = std::min(bottom, v + 1.0) - std::max(top, static_cast<double>(v));
        for (std::uint32_t u = 0; u < sw && high > 0; ++u) {
            const double wide = std::min(right, u + 1.0) - std::max(left, static_cast<double>(u));
            if (wide > 0)
                sum += high * wide * source[4 * (std::size_t{v} * sw + u) + channel];
        }
    }
    return sum / ((right - left) * (bottom - top));
}

class AreaScalerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPixelIsTheMeanOfWhatItCovers_data()
    {
        QTest::addColumn<std::uint32_t>("sourceWidth");
        QTest::addColumn<std::uint32_t>("sourceHeight");
        QTest::addColumn<std::uint32_t>("width");
        QTest::addColumn<std::uint32_t>("height");
        std::mt19937 random(11);
        const auto side = [&random](std::uint32_t most) { return 1U + static_cast<std::uint32_t>(random()) % most; };
        for (int n = 0; n < 60; ++n) {
            const std::uint32_t w = side(40), h = side(40);
            QTest::addRow("%d", n) << w << h << side(w) << side(h);
        }
        QTest::newRow("same") << 9U << 7U << 9U << 7U;
        QTest::newRow("to one pixel") << 40U << 40U << 1U << 1U;
        QTest::newRow("a little") << 25U << 25U << 24U << 24U;
        QTest::newRow("by half") << 32U << 32U << 16U << 16U;
        QTest::newRow("only its width") << 32U << 9U << 20U << 9U;
        QTest::newRow("only its height") << 9U << 32U << 9U << 20U;
    }
    void everyPixelIsTheMeanOfWhatItCovers()
    {
        QFETCH(std::uint32_t, sourceWidth);
        QFETCH(std::uint32_t, sourceHeight);
        QFETCH(std::uint32_t, width);
        QFETCH(std::uint32_t, height);
        std::mt19937 random(sourceWidth * 1000 + sourceHeight);
        Pixels source(std::size_t{4} * sourceWidth * sourceHeight);
        std::ranges::generate(source, [&random] { return static_cast<std::uint8_t>(random()); });
        AreaScaler scaler(sourceWidth, sourceHeight, width, height);
        for (std::uint32_t row = 0; row < sourceHeight; ++row)
            scaler.addRow(source.data() + std::size_t{4} * sourceWidth * row);
        const auto pixels = scaler.take();
        QCOMPARE(pixels.size(), std::size_t{4} * width * height);
        for (std::uint32_t y = 0; y < height; ++y)
            for (std::uint32_t x = 0; x < width; ++x)
                for (std::size_t c = 0; c < 4; ++c) {
                    const double mean = meanUnder(source, sourceWidth, sourceHeight, width, height, x, y, c);
                    const double error = std::abs(pixels[4 * (std::size_t{y} * width + x) + c] - mean);
                    QVERIFY2(error <= 0.51, qPrintable(QStringLiteral("%1,%2: %3").arg(x).arg(y).arg(error)));
                }
    }

    void whiteStaysWhite()
    {
        const Pixels row(std::size_t{4} * 4'000, 0xFF);
        for (const std::uint32_t width : {1U, 7U, 1'333U, 1'440U, 3'999U}) {
            AreaScaler scaler(4'000, 31, width, 29);
            for (int y = 0; y < 31; ++y)
                scaler.addRow(row.data());
            const auto pixels = scaler.take();
            QVERIFY(std::ranges::all_of(pixels, [](std::uint8_t value) { return value == 0xFF; }));
        }
    }

    void nothingOfUsedMemoryIsSeen()
    {
        const Pixels used(1'000, 0xAB);
        const Pixels row(std::size_t{4} * 10, 0x10);
        for (const std::uint32_t height : {10U, 4U}) {
            AreaScaler scaler(10, 10, 10, height, used);
            scaler.addRow(row.data()); // and the rest never comes
            const auto pixels = scaler.take();
            QCOMPARE(pixels.size(), std::size_t{40} * height);
            QVERIFY(std::ranges::none_of(pixels, [](std::uint8_t value) { return value == 0xAB; }));
        }
    }
};

} // namespace

VIGIE_TEST(AreaScalerTest);
#include "AreaScalerTest.moc"
