#include "models/base/Sha256.h"

#include <sodium.h>

namespace vigie {

Sha256 sha256(std::span<const std::byte> bytes)
{
    Sha256 hash{};
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    return hash;
}

} // namespace vigie
