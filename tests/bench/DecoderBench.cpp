// What a picture costs: in this process, and through a locked decoder. Run it from a release build.
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Limits.h"
#include "models/media/DecoderPool.h"
#include "tests/models/codecs/Encoders.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr std::uint32_t BoxWidth = 1440, BoxHeight = 1080;
constexpr int Rounds = 15;

/// Soft shapes with sensor noise: compresses like a photograph (about 3 bits a pixel at quality 90).
Image photograph(int width, int height)
{
    constexpr unsigned Seed = 12;
    std::mt19937 random(Seed);
    Image image = gradient(width, height);
    for (Rgba &pixel : image.pixels) {
        const auto grain = static_cast<int>(random() % 17) - 8;
        const auto add = [&](std::uint8_t v) { return static_cast<std::uint8_t>(std::clamp(v + grain, 0, 255)); };
        pixel = {add(pixel.r), add(pixel.g), add(pixel.b), 255};
    }
    return image;
}

/// The least of many, since other work on the machine only ever adds.
double leastMs(const std::function<void()> &work)
{
    double least = 1e9;
    for (int round = 0; round < Rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        least = std::min(least,
                         std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return least;
}

void measure(const char *name, const Bytes &bytes, media::DecoderPool &pool)
{
    decoding::DecodeJob job;
    job.targetWidth = BoxWidth;
    job.targetHeight = BoxHeight;
    job.veilEdge = decoding::MaxVeilEdge;
    const double bare = leastMs([&] { (void)codecs::decodeStill(bytes, job); });
    bool decoded = true;
    const double sandboxed = leastMs([&] {
        auto future = pool.decode({SealedMemory::of(bytes).value(), decoding::PictureType::Unknown, BoxWidth, BoxHeight,
                                   media::Priority::Now})
                          .request.result;
        future.waitForFinished();
        decoded = decoded && future.result().has_value();
    });
    std::printf("%-28s %8.2f MB   bare %7.1f ms   sandboxed %7.1f ms%s\n", name,
                static_cast<double>(bytes.size()) / 1e6, bare, sandboxed, decoded ? "" : "   REFUSED");
}

} // namespace

int main()
{
    const auto start = std::chrono::steady_clock::now();
    media::PoolSettings settings;
    settings.executable = VIGIE_BIN_DIR "/vigie-decoder";
    settings.decoders = 1;
    media::DecoderPool pool(settings);
    pool.decode({SealedMemory::of(encodePng(gradient(1, 1))).value(), {}, 1, 1, media::Priority::Now})
        .request.result.waitForFinished();
    std::printf("start, lock and first answer  %.1f ms\n",
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());

    const Image twelve = photograph(4000, 3000);
    measure("JPEG 12 MP", encodeJpeg(twelve, {.quality = 90}), pool);
    measure("JPEG 12 MP progressive", encodeJpeg(twelve, {.kind = JpegKind::Progressive, .quality = 90}), pool);
    measure("JPEG 1080p", encodeJpeg(photograph(1920, 1080), {.quality = 90}), pool);
    measure("PNG 2 MP", encodePng(photograph(1920, 1080), {.kind = PngKind::Rgb}), pool);
    measure("WebP 12 MP lossy", encodeWebp(twelve, WebpKind::Lossy), pool);
    measure("TIFF 12 MP LZW", encodeTiff(twelve), pool);
    measure("PNG header 30,000 x 30,000", pngHeader(30'000, 30'000), pool);
    return 0;
}
