#pragma once

#include "models/base/PictureHash.h"
#include "models/base/Result.h"
#include "models/domain/Ids.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend {

/// What the platform knows about the looks of its pictures, by the hash of their bytes: items share files.
class PictureHashStore
{
public:
    virtual ~PictureHashStore() = default;

    struct File
    {
        std::int64_t row = 0; ///< grows in the order in which files came
        std::string sha256;
        std::string type; ///< as one of its media declares it
    };
    struct Known
    {
        std::optional<PictureHashes> hashes; ///< none: there is nothing to compare
    };
    struct Alike
    {
        std::string sha256;
        int distance = 0; ///< bits
    };
    struct Use
    {
        domain::MediaId media;
        domain::ItemId item;
    };

    /// Files after `row` that nobody has looked at yet, the oldest first.
    virtual Result<std::vector<File>> unseenFiles(std::int64_t row, int limit) = 0;
    /// Nothing for a file that nobody has looked at.
    virtual Result<std::optional<Known>> findLook(std::string_view sha256) = 0;
    /// A file that has been erased meanwhile is passed over.
    virtual Result<void> writeLook(std::string_view sha256, const std::optional<PictureHashes> &hashes) = 0;
    /// Files within `radius` bits. Complete up to 31 bits; beyond, a file is found when one of its sixteen bands of 16
    /// bits differs in at most one (nine of ten at 54 bits).
    virtual Result<std::vector<Alike>> looksLike(const PictureHash &hash, int radius) = 0;
    /// Where a file is used, the newest first.
    virtual Result<std::vector<Use>> usesOf(std::string_view sha256, int limit) = 0;
};

} // namespace vigie::backend
