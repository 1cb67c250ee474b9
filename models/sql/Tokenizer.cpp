#include "models/sql/Tokenizer.h"

#include "models/sql/SqlError.h"

#include <sqlite3.h>

namespace vigie::sql {

namespace {

/// The door to FTS5 is a pointer it writes to through a function of SQL; nothing when it is not there.
fts5_api *searchApi(sqlite3 *connection)
{
    sqlite3_stmt *statement = nullptr;
    fts5_api *api = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

int keep(void *context, int, const char *token, int size, int, int)
{
    static_cast<std::vector<std::string> *>(context)->emplace_back(token, static_cast<std::size_t>(size));
    return SQLITE_OK;
}

} // namespace

Result<Tokenizer> Tokenizer::open(Database &database, const char *name, std::vector<const char *> arguments)
{
    fts5_api *api = searchApi(database.m_handle.get());
    void *context = nullptr;
    fts5_tokenizer tokenizer{};
    if (!api || api->xFindTokenizer(api, name, &context, &tokenizer) != SQLITE_OK)
        return {ErrorCode::Internal, std::string("no tokenizer ") + name};
    Fts5Tokenizer *made = nullptr;
    if (const int rc = tokenizer.xCreate(context, arguments.data(), static_cast<int>(arguments.size()), &made);
        rc != SQLITE_OK)
        return sqlError(rc, name);
    return Tokenizer(Handle(made, tokenizer.xDelete), tokenizer.xTokenize);
}

Result<std::vector<std::string>> Tokenizer::tokens(std::string_view text) const
{
    std::vector<std::string> tokens;
    const int rc =
        m_tokenize(m_handle.get(), &tokens, FTS5_TOKENIZE_QUERY, text.data(), static_cast<int>(text.size()), keep);
    if (rc != SQLITE_OK)
        return sqlError(rc, "tokenize");
    return tokens;
}

} // namespace vigie::sql
