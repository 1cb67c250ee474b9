#include "models/compliance/StrictJson.h"

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

} // namespace

Result<Json> readStrictObject(std::string_view text, std::size_t mostBytes, int deepest)
{
    if (text.size() > mostBytes)
        return {ErrorCode::TooLarge, "over " + std::to_string(mostBytes) + " bytes"};
    if (nestsDeeper(text, deepest))
        return {ErrorCode::Invalid, "nested deeper than " + std::to_string(deepest)};
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

} // namespace vigie::compliance
