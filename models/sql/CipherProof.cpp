#include "models/sql/CipherProof.h"

namespace vigie::sql {

Result<CipherProof> proveCipher(const std::filesystem::path &path, const Secret &key)
{
    OpenOptions options;
    options.mode = OpenMode::Reader;
    TRY(Database database, Database::open(path, key, options));
    TRY(const auto pages, database.integer("SELECT count(*) FROM sqlite_master"));
    if (pages == 0)
        return {ErrorCode::NotFound, "nothing has been written yet"};

    Secret other = key.clone();
    other.bytes()[0] ^= std::byte{1};
    const auto opened = Database::open(path, other, options);
    if (opened)
        return {ErrorCode::NotEncrypted, "another key opens the file as well"};
    if (opened.code() != ErrorCode::WrongKey)
        return opened.error();

    CipherProof proof;
    TRY(Statement version, database.prepare("PRAGMA cipher_version"));
    TRY_DONE(version.step());
    proof.version = version.string(0);
    TRY(Statement provider, database.prepare("PRAGMA cipher_provider"));
    TRY_DONE(provider.step());
    proof.provider = provider.string(0);
    TRY(proof.pageSize, database.integer("PRAGMA cipher_page_size"));
    return proof;
}

} // namespace vigie::sql
