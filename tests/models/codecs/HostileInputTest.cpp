#include "models/codecs/StillDecoder.h"
#include "models/decoding/Framing.h"
#include "models/decoding/Limits.h"
#include "tests/models/codecs/Encoders.h"
#include "tests/support/TestCase.h"

#include <QElapsedTimer>

#include <random>

using namespace vigie;
using namespace vigie::codecs;
using namespace vigie::test;
using decoding::PictureType;
using decoding::Reason;

namespace {

decoding::DecodeJob job(std::size_t inputSize)
{
    decoding::DecodeJob job;
    job.id = 9;
    job.targetWidth = job.targetHeight = 40;
    job.veilEdge = decoding::MaxVeilEdge;
    job.inputSize = inputSize;
    return job;
}

/// What must hold for any bytes whatever: the answer is one that the other side of the socket accepts.
bool isSound(const DecodedStill &still, const decoding::DecodeJob &asked)
{
    if (still.reply.reason == Reason::None &&
        (still.full.size() != std::size_t{4} * still.reply.fullWidth * still.reply.fullHeight ||
         still.veil.size() != std::size_t{4} * still.reply.veilWidth * still.reply.veilHeight))
        return false;
    return decoding::parseReply(decoding::encode(still.reply), asked).has_value();
}

Bytes withBytes(Bytes bytes, std::string_view more)
{
    const auto tail = std::as_bytes(std::span(more));
    bytes.insert(bytes.end(), tail.begin(), tail.end());
    return bytes;
}

/// A progressive JPEG whose last scan is repeated.
Bytes scanBomb(int scans)
{
    const Bytes good = encodeJpeg(gradient(64, 64), {.kind = JpegKind::Progressive});
    std::size_t lastScan = 0;
    for (std::size_t i = 0; i + 1 < good.size(); ++i) {
        if (good[i] == std::byte{0xFF} && good[i + 1] == std::byte{0xDA})
            lastScan = i;
    }
    Bytes bomb(good.begin(), good.end() - 2);
    for (int i = 0; i < scans; ++i)
        bomb.insert(bomb.end(), good.begin() + static_cast<std::ptrdiff_t>(lastScan), good.end() - 2);
    bomb.insert(bomb.end(), good.end() - 2, good.end());
    return bomb;
}

} // namespace

class HostileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTruncationIsDamagedOrRefused()
    {
        constexpr std::size_t Parts = 16;
        int shownInPart = 0, unnoticed = 0;
        for (const auto &[name, bytes] : everyKind()) {
            const auto whole = decodeStill(bytes, job(bytes.size()));
            for (std::size_t part = 0; part < Parts; ++part) {
                const Bytes cut(bytes.begin(),
                                bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() * part / Parts));
                const auto asked = job(cut.size());
                const auto still = decodeStill(cut, asked);
                QVERIFY2(isSound(still, asked), name);
                // Only a cut behind the first picture, in pages that nobody looks at, may go unnoticed.
                if (still.reply.reason == Reason::None && !still.reply.damaged)
                    QVERIFY2(still.full == whole.full,
                             qPrintable(QStringLiteral("%1 part %2").arg(QLatin1StringView(name)).arg(part)));
                unnoticed += still.reply.reason == Reason::None && !still.reply.damaged ? 1 : 0;
                shownInPart += still.reply.reason == Reason::None ? 1 : 0;
            }
        }
        QVERIFY2(unnoticed <= 1, qPrintable(QString::number(unnoticed)));
        QVERIFY2(shownInPart >= 60,
                 qPrintable(QString::number(shownInPart))); // partial pictures are shown, not dropped
    }

    void theUpperPartOfATruncatedPictureIsRight()
    {
        const Image image = gradient(200, 200);
        for (const Bytes &bytes : {encodePng(image, {.kind = PngKind::Rgb}), encodeJpeg(image), encodeTiff(image),
                                   encodeWebp(image, WebpKind::Lossy)}) {
            const Bytes cut(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() * 3 / 4));
            auto asked = job(cut.size());
            asked.targetWidth = asked.targetHeight = 200;
            const auto still = decodeStill(cut, asked);
            if (still.reply.sniffed == PictureType::Tiff)
                continue; // its directory stands at the end
            QCOMPARE(still.reply.reason, Reason::None);
            QVERIFY(still.reply.damaged);
            const std::size_t at = 4 * (20 * 200 + 100);
            QVERIFY(std::abs(still.full[at + 2] - image.at(100, 20).r) <= 12);
        }
    }

    void flippedBitsNeverBreakTheDecoder()
    {
        constexpr unsigned Seed = 20'260'315;
        constexpr int Rounds = 350;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        for (const auto &[name, bytes] : everyKind()) {
            for (int round = 0; round < Rounds; ++round) {
                Bytes bad = bytes;
                for (auto flips = 1 + random() % 6; flips > 0; --flips)
                    bad[random() % (round % 2 == 0 ? bad.size() : std::min<std::size_t>(bad.size(), 256))] ^=
                        static_cast<std::byte>(1U << (random() % 8));
                const auto asked = job(bad.size());
                QVERIFY2(isSound(decodeStill(bad, asked), asked), name);
            }
        }
    }

    void garbageBehindEveryMagic()
    {
        constexpr unsigned Seed = 77;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        for (const auto &[name, bytes] : everyKind()) {
            for (int round = 0; round < 40; ++round) {
                Bytes bad(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(
                                                             std::min<std::size_t>(bytes.size(), 12 + random() % 64)));
                for (auto i = random() % 512; i > 0; --i)
                    bad.push_back(static_cast<std::byte>(random() % 256));
                const auto asked = job(bad.size());
                QVERIFY2(isSound(decodeStill(bad, asked), asked), name);
            }
        }
    }

    void oversizedHeadersAreRefusedAtOnce()
    {
        QElapsedTimer timer;
        timer.start();
        const Bytes png = pngHeader(30'000, 30'000);
        QCOMPARE(decodeStill(png, job(png.size())).reply.reason, Reason::TooManyPixels);
        Bytes jpeg = encodeJpeg(gradient(16, 16));
        for (std::size_t i = 0; i + 8 < jpeg.size(); ++i) {
            if (jpeg[i] == std::byte{0xFF} && jpeg[i + 1] == std::byte{0xC0}) {
                jpeg[i + 5] = jpeg[i + 7] = std::byte{0xFF}; // 65,500 both ways
                jpeg[i + 6] = jpeg[i + 8] = std::byte{0xDC};
                break;
            }
        }
        QCOMPARE(decodeStill(jpeg, job(jpeg.size())).reply.reason, Reason::SideTooLong);
        constexpr qint64 FarLessThanADecode = 500; // ms; decoding either would take minutes and gigabytes
        QVERIFY(timer.elapsed() < FarLessThanADecode);
    }

    void anInterlacedPictureThatWouldNotFitInMemoryIsRefused()
    {
        Bytes png = pngHeader(10'000, 10'000);
        constexpr std::size_t Interlace = 28;
        QCOMPARE(decodeStill(png, job(png.size())).reply.reason, Reason::Broken); // nothing behind the header
        png[Interlace] = std::byte{1};
        QVERIFY(decodeStill(png, job(png.size())).reply.reason != Reason::None);
    }

    void endlessScansAreRefused()
    {
        const Bytes few = scanBomb(3), bomb = scanBomb(2 * decoding::MaxScans);
        QCOMPARE(decodeStill(few, job(few.size())).reply.reason, Reason::None);
        QCOMPARE(decodeStill(bomb, job(bomb.size())).reply.reason, Reason::TooManyScans);
    }

    void whatIsNoPictureIsSaidToBeNone()
    {
        for (const std::string_view text :
             {std::string_view("x"), std::string_view("<svg xmlns='http://www.w3.org/2000/svg'/>"),
              std::string_view("%PDF-1.7"), std::string_view("GIF87"), std::string_view("\xFF\xD8")}) {
            const auto bytes = withBytes({}, text);
            QCOMPARE(decodeStill(bytes, job(bytes.size())).reply.reason, Reason::UnknownType);
        }
        QCOMPARE(decodeStill({}, job(1)).reply.reason, Reason::UnknownType);
    }

    void rareTiffCompressionsAreNotEvenTried()
    {
        Bytes tiff = encodeTiff(gradient(32, 32), {.compression = 1});
        for (std::size_t i = 0; i + 12 <= tiff.size(); ++i) { // tag 259, SHORT, count 1
            if (tiff[i] == std::byte{0x03} && tiff[i + 1] == std::byte{0x01} && tiff[i + 2] == std::byte{0x03} &&
                tiff[i + 4] == std::byte{0x01} && tiff[i + 8] == std::byte{1}) {
                tiff[i + 8] = std::byte{6}; // "old" JPEG
                break;
            }
        }
        QCOMPARE(decodeStill(tiff, job(tiff.size())).reply.reason, Reason::Unsupported);
    }

    void appendedBytesChangeNothing()
    {
        for (const auto &[name, bytes] : everyKind()) {
            const auto asked = job(bytes.size());
            const auto plain = decodeStill(bytes, asked);
            const auto more = decodeStill(withBytes(bytes, "PK\x03\x04 and more"), asked);
            QVERIFY2(more.reply.reason == Reason::None, name);
            QVERIFY2(plain.full == more.full, name);
        }
    }
};

VIGIE_TEST(HostileInputTest);
#include "HostileInputTest.moc"
