#pragma once

#include "models/sql/Database.h"

namespace vigie::sql {

/// What was found out about the cipher of one file, to show to the person and to `vigiectl cache verify`.
struct CipherProof
{
    std::string version;       ///< of SQLCipher, for instance "4.14.0 community"
    std::string provider;      ///< of the cryptography, for instance "openssl"
    std::int64_t pageSize = 0; ///< bytes
};

/// Proves on an existing file that it is encrypted under this key: it does not begin like plain SQLite, opens with the
/// key and refuses another one. Errors: NotEncrypted when the other key opens it as well; otherwise as
/// Database::open().
Result<CipherProof> proveCipher(const std::filesystem::path &path, const Secret &key);

} // namespace vigie::sql
