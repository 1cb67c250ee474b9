#include "models/codecs/StillDecoder.h"
#include "models/codecs/Colour.h"
#include "models/decoding/Limits.h"
#include "tests/models/codecs/Encoders.h"
#include "tests/support/TestCase.h"

#include <cmath>

using namespace vigie;
using namespace vigie::codecs;
using namespace vigie::test;
using decoding::PictureType;
using decoding::Reason;

namespace {

decoding::DecodeJob job(std::uint32_t width = 4000, std::uint32_t height = 4000,
                        PictureType declared = PictureType::Unknown)
{
    decoding::DecodeJob job;
    job.id = 1;
    job.declared = declared;
    job.targetWidth = width;
    job.targetHeight = height;
    job.veilEdge = decoding::MaxVeilEdge;
    return job;
}

Rgba pixelAt(const DecodedStill &still, std::uint32_t x, std::uint32_t y)
{
    const std::size_t i = 4 * (std::size_t{y} * still.reply.fullWidth + x);
    return {still.full[i + 2], still.full[i + 1], still.full[i], still.full[i + 3]};
}

int distance(const Rgba &a, const Rgba &b)
{
    return std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b), std::abs(a.a - b.a)});
}

/// The largest difference of any channel of any pixel from what `expected` looks like over the neutral ground.
int worst(const DecodedStill &still, const Image &expected)
{
    if (still.reply.fullWidth != static_cast<std::uint32_t>(expected.width) ||
        still.reply.fullHeight != static_cast<std::uint32_t>(expected.height))
        return 256;
    int result = 0;
    for (int y = 0; y < expected.height; ++y) {
        for (int x = 0; x < expected.width; ++x) {
            const Rgba p = expected.at(x, y);
            const Rgba shown{overNeutral(p.r, p.a), overNeutral(p.g, p.a), overNeutral(p.b, p.a), 255};
            result = std::max(
                result, distance(pixelAt(still, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)), shown));
        }
    }
    return result;
}

Image greyOf(Image image)
{
    for (Rgba &p : image.pixels)
        p = {p.g, p.g, p.g, p.a};
    return image;
}

/// Where a pixel of the file is in the upright picture, in the words of the Exif standard: `orientation` names the
/// sides of the scene on which row 0 and column 0 of the file lie.
Image upright(const Image &file, int orientation)
{
    const bool turned = orientation >= 5;
    Image out(turned ? file.height : file.width, turned ? file.width : file.height);
    for (int row = 0; row < file.height; ++row) {
        for (int column = 0; column < file.width; ++column) {
            const int bottom = file.height - 1 - row, right = file.width - 1 - column;
            int x = column, y = row;
            switch (orientation) {
            case 2:
                x = right, y = row;
                break; // row 0 top, column 0 right
            case 3:
                x = right, y = bottom;
                break; // bottom, right
            case 4:
                x = column, y = bottom;
                break; // bottom, left
            case 5:
                x = row, y = column;
                break; // left, top
            case 6:
                x = bottom, y = column;
                break; // right, top
            case 7:
                x = bottom, y = right;
                break; // right, bottom
            case 8:
                x = row, y = right;
                break; // left, bottom
            default:
                break;
            }
            out.at(x, y) = file.at(column, row);
        }
    }
    return out;
}

Image withClearCorner(Image image)
{
    for (int y = 0; y < image.height / 2; ++y) {
        for (int x = 0; x < image.width / 2; ++x)
            image.at(x, y).a = static_cast<std::uint8_t>(7 * x);
    }
    return image;
}

Image fewColours(int width, int height)
{
    Image image(width, height, {200, 30, 40, 255});
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 2; ++x)
            image.at(x, y) = {static_cast<std::uint8_t>(16 * (x / 8)), static_cast<std::uint8_t>(16 * (y / 8)), 90,
                              255};
    }
    return image;
}

bool hasMetadata(const DecodedStill &still, const char *key, const char *value)
{
    return std::find(still.reply.metadata.begin(), still.reply.metadata.end(), decoding::MetadataEntry{key, value}) !=
           still.reply.metadata.end();
}

} // namespace

class StillDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losslessTypesComeBackExactly()
    {
        const Image image = gradient(61, 47);
        const Image clear = withClearCorner(image);
        const Image flat = fewColours(64, 48);
        QCOMPARE(worst(decodeStill(encodePng(image, {.kind = PngKind::Rgb}), job()), image), 0);
        QCOMPARE(worst(decodeStill(encodePng(image, {.kind = PngKind::Rgb, .interlaced = true}), job()), image), 0);
        QCOMPARE(worst(decodeStill(encodePng(clear), job()), clear), 0);
        QCOMPARE(worst(decodeStill(encodePng(clear, {.interlaced = true}), job()), clear), 0);
        QCOMPARE(worst(decodeStill(encodePng(image, {.kind = PngKind::Grey}), job()), greyOf(image)), 0);
        QCOMPARE(worst(decodeStill(encodePng(image, {.kind = PngKind::Rgb16}), job()), image), 0);
        QCOMPARE(worst(decodeStill(encodeWebp(clear, WebpKind::Lossless), job()), clear), 0);
        QCOMPARE(worst(decodeStill(encodeGif({flat}), job()), flat), 0);
        QCOMPARE(worst(decodeStill(encodeGif({flat}, true), job()), flat), 0);
        for (const std::uint16_t compression : std::initializer_list<std::uint16_t>{1, 5, 8, 32773, 32946}) {
            QCOMPARE(worst(decodeStill(encodeTiff(image, {.compression = compression}), job()), image), 0);
            QCOMPARE(
                worst(decodeStill(encodeTiff(image, {.kind = TiffKind::OneStrip, .compression = compression}), job()),
                      image),
                0);
            QCOMPARE(worst(decodeStill(encodeTiff(image, {.kind = TiffKind::Tiles, .compression = compression}), job()),
                           image),
                     0);
        }
        QVERIFY(worst(decodeStill(encodeTiff(image, {.kind = TiffKind::Grey16}), job()), greyOf(image)) <= 1);
        QVERIFY(worst(decodeStill(encodeTiff(image, {.kind = TiffKind::Inks}), job()), image) <= 1);
        QVERIFY(worst(decodeStill(encodeTiff(clear, {.kind = TiffKind::Rgba}), job()), clear) <= 1);
        for (const auto form : {TiffForm::BigEndian, TiffForm::BigTiff}) {
            QCOMPARE(worst(decodeStill(encodeTiff(image, {.form = form}), job()), image), 0);
            QCOMPARE(
                worst(decodeStill(encodeTiff(image, {.kind = TiffKind::Tiles, .compression = 1, .form = form}), job()),
                      image),
                0);
            QVERIFY(worst(decodeStill(encodeTiff(image, {.kind = TiffKind::Grey16, .form = form}), job()),
                          greyOf(image)) <= 1);
            QCOMPARE(decodeStill(encodeTiff(image, {.pages = 4, .form = form}), job()).reply.frames, 4U);
        }
    }

    void lossyTypesComeBackNearly()
    {
        const Image image = gradient(96, 80);
        QVERIFY(worst(decodeStill(encodeJpeg(image, {.quality = 100}), job()), image) <= 6);
        QVERIFY(worst(decodeStill(encodeJpeg(image, {.kind = JpegKind::Progressive, .quality = 100}), job()), image) <=
                6);
        QVERIFY(worst(decodeStill(encodeJpeg(image, {.kind = JpegKind::Grey, .quality = 100}), job()), greyOf(image)) <=
                2);
        QVERIFY(worst(decodeStill(encodeJpeg(image, {.kind = JpegKind::Inks, .quality = 100}), job()), image) <= 4);
        QVERIFY(worst(decodeStill(encodeJpeg(image, {.kind = JpegKind::PlainInks, .quality = 100}), job()), image) <=
                4);
        QVERIFY(worst(decodeStill(encodeJpeg(image, {.kind = JpegKind::Ycck, .quality = 100}), job()), image) <= 8);
        QVERIFY(worst(decodeStill(encodeWebp(image, WebpKind::Lossy), job()), image) <= 24);
        QVERIFY(worst(decodeStill(encodeTiff(image, {.compression = 7}), job()), image) <= 40);
    }

    void transparentPaletteEntriesShowTheGround()
    {
        Image image = fewColours(32, 32);
        image.at(3, 4).a = 0;
        image.at(20, 20) = {10, 20, 30, 128};
        QCOMPARE(worst(decodeStill(encodePng(image, {.kind = PngKind::Palette}), job()), image), 0);
        image.at(20, 20).a = 0; // a GIF knows only all or nothing
        QCOMPARE(worst(decodeStill(encodeGif({image}), job()), image), 0);
    }

    void allEightOrientations()
    {
        const Image image = gradient(13, 7);
        Image blocks(48, 32); // flat grey 16×16 cells survive JPEG almost exactly
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 48; ++x) {
                const auto grey = static_cast<std::uint8_t>(40 * (x / 16) + 120 * (y / 16));
                blocks.at(x, y) = {grey, grey, grey, 255};
            }
        }
        for (int orientation = 1; orientation <= 8; ++orientation) {
            const auto png = decodeStill(encodePng(image, {.orientation = orientation}), job());
            QCOMPARE(worst(png, upright(image, orientation)), 0);
            QCOMPARE(png.reply.originalWidth, orientation >= 5 ? 7U : 13U);
            QCOMPARE(
                worst(decodeStill(encodeTiff(image, {.orientation = orientation}), job()), upright(image, orientation)),
                0);
            QCOMPARE(worst(decodeStill(encodeTiff(image, {.kind = TiffKind::Tiles, .orientation = orientation}), job()),
                           upright(image, orientation)),
                     0);
            const auto jpeg = decodeStill(
                encodeJpeg(blocks, {.kind = JpegKind::Grey, .quality = 100, .orientation = orientation}), job());
            QVERIFY(worst(jpeg, upright(blocks, orientation)) <= 1);
        }
    }

    void picturesFitTheBoxAndAreNeverEnlarged()
    {
        const Image image = gradient(400, 300);
        for (const Bytes &bytes : {encodeJpeg(image), encodePng(image), encodeWebp(image, WebpKind::Lossy),
                                   encodeWebp(image, WebpKind::Lossless), encodeTiff(image)}) {
            const auto small = decodeStill(bytes, job(100, 100));
            QCOMPARE(small.reply.fullWidth, 100U);
            QCOMPARE(small.reply.fullHeight, 75U);
            QCOMPARE(small.reply.originalWidth, 400U);
            QCOMPARE(small.full.size(), std::size_t{4 * 100 * 75});
            QVERIFY(distance(pixelAt(small, 50, 37), image.at(202, 150)) <= 8);
            QVERIFY(distance(pixelAt(small, 99, 0), image.at(398, 1)) <= 8);
            const auto tall = decodeStill(bytes, job(1000, 30));
            QCOMPARE(tall.reply.fullWidth, 40U);
            QCOMPARE(tall.reply.fullHeight, 30U);
            QCOMPARE(decodeStill(bytes, job(4000, 4000)).reply.fullWidth, 400U);
        }
        const auto turned = decodeStill(encodeJpeg(image, {.orientation = 6}), job(60, 100));
        QCOMPARE(turned.reply.fullWidth, 60U); // upright it is 300×400
        QCOMPARE(turned.reply.fullHeight, 80U);
        const auto line = decodeStill(encodePng(gradient(2000, 1)), job(100, 100));
        QCOMPARE(line.reply.fullHeight, 1U);
    }

    void shrinkingIsTheExactMean()
    {
        const Image image = noise(60, 45, 5);
        const auto still = decodeStill(encodePng(image), job(20, 15));
        for (int y = 0; y < 15; ++y) {
            for (int x = 0; x < 20; ++x) {
                int sum = 0;
                for (int i = 0; i < 9; ++i)
                    sum += image.at(3 * x + i % 3, 3 * y + i / 3).r;
                QCOMPARE(int{pixelAt(still, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)).r},
                         (2 * sum + 9) / 18);
            }
        }
        const Image flat(61, 53, {12, 200, 255, 255}); // an odd ratio must not darken or drift
        const auto odd = decodeStill(encodePng(flat), job(37, 37));
        QCOMPARE(worst(odd, Image(37, 32, {12, 200, 255, 255})), 0);
    }

    void theVeilIsGreySmallAndShowsNothing()
    {
        Image image(640, 480, {20, 20, 20, 255});
        for (int y = 0; y < 480; ++y) {
            for (int x = 0; x < 640; ++x) { // letters of 20 pixels would be strokes of this width
                if ((x / 20 + y / 20) % 2 == 0)
                    image.at(x, y) = {240, 240, 240, 255};
            }
        }
        const auto still = decodeStill(encodePng(image), job());
        QCOMPARE(still.reply.veilWidth, 48U);
        QCOMPARE(still.reply.veilHeight, 36U);
        QCOMPARE(still.veil.size(), std::size_t{4 * 48 * 36});
        int low = 255, high = 0;
        for (std::size_t i = 0; i < still.veil.size(); i += 4) {
            QVERIFY(still.veil[i] == still.veil[i + 1] && still.veil[i] == still.veil[i + 2]);
            low = std::min(low, int{still.veil[i]});
            high = std::max(high, int{still.veil[i]});
        }
        QVERIFY2(high - low <= 30, qPrintable(QStringLiteral("%1…%2").arg(low).arg(high)));
        auto small = job();
        small.veilEdge = 16;
        QCOMPARE(decodeStill(encodePng(image), small).reply.veilWidth, 16U);
    }

    void animationsShowTheirFirstFrameAndSayHowManyThereAre()
    {
        const Image first = fewColours(32, 24), second(32, 24, {1, 2, 3, 255});
        const auto gif = decodeStill(encodeGif({first, second, second}), job());
        QCOMPARE(gif.reply.frames, 3U);
        QVERIFY(gif.reply.animated);
        QCOMPARE(worst(gif, first), 0);
        const auto webp = decodeStill(encodeAnimatedWebp({first, second}, 50, 40, 3, 4), job());
        QCOMPARE(webp.reply.frames, 2U);
        QVERIFY(webp.reply.animated && !webp.reply.damaged);
        QCOMPARE(webp.reply.originalWidth, 50U);
        QCOMPARE(pixelAt(webp, 6, 8), first.at(0, 0));
        QCOMPARE(pixelAt(webp, 37, 31), first.at(31, 23));
        QCOMPARE(pixelAt(webp, 5, 8), (Rgba{Neutral, Neutral, Neutral, 255}));
        QCOMPARE(pixelAt(webp, 38, 8), (Rgba{Neutral, Neutral, Neutral, 255}));
        QCOMPARE(decodeStill(encodeTiff(first, {.pages = 3}), job()).reply.frames, 3U);
        QVERIFY(!decodeStill(encodeTiff(first, {.pages = 3}), job()).reply.animated);
    }

    void anotherTypeThanDeclaredIsAFindingAndNoFailure()
    {
        const Bytes png = encodePng(gradient(20, 20));
        const auto lied = decodeStill(png, job(100, 100, PictureType::Jpeg));
        QCOMPARE(lied.reply.reason, Reason::None);
        QVERIFY(lied.reply.typeMismatch);
        QCOMPARE(lied.reply.sniffed, PictureType::Png);
        QVERIFY(!decodeStill(png, job(100, 100, PictureType::Png)).reply.typeMismatch);
        QVERIFY(!decodeStill(png, job(100, 100)).reply.typeMismatch);
    }

    void metadataIsReportedAsData()
    {
        const Image image = gradient(20, 20);
        QVERIFY(hasMetadata(decodeStill(encodeJpeg(image, {.comment = "SPECIMEN\x1B[2J"}), job()), "camera-maker",
                            "SPECIMEN[2J"));
        QVERIFY(hasMetadata(decodeStill(encodePng(image, {.software = "SPECIMEN"}), job()), "software", "SPECIMEN"));
        QVERIFY(hasMetadata(decodeStill(encodeTiff(image), job()), "software", "SPECIMEN"));
    }

    void aProfileThatIsNotAppliedIsTold()
    {
        using namespace std::string_literals;
        const Image image = gradient(20, 20);
        QVERIFY(hasMetadata(decodeStill(encodeJpeg(image, {.profile = "....Display P3"}), job()), "colour-profile",
                            "not applied"));
        for (const auto &srgb : {"....sRGB IEC61966-2.1"s, "....\0s\0R\0G\0B"s})
            QVERIFY(!hasMetadata(decodeStill(encodeJpeg(image, {.profile = srgb}), job()), "colour-profile",
                                 "not applied"));
        QVERIFY(!hasMetadata(decodeStill(encodeJpeg(image), job()), "colour-profile", "not applied"));
    }

    void paddingBetweenHeadersIsNoDamage()
    {
        Bytes jpeg = encodeJpeg(gradient(20, 20));
        constexpr std::ptrdiff_t EndOfFirstHeader = 20; // behind the JFIF block
        jpeg.insert(jpeg.begin() + EndOfFirstHeader, 3, std::byte{0});
        const auto still = decodeStill(jpeg, job());
        QCOMPARE(still.reply.reason, Reason::None);
        QVERIFY(!still.reply.damaged);
    }

    void everySampleIsWholeUndamagedAndQuiet()
    {
        for (const auto &[name, bytes] : everyKind()) {
            const auto still = decodeStill(bytes, job());
            QVERIFY2(still.reply.reason == Reason::None, name);
            QVERIFY2(!still.reply.damaged, name);
            QCOMPARE(still.full.size(), std::size_t{4} * still.reply.fullWidth * still.reply.fullHeight);
        }
    }
};

VIGIE_TEST(StillDecoderTest);
#include "StillDecoderTest.moc"
