#pragma once

#include "models/base/Result.h"
#include "models/keys/KeyRecord.h"

#include <filesystem>

namespace vigie::keys {

/// keys.json of a profile: which keys exist and who keeps them. 0600, replaced as a whole and synced, so that a power
/// cut leaves the old or the new one. Not for the thread of the window.
class KeyFile
{
public:
    explicit KeyFile(std::filesystem::path folder);

    /// No file is no records. Errors: Corrupt, NewerVersion, Io.
    Result<KeyRecords> load() const;
    /// Errors: DiskFull, Io; then the old file is still there.
    Result<void> save(const KeyRecords &records) const;

    /// Whether the database of this key is there (and not empty).
    bool hasDatabase(KeyName name) const;

private:
    std::filesystem::path m_folder;
};

} // namespace vigie::keys
