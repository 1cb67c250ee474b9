#include "app/platform/SampleEvidence.h"

#include "models/backend/sample/SampleApplications.h"
#include "models/base/Clock.h"

#include <algorithm>
#include <cstdio>
#include <thread>

namespace vigie::platform {

using namespace vigie::backend::sample;

Result<std::unique_ptr<SampleEvidence>> SampleEvidence::open(const std::string &folder, const Options &options)
{
    std::unique_ptr<SampleEvidence> evidence(new SampleEvidence);
    if (!options.portraits.empty()) {
        TRY(evidence->m_portraits, DecodedPortraits::open(options.portraits));
    }
    TRY(auto drawer, DrawnPictures::open(evidence->m_portraits.get()));
    evidence->m_drawer.emplace(std::move(drawer));
    TRY(evidence->m_folder, EvidenceFolder::open(folder, *evidence->m_drawer));
    return evidence;
}

Result<int> SampleEvidence::complete(Instant now, const EvidenceFolder::Progress &progress)
{
    const auto specs = sampleEvidence(now);
    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return m_folder->complete(specs, cores, progress);
}

Result<void> drawEvidence(const Options &options)
{
    constexpr int Every = 10;
    const auto now = SystemClock().wall();
    TRY(const auto evidence, SampleEvidence::open(options.drawEvidence, options));
    if (evidence->portraits() > 0)
        std::fprintf(stderr, "People are those of %s: said to be invented or consenting.\n", options.portraits.c_str());
    TRY(const auto drawn, evidence->complete(now, [](int done, int missing) {
        if (done % Every == 0 || done == missing)
            std::fprintf(stderr, "Drawing sample documents, once: %d of %d\n", done, missing);
    }));
    TRY(const auto gone, evidence->folder().forgetOthers(sampleEvidence(now)));
    std::fprintf(stderr, "Sample documents: %d drawn, %d of before deleted.\n", drawn, gone);
    return {};
}

} // namespace vigie::platform
