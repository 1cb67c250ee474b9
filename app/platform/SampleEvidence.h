#pragma once

#include "app/platform/DecodedPortraits.h"
#include "app/platform/Options.h"
#include "models/backend/sample/EvidenceFolder.h"

#include <memory>
#include <optional>

namespace vigie::platform {

/// The pictures of the sample applications: who is in them, who draws them, the folder they are kept in.
class SampleEvidence
{
public:
    /// Errors: those of the folder, the fonts and the portraits.
    static Result<std::unique_ptr<SampleEvidence>> open(const std::string &folder, const Options &options);

    /// Draws what a sample world made at this moment needs, on every core. Returns how many were missing.
    Result<int> complete(Instant now, const backend::sample::EvidenceFolder::Progress &progress);

    backend::sample::EvidenceFolder &folder() { return *m_folder; }
    std::size_t portraits() const { return m_portraits ? m_portraits->count() : 0; } ///< 0: people are drawn

private:
    SampleEvidence() = default;

    std::unique_ptr<DecodedPortraits> m_portraits;
    std::optional<backend::sample::DrawnPictures> m_drawer;
    std::unique_ptr<backend::sample::EvidenceFolder> m_folder;
};

/// Draws into the folder of the options, says so on standard error, and deletes what earlier quarters left.
Result<void> drawEvidence(const Options &options);

} // namespace vigie::platform
