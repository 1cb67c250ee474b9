#include "models/backend/rules/EvidenceKeeping.h"

namespace vigie::backend {

Result<std::vector<std::byte>> evidenceBytes(BackendStore &store, std::string_view sha256,
                                             const EvidenceKeeping *elsewhere)
{
    auto bytes = store.readEvidenceBytes(sha256);
    if (!bytes && bytes.code() == ErrorCode::NotFound && elsewhere)
        return elsewhere->read(sha256);
    return bytes;
}

} // namespace vigie::backend
