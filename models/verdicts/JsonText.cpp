#include "models/verdicts/JsonText.h"

#include "models/base/JsonNesting.h"

namespace vigie::verdicts::json {

Result<nlohmann::json> parseObject(std::string_view text, std::size_t maxBytes, int maxDepth)
{
    if (text.size() > maxBytes)
        return {ErrorCode::TooLarge, "vendor answer over the limit"};
    if (nestsDeeper(text, maxDepth))
        return {ErrorCode::Invalid, "vendor answer nested too deep"};
    auto document = nlohmann::json::parse(text, nullptr, false);
    if (document.is_discarded() || !document.is_object())
        return {ErrorCode::Invalid, "vendor answer is not a JSON object"};
    return document;
}

} // namespace vigie::verdicts::json
