#include "models/drawn/Film.h"
#include "models/drawn/Mask.h"
#include "models/drawn/Typeface.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::drawn;

class FilmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBackFromLinearLight()
    {
        Canvas canvas(256, 1);
        for (int i = 0; i < 256; ++i) {
            const auto value = static_cast<std::uint8_t>(i);
            canvas.blend(i, 0, {value, value, value}, 1);
        }
        const auto back = Film(canvas).developed();
        for (int i = 0; i < 256; ++i)
            QCOMPARE(int(back.at(i, 0).red), i);
    }

    void blurKeepsLightAndSpreadsAsSaid_data()
    {
        QTest::addColumn<float>("sigma");
        QTest::newRow("weights") << 1.2F;
        QTest::newRow("boxes") << 6.0F;
    }
    void blurKeepsLightAndSpreadsAsSaid()
    {
        QFETCH(float, sigma);
        constexpr int Side = 81, Middle = 40;
        Film film(Side, Side);
        film.at(Middle, Middle) = {1, 1, 1};
        film.blur(sigma);
        double sum = 0, square = 0;
        for (int y = 0; y < Side; ++y)
            for (int x = 0; x < Side; ++x) {
                const double light = static_cast<double>(film.at(x, y).y);
                sum += light;
                square += light * (x - Middle) * (x - Middle);
            }
        QVERIFY(std::abs(sum - 1) < 0.001);
        QVERIFY2(std::abs(std::sqrt(square) - static_cast<double>(sigma)) < 0.12 * static_cast<double>(sigma),
                 qPrintable(QString::number(std::sqrt(square))));
    }

    void aMaskCoversWhatTheOutlineEncloses()
    {
        Mask mask(0, 0, 20, 20);
        // A square with a hole that runs the other way round; edges between pixels.
        mask.fill({{{2.5, 3}, {12.5, 3}, {12.5, 13}, {2.5, 13}}, {{6, 6}, {6, 9}, {9, 9}, {9, 6}}});
        QCOMPARE(mask.at(2, 5), 0.5F);
        QCOMPARE(mask.at(12, 5), 0.5F);
        QCOMPARE(mask.at(5, 5), 1.0F);
        QCOMPARE(mask.at(7, 7), 0.0F);
        QCOMPARE(mask.at(5, 2), 0.0F);
        double area = 0;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 20; ++x)
                area += static_cast<double>(mask.at(x, y));
        QVERIFY(std::abs(area - 91) < 1e-3);
    }

    void aMissingFontIsNamed()
    {
        const auto typefaces = Typefaces::open("/nowhere");
        QVERIFY(!typefaces);
        QCOMPARE(typefaces.error().code, ErrorCode::NotFound);
        QVERIFY(typefaces.error().detail.find("OCRB") != std::string::npos);
    }

    void lettersOfAZoneStandAtTheirPitch()
    {
        const auto typefaces = Typefaces::open();
        QVERIFY2(typefaces, "fonts-ocr-b and fonts-inter are needed");
        constexpr double Pitch = 20;
        const auto outline = typefaces->ocrB.outlineAtPitch("I<", {0, 30}, 30, Pitch);
        QCOMPARE(outline.size(), std::size_t{2});
        for (std::size_t i = 0; i < outline.size(); ++i)
            for (const auto &point : outline[i])
                QVERIFY(point.x >= Pitch * static_cast<double>(i) && point.x <= Pitch * static_cast<double>(i + 1));
        QVERIFY(typefaces->plain.widthOf("É", 10) > 0); // two bytes, one letter
    }
};

VIGIE_TEST(FilmTest);
#include "FilmTest.moc"
