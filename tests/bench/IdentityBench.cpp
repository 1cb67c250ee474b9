// What opening an application costs: two pictures of 12 megapixels from memory to both equalised faces, through two
// locked decoders; the same once it was prefetched; and what the decoders weigh. Run it from a release build.
#include "models/media/DecodedIdentityPictures.h"
#include "tests/bench/DrawnApplication.h"
#include "tests/bench/ProcessMemory.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace vigie;
using bench::DrawnApplication;
using bench::MemoryBytes;
using domain::FacePicture;
using domain::PictureUrgency;

namespace {

constexpr int Rounds = 11;
constexpr int ShownWidth = 900, ShownHeight = 700;

class Desk
{
public:
    Desk() : m_pool(settings()), m_pictures(m_bytes, m_pool)
    {
        const DrawnApplication application(7);
        m_bytes.put("document", application.document);
        m_bytes.put("selfie", application.selfie);
        m_sizes = {application.document.size(), application.selfie.size()};
    }

    const std::vector<std::size_t> &sizes() const { return m_sizes; }
    media::PoolStatus status() const { return m_pool.status(); }
    void forget() { m_pictures.forgetAll(); }

    /// Milliseconds until every one of the looks is answered, and how many faces came equalised.
    double open(PictureUrgency urgency)
    {
        const auto start = std::chrono::steady_clock::now();
        std::vector<Request<domain::FacesLook>> looks;
        for (const auto &[id, kind] : {std::pair{"document", FacePicture::Document}, {"selfie", FacePicture::Selfie}})
            looks.push_back(m_pictures.faces({medium(id), kind, ShownWidth, ShownHeight, urgency}));
        if (urgency == PictureUrgency::Prefetch) {
            untilHeld(looks.size());
            return since(start);
        }
        await(looks);
        const double passed = since(start);
        m_equalised.clear();
        for (const auto &look : looks)
            m_equalised.push_back(look.result.result() ? look.result.result()->faces.size() : 0);
        return passed;
    }

    double read()
    {
        const auto start = std::chrono::steady_clock::now();
        const std::vector looks{m_pictures.document({medium("document"), {}, PictureUrgency::Now})};
        await(looks);
        const double passed = since(start);
        const auto look = looks.front().result.result();
        m_isRead = look && !look->inspection.mrz.lines.empty();
        return passed;
    }

    const std::vector<std::size_t> &equalised() const { return m_equalised; }
    bool isRead() const { return m_isRead; }

private:
    static media::PoolSettings settings()
    {
        media::PoolSettings settings;
        settings.executable = VIGIE_BIN_DIR "/vigie-identity-decoder";
        settings.wallLimit = media::PoolSettings::LookLimit;
        settings.start = media::PoolStart::WhenAsked;
        return settings;
    }
    static domain::MediaRef medium(const char *id)
    {
        domain::MediaRef media;
        media.id = domain::MediaId(id);
        media.type = "image/jpeg";
        return media;
    }
    static double since(std::chrono::steady_clock::time_point start)
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    template <typename Look> static void await(const std::vector<Request<Look>> &looks)
    {
        QEventLoop loop;
        std::size_t left = looks.size();
        for (const auto &look : looks)
            deliver(look, &loop, [&](const Result<Look> &) {
                if (--left == 0)
                    loop.quit();
            });
        loop.exec();
    }
    void untilHeld(std::size_t count) const
    {
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (m_pool.status().held == count)
                loop.quit();
        });
        look.start(std::chrono::milliseconds(1));
        loop.exec();
    }

    MemoryBytes m_bytes;
    media::DecoderPool m_pool;
    media::DecodedIdentityPictures m_pictures;
    std::vector<std::size_t> m_sizes, m_equalised;
    bool m_isRead = false;
};

nlohmann::ordered_json summary(std::vector<double> times)
{
    std::ranges::sort(times);
    return {{"least_ms", times.front()}, {"median_ms", times[times.size() / 2]}, {"most_ms", times.back()}};
}

nlohmann::ordered_json decoderMemory()
{
    auto processes = nlohmann::ordered_json::array();
    long sum = 0;
    for (const auto &process : bench::familyMemory()) {
        if (!process.program.starts_with("vigie-identity"))
            continue;
        processes.push_back({{"kib", process.kib}, {"proportional", process.proportional}});
        sum += process.kib;
    }
    return {{"sum_kib", sum}, {"processes", processes}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Desk desk;
    nlohmann::ordered_json json;
    json["bytes"] = desk.sizes();
    json["first_ms"] = desk.open(PictureUrgency::Now); // starts the decoders
    std::vector<double> opened, taken, read;
    for (int round = 0; round < Rounds; ++round) {
        opened.push_back(desk.open(PictureUrgency::Now));
        read.push_back(desk.read());
        (void)desk.open(PictureUrgency::Prefetch);
        taken.push_back(desk.open(PictureUrgency::Now));
    }
    json["equalised"] = desk.equalised();
    json["read"] = desk.isRead();
    json["open"] = summary(opened);
    json["take_prefetched"] = summary(taken);
    json["document"] = summary(read);
    json["replaced"] = desk.status().replaced;
    json["decoders"] = decoderMemory();
    std::puts(json.dump().c_str());
    return 0;
}
