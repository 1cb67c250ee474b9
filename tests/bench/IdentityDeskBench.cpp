// What opening an application costs a person: from the key to both equalised faces painted in the desk's window, the
// same once it was prefetched, and from the lock to a frame without them. Two pictures of 12 megapixels from memory,
// two locked decoders, everything else in memory. Run it from a release build.
#include "models/media/DecodedIdentityPictures.h"
#include "tests/bench/BenchApplication.h"
#include "tests/bench/DrawnApplication.h"
#include "tests/support/CertificationWorld.h"
#include "widgets/certification/CertificationDesk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace vigie;
using namespace vigie::domain;
using bench::clockSeconds;

namespace {

constexpr int Rounds = 7;
constexpr int AppsPerRound = 6;   ///< on the desk, reserved, skipped, given back by the lock
constexpr int UnlockMs = 1'500;   ///< nobody unlocks faster; the decoders are ready by then
constexpr int PrefetchMs = 3'000; ///< two pictures are looked at long before

media::PoolSettings settings()
{
    media::PoolSettings settings;
    settings.executable = VIGIE_BIN_DIR "/vigie-identity-decoder";
    settings.wallLimit = media::PoolSettings::LookLimit;
    return settings;
}

/// A passport and a selfie, nothing else: the two pictures of the limit.
ApplicationDetail twoPictures(const test::CertificationWorld &world, int number)
{
    auto detail = world.application(number);
    detail.application->document = DocumentKind::Passport;
    std::erase_if(detail.application->evidence, [](const Evidence &piece) {
        return piece.kind != EvidenceKind::DocumentFront && piece.kind != EvidenceKind::SecuritySelfie;
    });
    for (auto &piece : detail.application->evidence) {
        piece.media.sha256.clear(); // what is in memory is what was meant
        piece.media.size = 0;
    }
    return detail;
}

class Window
{
public:
    explicit Window(bench::BenchApplication &application)
        : m_application(application), m_pool(settings()), m_pictures(m_bytes, m_pool)
    {
        const bench::DrawnApplication drawn(7);
        for (int number = 1; number <= AppsPerRound * Rounds; ++number) {
            const auto detail = twoPictures(m_world, number);
            for (const auto &piece : detail.application->evidence)
                m_bytes.put(piece.media.id.value,
                            piece.kind == EvidenceKind::SecuritySelfie ? drawn.selfie : drawn.document);
            m_world.add(detail);
        }
        auto &w = m_world;
        const ui::certification::CertificationPorts ports{
            w.feed,       w.cases,      w.reader,     w.applicants, w.certifying,  w.claiming,
            w.deciding,   m_pictures,   w.connection, w.drafts,     w.preferences, w.clock,
            w.practising, w.steppingUp, w.messages,   w.workplace,  w.language};
        m_desk = std::make_unique<ui::certification::CertificationDesk>(*m_theme, ports, m_actions);
        m_desk->resize(bench::BenchApplication::Width, bench::BenchApplication::Height);
        auto &pair = m_desk->findChild<ui::certification::FacesStage *>()->pair();
        QObject::connect(&pair, &ui::certification::FacePair::documentPainted, m_desk.get(),
                         [this] { m_document = true; });
        QObject::connect(&pair, &ui::certification::FacePair::personPainted, m_desk.get(), [this] { m_person = true; });
        m_desk->show();
        m_application.pass(500);
    }

    /// Milliseconds from the key to a frame with both faces; less than nothing when they never came.
    double next()
    {
        return timed([this] {
            if (m_desk->flow().application())
                m_desk->flow().skip();
            else
                m_desk->flow().next();
        });
    }
    /// The same of one that nobody has prefetched, chosen in the list.
    double choose()
    {
        return timed([this] { m_desk->flow().open(CaseId("case-" + std::to_string(m_last--))); });
    }
    double lock()
    {
        const double start = clockSeconds(CLOCK_MONOTONIC);
        m_desk->lock();
        const bool dark = m_application.until([this] { return !m_desk->flow().application(); });
        return dark ? 1000 * (m_application.reached() - start) : -1;
    }
    bool prefetched()
    {
        for (int waited = 0; waited < PrefetchMs && m_pool.status().held < 2; waited += 10)
            m_application.pass(10);
        return m_pool.status().held == 2;
    }

private:
    double timed(const std::function<void()> &begin)
    {
        m_document = m_person = false;
        const double start = clockSeconds(CLOCK_MONOTONIC);
        begin();
        const bool shown = m_application.untilTold([this] { return m_document && m_person; });
        return shown ? 1000 * (m_application.reached() - start) : -1;
    }

    bench::BenchApplication &m_application;
    bench::MemoryBytes m_bytes;
    media::DecoderPool m_pool;
    media::DecodedIdentityPictures m_pictures;
    test::CertificationWorld m_world;
    std::unique_ptr<ui::kit::ThemeSource> m_theme = ui::kit::ThemeSource::create({}).value();
    ui::kit::ActionRegistry m_actions;
    std::unique_ptr<ui::certification::CertificationDesk> m_desk;
    bool m_document = false, m_person = false;
    int m_last = AppsPerRound * Rounds; ///< not chosen yet
};

nlohmann::ordered_json summary(std::vector<double> times)
{
    std::ranges::sort(times);
    return {{"least_ms", times.front()}, {"median_ms", times[times.size() / 2]}, {"most_ms", times.back()}};
}

} // namespace

int main(int argc, char **argv)
{
    bench::BenchApplication application(argc, argv);
    Window window(application);
    nlohmann::ordered_json json;
    json["first_ms"] = window.next(); // starts the decoders
    std::vector<double> opened, taken, locked, unlocked;
    bool held = true;
    for (int round = 0; round < Rounds; ++round) {
        held = window.prefetched() && held;
        taken.push_back(window.next());
        held = window.prefetched() && held; // nothing else is looked at meanwhile
        opened.push_back(window.choose());
        locked.push_back(window.lock());
        application.pass(UnlockMs);
        unlocked.push_back(window.next());
    }
    json["prefetched"] = held;
    json["open"] = summary(opened);
    json["open_after_lock"] = summary(unlocked);
    json["take_prefetched"] = summary(taken);
    json["lock"] = summary(locked);
    std::puts(json.dump().c_str());
    return 0;
}
