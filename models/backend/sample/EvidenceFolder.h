#pragma once

#include "models/backend/rules/EvidenceKeeping.h"
#include "models/backend/sample/DrawnPictures.h"

#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <span>

namespace vigie::backend::sample {

/// Drawn pictures in a folder, so that they are drawn once: a file is called by the hash of what it is drawn from, and
/// an index says what its bytes are. Files are written beside their place and moved there, so that none is ever half.
class EvidenceFolder final : public EvidencePictures, public EvidenceKeeping
{
public:
    /// `drawer` outlives it. An index that cannot be read counts as none. Errors: Io.
    static Result<std::unique_ptr<EvidenceFolder>> open(std::filesystem::path folder, const DrawnPictures &drawer);

    /// How many are drawn of how many that were missing; told from several threads, one at a time.
    using Progress = std::function<void(int done, int missing)>;
    /// Draws what is missing, on so many threads. Who comes while another process draws here waits for it. Returns how
    /// many were drawn. Errors: Io, Internal.
    Result<int> complete(std::span<const EvidenceSpec> specs, int threads, const Progress &progress);

    /// Deletes what none of these is. Returns how many files went. Errors: Io.
    Result<int> forgetOthers(std::span<const EvidenceSpec> specs);

    /// Tells what lies in the folder, without the bytes. Errors: NotFound (not drawn).
    Result<EvidenceFileMade> make(const EvidenceSpec &spec) override;
    /// Checked against its hash.
    Result<std::vector<std::byte>> read(std::string_view sha256) const override;

private:
    struct Entry
    {
        std::string sha256;
        std::int64_t size = 0;
        int width = 0;
        int height = 0;
    };
    EvidenceFolder(std::filesystem::path folder, const DrawnPictures &drawer)
        : m_folder(std::move(folder)), m_drawer(drawer)
    {}
    std::filesystem::path fileOf(const std::string &name) const { return m_folder / (name + ".jpg"); }
    bool isThere(const std::string &name) const;
    Result<void> keep(const EvidenceSpec &spec);
    Result<void> drawAll(std::span<const EvidenceSpec *const> missing, int threads, const Progress &progress);
    void readIndex();
    Result<void> writeIndex() const;

    std::filesystem::path m_folder;
    const DrawnPictures &m_drawer;
    std::mutex m_mutex;                     ///< of the index, while several threads draw
    std::map<std::string, Entry> m_entries; ///< by name
};

} // namespace vigie::backend::sample
