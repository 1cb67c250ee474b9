#include "widgets/kit/Icon.h"
#include "tests/support/TestCase.h"

#include <QFile>

using namespace vigie::ui::kit;

namespace {

int inkedPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    return count;
}

} // namespace

class IconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnumerationIsTheList()
    {
        QFile list(QLatin1StringView(VIGIE_SOURCE_DIR) + QLatin1StringView("/resources/icons/icons.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const auto names = QString::fromLatin1(list.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(names.size(), static_cast<qsizetype>(Icon::Count_));
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(name(static_cast<Icon>(i)), names.at(i));
    }

    void everyIconPaintsSomethingInItsColour()
    {
        const QColor colour(0x2F, 0x6F, 0xED);
        for (int i = 0; i < static_cast<int>(Icon::Count_); ++i) {
            const QImage image = iconPixmap(static_cast<Icon>(i), colour, 24, 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            QVERIFY2(inkedPixels(image) > 40, name(static_cast<Icon>(i)).data());
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QColor seen = image.pixelColor(x, y); seen.alpha() == 255)
                        QVERIFY(std::abs(seen.red() - colour.red()) < 3 &&
                                std::abs(seen.green() - colour.green()) < 3 &&
                                std::abs(seen.blue() - colour.blue()) < 3);
        }
    }

    void aPixmapIsMadeOncePerColourSizeAndScale()
    {
        const auto first = iconPixmap(Icon::Check, Qt::red, 16, 1.0);
        QCOMPARE(iconPixmap(Icon::Check, Qt::red, 16, 1.0).cacheKey(), first.cacheKey());
        QVERIFY(iconPixmap(Icon::Check, Qt::blue, 16, 1.0).cacheKey() != first.cacheKey());
        QCOMPARE(iconPixmap(Icon::Check, Qt::red, 16, 1.5).size(), QSize(24, 24));
    }
};

VIGIE_TEST(IconTest);
#include "IconTest.moc"
