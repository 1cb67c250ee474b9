#include "models/verdicts/JsonText.h"

namespace vigie::verdicts::json {

namespace {

/// Counts brackets outside strings, so that a nesting bomb is refused without recursion.
bool isDeeper(std::string_view text, int maxDepth)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<nlohmann::json> parseObject(std::string_view text, std::size_t maxBytes, int maxDepth)
{
    if (text.size() > maxBytes)
        return {ErrorCode::TooLarge, "vendor answer over the limit"};
    if (isDeeper(text, maxDepth))
        return {ErrorCode::Invalid, "vendor answer nested too deep"};
    auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded() || !document.is_object())
        return {ErrorCode::Invalid, "vendor answer is not a JSON object"};
    return document;
}

} // namespace vigie::verdicts::json
