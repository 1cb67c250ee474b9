#pragma once

#include "models/sql/Database.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct Fts5Tokenizer;

namespace vigie::sql {

/// A tokenizer of the full-text search outside of an index: what a text would be stored as. Used on the thread of its
/// database, and gone before it.
class Tokenizer
{
public:
    /// `arguments` as in the definition of the index. Errors: Internal when there is no such tokenizer.
    static Result<Tokenizer> open(Database &database, const char *name, std::vector<const char *> arguments);

    /// In the order of the text. Errors: Internal.
    Result<std::vector<std::string>> tokens(std::string_view text) const;

private:
    using Tokenize = int (*)(Fts5Tokenizer *, void *, int, const char *, int,
                             int (*)(void *, int, const char *, int, int, int));
    using Handle = std::unique_ptr<Fts5Tokenizer, void (*)(Fts5Tokenizer *)>;

    Tokenizer(Handle handle, Tokenize tokenize) : m_handle(std::move(handle)), m_tokenize(tokenize) {}

    Handle m_handle;
    Tokenize m_tokenize;
};

} // namespace vigie::sql
