#include "models/decoding/Sniffer.h"
#include "models/decoding/Limits.h"
#include "tests/support/TestCase.h"

#include <random>
#include <string>

using namespace vigie::decoding;
using namespace std::string_literals;

namespace {

std::span<const std::byte> bytesOf(const std::string &text)
{
    return std::as_bytes(std::span(text));
}

std::string big(std::uint32_t value, int bytes)
{
    std::string out;
    for (int i = bytes - 1; i >= 0; --i)
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
    return out;
}

std::string little(std::uint32_t value, int bytes)
{
    auto out = big(value, bytes);
    std::reverse(out.begin(), out.end());
    return out;
}

std::string png(std::uint32_t width, std::uint32_t height, const std::string &more = {})
{
    return "\x89PNG\r\n\x1A\n"s + big(13, 4) + "IHDR" + big(width, 4) + big(height, 4) + "\x08\x02\0\0\0"s + "crc!" +
           more;
}

std::string jpeg(std::uint32_t width, std::uint32_t height)
{
    return "\xFF\xD8\xFF\xE0"s + big(16, 2) + std::string(14, 'J') + "\xFF\xFF\xC0" + big(17, 2) + "\x08" +
           big(height, 2) + big(width, 2) + std::string(10, '\0');
}

std::string gif(std::uint32_t width, std::uint32_t height, int frames)
{
    std::string out = "GIF89a" + little(width, 2) + little(height, 2) + "\x80\0\0"s + std::string(6, '\0');
    for (int i = 0; i < frames; ++i)
        out += "\x21\xF9\x04"s + std::string(4, '\0') + "\0"s + ","s + little(0, 4) + little(width, 2) +
               little(height, 2) + "\0\x02\x02\x44\x01\0"s;
    return out + ";";
}

std::string webp(const std::string &chunks)
{
    return "RIFF" + little(static_cast<std::uint32_t>(chunks.size()) + 4, 4) + "WEBP" + chunks;
}

/// A chain of little-endian directories; the last points to `last`.
std::string tiff(std::uint32_t width, std::uint32_t height, int pages, std::uint32_t last)
{
    std::string out = "II*\0"s + little(8, 4);
    for (int page = 0; page < pages; ++page) {
        out += little(2, 2) + little(256, 2) + little(4, 2) + little(1, 4) + little(width, 4);
        out += little(257, 2) + little(3, 2) + little(1, 4) + little(height, 4);
        out += little(page + 1 < pages ? static_cast<std::uint32_t>(out.size()) + 4 : last, 4);
    }
    return out;
}

} // namespace

class SnifferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeAndSizeFromTheHeader()
    {
        const auto expect = [](const std::string &bytes, PictureType type, std::uint32_t width, std::uint32_t height) {
            const auto found = probe(bytesOf(bytes));
            return found.type == type && found.width == width && found.height == height && found.reason == Reason::None;
        };
        QVERIFY(expect(png(640, 480), PictureType::Png, 640, 480));
        QVERIFY(expect(jpeg(4000, 3000), PictureType::Jpeg, 4000, 3000));
        QVERIFY(expect(gif(320, 200, 1), PictureType::Gif, 320, 200));
        QVERIFY(expect(tiff(123, 45, 1, 0), PictureType::Tiff, 123, 45));
        QVERIFY(expect(webp("VP8X" + little(10, 4) + little(0, 4) + little(99, 3) + little(49, 3)), PictureType::WebP,
                       100, 50));
        QVERIFY(
            expect(webp("VP8L" + little(5, 4) + "\x2F" + little(99U | (49U << 14), 4)), PictureType::WebP, 100, 50));
    }

    void unknownBytesAreSaidToBeUnknown()
    {
        for (const auto &bytes : {""s, "P"s, "<svg/>"s, "\xFF\xD8"s, "RIFF....WAVE"s, "GIF88a"s,
                                  "\0\0\0\x1C"
                                  "ftypavif"s}) {
            QCOMPARE(probe(bytesOf(bytes)).type, PictureType::Unknown);
            QCOMPARE(probe(bytesOf(bytes)).reason, Reason::UnknownType);
        }
    }

    void capsHoldBeforeAnyCodecRuns()
    {
        QCOMPARE(probe(bytesOf(png(30'000, 30'000))).reason, Reason::TooManyPixels);
        QCOMPARE(probe(bytesOf(jpeg(65'500, 65'500))).reason, Reason::SideTooLong);
        QCOMPARE(probe(bytesOf(png(0xFFFFFFFF, 1))).reason, Reason::SideTooLong);
        QCOMPARE(probe(bytesOf(png(10'000, 10'000))).reason, Reason::None);
        QCOMPARE(probe(bytesOf(png(10'001, 10'000))).reason, Reason::TooManyPixels);
        QCOMPARE(probe(bytesOf(png(MaxSide, 10))).reason, Reason::None);
        QCOMPARE(probe(bytesOf(png(MaxSide + 1, 10))).reason, Reason::SideTooLong);
        QCOMPARE(checkSize(0, 5), Reason::Broken);
    }

    void framesAreCountedAndCapped()
    {
        QCOMPARE(probe(bytesOf(gif(4, 4, 3))).frames, 3U);
        QVERIFY(probe(bytesOf(gif(4, 4, 3))).animated);
        QVERIFY(!probe(bytesOf(gif(4, 4, 1))).animated);
        QCOMPARE(probe(bytesOf(gif(4, 4, 2000))).reason, Reason::None);
        QCOMPARE(probe(bytesOf(gif(4, 4, 2001))).reason, Reason::TooManyFrames);
        QCOMPARE(probe(bytesOf(gif(4, 4, 9000))).frames, 2001U);
        QCOMPARE(probe(bytesOf(png(4, 4, big(8, 4) + "acTL" + big(12, 4) + big(0, 4) + "crc!"))).frames, 12U);
        std::string frames = "VP8X" + little(10, 4) + "\x02\0\0\0"s + little(3, 3) + little(3, 3);
        for (int i = 0; i < 5; ++i)
            frames += "ANMF" + little(1, 4) + "\0\0"s;
        QCOMPARE(probe(bytesOf(webp(frames))).frames, 5U);
        QVERIFY(probe(bytesOf(webp(frames))).animated);
    }

    void aCutTailIsSeen()
    {
        const auto whole = gif(4, 4, 3), pages = tiff(9, 9, 3, 0);
        QVERIFY(!probe(bytesOf(whole)).cutOff);
        QVERIFY(!probe(bytesOf(whole.substr(0, whole.size() - 1))).cutOff); // only the trailer is missing
        for (std::size_t lost = 2; lost < 10; ++lost)
            QVERIFY(probe(bytesOf(whole.substr(0, whole.size() - lost))).cutOff);
        QVERIFY(!probe(bytesOf(pages)).cutOff);
        QVERIFY(probe(bytesOf(tiff(9, 9, 3, 9'000))).cutOff);
    }

    void aRingOfPagesEnds()
    {
        QCOMPARE(probe(bytesOf(tiff(9, 9, 3, 0))).frames, 3U);
        QCOMPARE(probe(bytesOf(tiff(9, 9, 3, 8))).reason, Reason::TooManyFrames);
    }

    void randomTailsBehindEveryMagicAreHarmless()
    {
        constexpr unsigned Seed = 4711;
        qInfo("seed %u", Seed);
        std::mt19937 random(Seed);
        for (const auto &head :
             {png(9, 9), jpeg(9, 9), gif(9, 9, 2), tiff(9, 9, 2, 0), webp("VP8X"), "II+\0\x08\0\0\0"s, "MM\0*"s}) {
            for (int round = 0; round < 3'000; ++round) {
                std::string bytes = head.substr(0, std::max<std::size_t>(12, random() % (head.size() + 1)));
                for (std::size_t i = random() % 64; i > 0; --i)
                    bytes += static_cast<char>(random() % 256);
                const auto found = probe(bytesOf(bytes));
                QVERIFY(found.frames >= 1);
                if (found.reason == Reason::None && found.width != 0 && found.height != 0)
                    QCOMPARE(checkSize(found.width, found.height), Reason::None);
            }
        }
    }
};

VIGIE_TEST(SnifferTest);
#include "SnifferTest.moc"
