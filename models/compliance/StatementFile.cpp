#include "models/compliance/StatementFile.h"

#include "models/base/JsonNesting.h"

#include <set>
#include <string>

namespace vigie::compliance {
namespace {

using Json = nlohmann::json;

/// Of two members with one name most readers keep the last, some the first: what was validated and what is read later
/// could differ.
class RepeatedKeys
{
public:
    bool operator()(int, Json::parse_event_t event, const Json &parsed)
    {
        if (event == Json::parse_event_t::object_start)
            m_open.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            m_open.pop_back();
        else if (event == Json::parse_event_t::key && !m_open.back().insert(parsed.get<std::string>()).second)
            m_found = true;
        return true;
    }
    bool found() const { return m_found; }

private:
    std::vector<std::set<std::string>> m_open;
    bool m_found = false;
};

Result<Json> parse(std::string_view text)
{
    if (text.size() > MaxStatementBytes)
        return {ErrorCode::TooLarge, "over 10 MB"};
    if (nestsDeeper(text, MaxStatementDepth))
        return {ErrorCode::Invalid, "nested deeper than " + std::to_string(MaxStatementDepth)};
    RepeatedKeys repeated;
    auto document = Json::parse(text, std::ref(repeated), false);
    if (document.is_discarded())
        return {ErrorCode::Invalid, "not JSON"};
    if (repeated.found())
        return {ErrorCode::Invalid, "a key is there twice"};
    if (!document.is_object())
        return {ErrorCode::Invalid, "not an object"};
    return document;
}

} // namespace

Result<StatementFile> readStatementFile(std::string_view text)
{
    TRY(auto document, parse(text));
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
