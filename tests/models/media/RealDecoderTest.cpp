#include "models/media/DecoderPool.h"
#include "tests/models/codecs/Encoders.h"
#include "tests/support/TestCase.h"

#include <QFile>

#include <random>

using namespace vigie;
using namespace vigie::media;
using namespace vigie::test;
using decoding::PictureType;

namespace {

SealedMemory memoryOf(const Bytes &bytes)
{
    return SealedMemory::of(bytes).value();
}

Result<DecodedPicture> decode(DecoderPool &pool, const Bytes &bytes, PictureType declared = PictureType::Unknown,
                              std::uint32_t side = 2000)
{
    auto future = pool.decode({memoryOf(bytes), declared, side, side, Priority::Now}).request.result;
    future.waitForFinished();
    return future.result();
}

PoolSettings settings()
{
    PoolSettings settings;
    settings.executable = VIGIE_BIN_DIR "/vigie-decoder";
    settings.wallLimit = settings.startLimit = Milliseconds(60'000); // the machine may be busy
    return settings;
}

} // namespace

/// The real decoder, locked in as it is in the product.
class RealDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsLockedIn()
    {
        DecoderPool pool(settings());
        QVERIFY(decode(pool, encodePng(gradient(8, 8))));
        const auto status = pool.status();
        QVERIFY(status.running >= 1);
#if VIGIE_SANITIZED
        QVERIFY(!status.weakest.seccomp && !status.weakest.limits); // and says so
#else
        QVERIFY(status.weakest.seccomp && status.weakest.limits);
        qInfo("landlock ABI %d", int{status.weakest.landlock});
#endif
    }

    void everyKindIsDecodedBehindTheFilter()
    {
        DecoderPool pool(settings());
        for (const auto &[name, bytes] : everyKind()) {
            const auto picture = decode(pool, bytes);
            QVERIFY2(picture, name);
            QVERIFY2(!picture->reply.damaged, name);
            QVERIFY2(picture->full->width() >= 48 && picture->veil->width() >= 36, name);
        }
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void pixelsAreRight()
    {
        DecoderPool pool(settings());
        const Image image = gradient(300, 200);
        const auto picture = decode(pool, encodePng(image), PictureType::Jpeg);
        QVERIFY(picture);
        QVERIFY(picture->reply.typeMismatch);
        QCOMPARE(picture->full->width(), 300);
        const auto *pixel = picture->full->data() + 120 * picture->full->stride() + 4 * 37;
        QCOMPARE(int{pixel[0]}, int{image.at(37, 120).b});
        QCOMPARE(int{pixel[1]}, int{image.at(37, 120).g});
        QCOMPARE(int{pixel[2]}, int{image.at(37, 120).r});
    }

    void hashesComeWithoutAPixel()
    {
        DecoderPool pool(settings());
        const auto hash = [&](const Bytes &bytes) {
            auto future = pool.decode({.bytes = memoryOf(bytes), .kind = decoding::JobKind::Hash}).request.result;
            future.waitForFinished();
            return future.result();
        };
        const Image image = noise(300, 200, 5);
        const auto lossless = hash(encodePng(image)), lossy = hash(encodeJpeg(image, {.quality = 60}));
        QVERIFY2(lossless && lossy, lossless ? "lossy" : lossless.error().detail.c_str());
        QVERIFY(!lossless->full && !lossless->veil);
        QVERIFY(lossless->reply.hashes && lossy->reply.hashes);
        QVERIFY(lossless->reply.hashes->upright.distanceTo(lossy->reply.hashes->upright) <= 31);
        const auto other = hash(encodePng(noise(300, 200, 6)));
        QVERIFY(lossless->reply.hashes->upright.distanceTo(other->reply.hashes->upright) > 63);
        QVERIFY(!hash(encodePng(Image(300, 200)))->reply.hashes); // nothing to see
        QCOMPARE(hash(Bytes(100, std::byte{1})).code(), ErrorCode::Unsupported);
        QVERIFY(decode(pool, encodePng(image))->full); // the same decoder still decodes
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void hostileBytesCostNoDecoder()
    {
        constexpr unsigned Seed = 31'337;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        DecoderPool pool(settings());
        QCOMPARE(decode(pool, pngHeader(30'000, 30'000)).code(), ErrorCode::TooLarge);
        QCOMPARE(decode(pool, Bytes(1000, std::byte{'x'})).code(), ErrorCode::Unsupported);
        for (const auto &[name, bytes] : everyKind()) {
            for (int round = 0; round < 20; ++round) {
                Bytes bad = bytes;
                for (int flips = 0; flips < 4; ++flips)
                    bad[random() % bad.size()] ^= static_cast<std::byte>(1U << (random() % 8));
                if (const auto answer = decode(pool, bad); !answer)
                    QVERIFY2(answer.code() == ErrorCode::Damaged || answer.code() == ErrorCode::Unsupported ||
                                 answer.code() == ErrorCode::TooLarge,
                             name);
            }
            const auto cut =
                decode(pool, Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2)));
            QVERIFY2(cut ? cut->reply.damaged : cut.code() == ErrorCode::Damaged, name);
        }
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void largePicturesFitIntoItsMemory()
    {
        DecoderPool pool(settings());
        const Image flat(6000, 4000, {90, 120, 150, 255});
        const Bytes strips = encodeTiff(flat);
        const auto whole = decode(pool, strips, PictureType::Tiff, 4000);
        QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
        QCOMPARE(whole->full->width(), 4000);
        const auto jpeg = decode(pool, encodeJpeg(flat, {.kind = JpegKind::Progressive}), PictureType::Jpeg, 4000);
        QVERIFY(jpeg);
        QCOMPARE(pool.status().replaced, std::uint64_t{0});
    }

    void itRefusesToRunWithoutASocket()
    {
        QVERIFY(QFile::exists(QStringLiteral(VIGIE_BIN_DIR "/vigie-decoder")));
        PoolSettings wrong = settings();
        wrong.executable = "/bin/false";
        DecoderPool pool(wrong);
        QCOMPARE(decode(pool, encodePng(gradient(8, 8))).code(), ErrorCode::DecoderDied);
    }
};

VIGIE_TEST(RealDecoderTest);
#include "RealDecoderTest.moc"
