#pragma once

#include "models/backend/store/BackendStore.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend {

/// Where pictures of evidence are kept that are not in the store.
class EvidenceKeeping
{
public:
    virtual ~EvidenceKeeping() = default;
    /// The file with this hash (SHA-256, lower-case hex). Errors: NotFound, Damaged (no longer the bytes of the hash),
    /// Io.
    virtual Result<std::vector<std::byte>> read(std::string_view sha256) const = 0;
};

struct EvidencePicture
{
    std::string type;
    std::string sha256;
    std::vector<std::byte> bytes;
};

/// Bytes of the store or, where they are not there, of `elsewhere`. For who may have them. Errors: NotFound, Damaged.
Result<std::vector<std::byte>> evidenceBytes(BackendStore &store, std::string_view sha256,
                                             const EvidenceKeeping *elsewhere);

} // namespace vigie::backend
