// What a picture costs: in this process, and through a locked decoder. Run it from a release build.
#include "models/codecs/StillDecoder.h"
#include "models/decoding/Limits.h"
#include "models/media/DecoderPool.h"
#include "tests/bench/Photograph.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <jpeglib.h>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace vigie;
using namespace vigie::bench;
using namespace vigie::test;

namespace {

constexpr std::uint32_t BoxWidth = 1440, BoxHeight = 1080;
constexpr int Rounds = 15;

/// The least of many, since other work on the machine only ever adds.
class Least
{
public:
    void measure(const std::function<void()> &work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_ms =
            std::min(m_ms, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    double ms() const { return m_ms; }

private:
    double m_ms = 1e9;
};

/// The peer: libjpeg-turbo alone, at the scale our decoder picks: the smallest that fills the box.
void bareJpeg(const Bytes &bytes)
{
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    jpeg_read_header(&info, TRUE);
    constexpr unsigned Eighths = 8;
    info.scale_denom = Eighths;
    for (info.scale_num = 1; info.scale_num < Eighths; ++info.scale_num) {
        jpeg_calc_output_dimensions(&info);
        if (info.output_width >= BoxWidth || info.output_height >= BoxHeight)
            break;
    }
    info.out_color_space = JCS_EXT_BGRX;
    jpeg_start_decompress(&info);
    std::vector<unsigned char> pixels(std::size_t{4} * info.output_width * info.output_height);
    while (info.output_scanline < info.output_height) {
        unsigned char *row = pixels.data() + std::size_t{4} * info.output_width * info.output_scanline;
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
}

enum class Peer { LibJpeg, None };

nlohmann::ordered_json measure(const char *name, const Bytes &bytes, media::DecoderPool &pool, Peer peer)
{
    decoding::DecodeJob job;
    job.targetWidth = BoxWidth;
    job.targetHeight = BoxHeight;
    job.veilEdge = decoding::MaxVeilEdge;
    bool decoded = true;
    Least inProcess, sandboxed, bare;
    // In turns: what slows the machine meanwhile slows all three, and a decoder has the time between two pictures that
    // it has in life, in which it wipes what it used.
    for (int round = 0; round < Rounds; ++round) {
        inProcess.measure([&] { (void)codecs::decodeStill(bytes, job); });
        const auto arrived = SealedMemory::of(bytes).value(); // as a download leaves it
        sandboxed.measure([&] {
            auto future =
                pool.decode({arrived, decoding::PictureType::Unknown, BoxWidth, BoxHeight, media::Priority::Now})
                    .request.result;
            future.waitForFinished();
            decoded = decoded && future.result().has_value();
        });
        if (peer == Peer::LibJpeg)
            bare.measure([&] { bareJpeg(bytes); });
    }
    nlohmann::ordered_json json{{"name", name},
                                {"megabytes", static_cast<double>(bytes.size()) / 1e6},
                                {"in_process_ms", inProcess.ms()},
                                {"sandboxed_ms", sandboxed.ms()},
                                {"decoded", decoded},
                                {"limited", peer == Peer::LibJpeg}};
    if (peer == Peer::LibJpeg)
        json["peer_ms"] = bare.ms();
    return json;
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
    nlohmann::ordered_json json;
    json["first_answer_ms"] =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();

    const Image twelve = photograph(4000, 3000);
    const Image two = photograph(1920, 1080);
    json["pictures"] = {
        measure("JPEG 12 MP", encodeJpeg(twelve, {.quality = 90}), pool, Peer::LibJpeg),
        measure("JPEG 12 MP progressive", encodeJpeg(twelve, {.kind = JpegKind::Progressive, .quality = 90}), pool,
                Peer::LibJpeg),
        measure("JPEG 1080p", encodeJpeg(two, {.quality = 90}), pool, Peer::LibJpeg),
        measure("PNG 2 MP", encodePng(two, {.kind = PngKind::Rgb}), pool, Peer::None),
        measure("WebP 12 MP lossy", encodeWebp(twelve, WebpKind::Lossy), pool, Peer::None),
        measure("TIFF 12 MP LZW", encodeTiff(twelve), pool, Peer::None),
        measure("PNG header 30,000 x 30,000", pngHeader(30'000, 30'000), pool, Peer::None),
    };
    std::puts(json.dump().c_str());
    return 0;
}
