#include "models/backend/sample/Scenes.h"
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Limits.h"
#include "tests/models/codecs/Encoders.h"
#include "tests/support/TestCase.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

using namespace vigie;
using namespace vigie::test;
namespace sample = vigie::backend::sample;

namespace {

constexpr int Pictures = 150;
constexpr int Altering = 56; ///< of them
constexpr int Width = 480, Height = 360;
constexpr int Same = 31, Similar = 63; // bits: the bands of backend::NearDuplicateFinder

decoding::DecodeReply answerTo(const Bytes &bytes)
{
    decoding::DecodeJob job;
    job.kind = decoding::JobKind::Hash;
    job.targetWidth = job.targetHeight = decoding::HashEdge;
    job.veilEdge = decoding::MaxVeilEdge;
    job.inputSize = bytes.size();
    const auto still = codecs::decodeStill(bytes, job);
    Q_ASSERT(still.full.empty() && still.veil.empty());
    return still.reply;
}

Bytes jpeg(const Image &image, int quality = 92)
{
    return encodeJpeg(image, {.quality = quality});
}

sample::Scene sceneOf(int number)
{
    constexpr int Scenes = static_cast<int>(sample::Scene::Portrait); // those before it
    return static_cast<sample::Scene>(number % Scenes);
}

drawn::Canvas drawing(int number)
{
    drawn::Dice dice(static_cast<std::uint64_t>(number));
    return sample::draw(sceneOf(number), Width, Height, dice);
}

Image imageOf(const drawn::Canvas &canvas)
{
    Image image(canvas.width(), canvas.height());
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            const auto colour = canvas.at(x, y);
            image.at(x, y) = {colour.red, colour.green, colour.blue, 255};
        }
    return image;
}

Image scaledTo(const drawn::Canvas &canvas, double factor)
{
    return imageOf(canvas.cropped(0, 0, canvas.width(), canvas.height(), static_cast<int>(canvas.width() * factor),
                                  static_cast<int>(canvas.height() * factor)));
}

/// Cuts `share` off every side in turn, in all `share` of the width and of the height.
Image trimmed(const drawn::Canvas &canvas, double share)
{
    const int across = static_cast<int>(canvas.width() * share), down = static_cast<int>(canvas.height() * share);
    const int width = canvas.width() - across, height = canvas.height() - down;
    return imageOf(canvas.cropped(across / 2, down / 2, width, height, width, height));
}

Image brighter(const drawn::Canvas &canvas, double factor)
{
    Image image = imageOf(canvas);
    const auto lit = [factor](std::uint8_t value) {
        return static_cast<std::uint8_t>(std::min(255.0, value * factor));
    };
    for (auto &pixel : image.pixels)
        pixel = {lit(pixel.r), lit(pixel.g), lit(pixel.b), 255};
    return image;
}

Image mirrored(const drawn::Canvas &canvas)
{
    Image image = imageOf(canvas), out = image;
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x)
            out.at(x, y) = image.at(image.width - 1 - x, y);
    return out;
}

/// What became of one picture in several ways of altering it.
struct Altered
{
    const char *name;
    std::function<Bytes(const drawn::Canvas &)> make;
    int within;        ///< bits
    double leastShare; ///< of the pictures, that stay within
    bool isMirror = false;
};

const std::array Alterations{
    Altered{"half the size", [](const auto &c) { return jpeg(scaledTo(c, 0.5)); }, Same, 1},
    Altered{"a third of the size", [](const auto &c) { return jpeg(scaledTo(c, 0.3)); }, Same, 1},
    Altered{"recompressed at 40", [](const auto &c) { return jpeg(imageOf(c), 40); }, Same, 1},
    Altered{"recompressed at 15", [](const auto &c) { return jpeg(imageOf(c), 15); }, Same, 1},
    Altered{"half the size at 50", [](const auto &c) { return jpeg(scaledTo(c, 0.5), 50); }, Same, 1},
    Altered{"a PNG of it", [](const auto &c) { return encodePng(imageOf(c)); }, Same, 1},
    Altered{"brighter by 20 %", [](const auto &c) { return jpeg(brighter(c, 1.2)); }, Same, 0.97},
    Altered{"darker by 30 %", [](const auto &c) { return jpeg(brighter(c, 0.7)); }, Same, 0.96},
    Altered{"mirrored", [](const auto &c) { return jpeg(mirrored(c)); }, Same, 1, true},
    Altered{"cut by 2 %", [](const auto &c) { return jpeg(trimmed(c, 0.02)); }, Same, 0.96},
    Altered{"cut by 5 %", [](const auto &c) { return jpeg(trimmed(c, 0.05)); }, Similar, 0.97},
};

} // namespace

/// How well the hash tells pictures apart, measured on drawn scenes.
class LookHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAlteredIsKnownAgain()
    {
        std::map<std::string, std::vector<int>> distances;
        int plain = 0;
        for (int number = 0; number < Altering; ++number) {
            const auto canvas = drawing(number);
            const auto before = answerTo(jpeg(imageOf(canvas))).hashes;
            if (!before) {
                ++plain;
                continue;
            }
            for (const auto &alteration : Alterations) {
                const auto after = answerTo(alteration.make(canvas)).hashes;
                const auto &seen = alteration.isMirror ? before->mirrored : before->upright;
                distances[alteration.name].push_back(after ? seen.distanceTo(after->upright) : PictureHash::Bits);
            }
        }
        QVERIFY2(plain <= 1, qPrintable(QString::number(plain)));
        for (const auto &alteration : Alterations) {
            auto &found = distances[alteration.name];
            std::ranges::sort(found);
            const auto within = std::ranges::count_if(found, [&](int d) { return d <= alteration.within; });
            const double share = static_cast<double>(within) / static_cast<double>(found.size());
            qInfo("%-20s median %3d, largest %3d, within %d bits: %.3f", alteration.name, found[found.size() / 2],
                  found.back(), alteration.within, share);
            QVERIFY2(share >= alteration.leastShare, alteration.name);
        }
    }

    void differentPicturesAreFarApart()
    {
        std::vector<PictureHashes> all;
        for (int number = 0; number < Pictures; ++number) {
            // Cards of text share one layout, and to this hash a layout is a look.
            if (sceneOf(number) == sample::Scene::TextCard)
                continue;
            if (const auto hashes = answerTo(jpeg(imageOf(drawing(number)))).hashes)
                all.push_back(*hashes);
        }
        int pairs = 0, nearest = PictureHash::Bits, near = 0;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const int distance =
                    std::min(all[i].upright.distanceTo(all[j].upright), all[i].mirrored.distanceTo(all[j].upright));
                nearest = std::min(nearest, distance);
                near += distance <= Similar ? 1 : 0;
                ++pairs;
            }
        qInfo("%d pairs, mirrors included: nearest %d bits, within %d bits: %d", pairs, nearest, Similar, near);
        QVERIFY(pairs > 8'000);
        QVERIFY(near <= pairs / 1000);
        QVERIFY(nearest > Same);
    }

    void aMirrorOfAMirrorIsThePicture()
    {
        const auto canvas = drawing(3);
        const auto hashes = answerTo(jpeg(imageOf(canvas))).hashes.value();
        const auto turned = answerTo(jpeg(mirrored(canvas))).hashes.value();
        QVERIFY(hashes.upright.distanceTo(hashes.mirrored) > Similar);
        QVERIFY(hashes.upright.distanceTo(turned.mirrored) <= Same);
        QVERIFY(hashes.mirrored.distanceTo(turned.upright) <= Same);
    }

    void whatSaysNothingHasNoHash()
    {
        QVERIFY(!answerTo(jpeg(Image(400, 300, {120, 120, 120, 255}))).hashes);
        QVERIFY(!answerTo(jpeg(gradient(63, 200))).hashes); // too small to be averaged down
        auto cut = jpeg(imageOf(drawing(1)));
        cut.resize(cut.size() / 2);
        const auto damaged = answerTo(cut);
        QVERIFY(damaged.damaged && !damaged.hashes);
        QCOMPARE(answerTo(Bytes(100, std::byte{7})).reason, decoding::Reason::UnknownType);
    }

    void bytesOfAHashComeBack()
    {
        const auto hashes = answerTo(jpeg(imageOf(drawing(2)))).hashes.value();
        QCOMPARE(PictureHash::fromBytes(hashes.upright.bytes()), hashes.upright);
        PictureHash one;
        one.set(255);
        QCOMPARE(one.distanceTo(PictureHash{}), 1);
        QVERIFY(one.bytes().back() == std::byte{0x80});
    }
};

VIGIE_TEST(LookHashTest);
#include "LookHashTest.moc"
