#include "models/media/PictureCache.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::media;
using domain::MediaId;

namespace {

std::shared_ptr<const PixelBuffer> pixels(int width, int height)
{
    const std::vector<std::byte> bytes(static_cast<std::size_t>(4 * width * height));
    return std::make_shared<PixelBuffer>(PixelBuffer::create(SealedMemory::of(bytes).value(), width, height).value());
}

/// 10×10 pixels and a veil of 2×2: 416 bytes.
domain::Picture picture(int originalSide = 100)
{
    domain::Picture picture;
    picture.full = pixels(10, 10);
    picture.veil = pixels(2, 2);
    picture.originalWidth = picture.originalHeight = originalSide;
    return picture;
}

constexpr std::size_t One = 416;

} // namespace

class PictureCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLeastRecentlyUsedLeavesFirst()
    {
        PictureCache cache(3 * One);
        for (const char *id : {"a", "b", "c"})
            cache.keep(MediaId(id), 10, 10, picture());
        QCOMPARE(cache.bytes(), 3 * One);
        QVERIFY(cache.find(MediaId("a"), 10, 10));
        cache.keep(MediaId("d"), 10, 10, picture());
        QVERIFY(!cache.find(MediaId("b"), 10, 10));
        QVERIFY(cache.find(MediaId("a"), 10, 10) && cache.find(MediaId("c"), 10, 10) &&
                cache.find(MediaId("d"), 10, 10));
        QCOMPARE(cache.bytes(), 3 * One);
    }

    void anotherBoxIsAnotherPictureUnlessTheOriginalFits()
    {
        PictureCache cache(10 * One);
        cache.keep(MediaId("shrunk"), 10, 10, picture());
        QVERIFY(!cache.find(MediaId("shrunk"), 20, 20));
        cache.keep(MediaId("whole"), 50, 50, picture(10));
        QVERIFY(cache.find(MediaId("whole"), 20, 20));
        QVERIFY(!cache.find(MediaId("whole"), 9, 20));
    }

    void thePixelsGoWhenTheyAreForgotten()
    {
        PictureCache cache(10 * One);
        auto kept = picture();
        const std::weak_ptr<const PixelBuffer> full = kept.full;
        cache.keep(MediaId("a"), 10, 10, std::move(kept));
        cache.keep(MediaId("b"), 10, 10, picture());
        cache.forget(MediaId("a"));
        QVERIFY(full.expired());
        QCOMPARE(cache.count(), std::size_t{1});
        cache.clear();
        QCOMPARE(cache.bytes(), std::size_t{0});
    }

    void aPictureOverTheBudgetIsNotKept()
    {
        PictureCache cache(One - 1);
        cache.keep(MediaId("a"), 10, 10, picture());
        QCOMPARE(cache.count(), std::size_t{0});
        PictureCache replacing(2 * One);
        replacing.keep(MediaId("a"), 10, 10, picture());
        replacing.keep(MediaId("a"), 10, 10, picture());
        QCOMPARE(replacing.bytes(), One);
    }
};

VIGIE_TEST(PictureCacheTest);
#include "PictureCacheTest.moc"
