#include "models/compliance/StatementFile.h"

#include "models/compliance/StrictJson.h"

#include <string>

namespace vigie::compliance {

Result<StatementFile> readStatementFile(std::string_view text)
{
    TRY(auto document, readStrictObject(text, MaxStatementBytes, MaxStatementDepth));
    const auto list = document.find("statements");
    StatementFile file;
    if (list == document.end()) {
        file.statements.push_back(std::move(document));
        return file;
    }
    if (document.size() != 1 || !list->is_array())
        return {ErrorCode::Invalid, "a batch is one list of statements and nothing else"};
    if (list->empty())
        return {ErrorCode::Invalid, "an empty batch"};
    if (list->size() > MaxBatch)
        return {ErrorCode::TooLarge, "over " + std::to_string(MaxBatch) + " statements"};
    file.endpoint = Endpoint::Batch;
    for (auto &statement : *list)
        file.statements.push_back(std::move(statement));
    return file;
}

} // namespace vigie::compliance
