#include "models/verdicts/HiveText.h"

#include "models/verdicts/JsonAccess.h"

#include <cmath>
#include <limits>

namespace vigie::verdicts {
namespace {

using json::Json;

constexpr int MaxSeverity = 3;

int toIndex(const Json &object, const char *key)
{
    const auto value = json::number(object, key);
    if (!value || !(*value >= 0 && *value <= std::numeric_limits<int>::max()))
        return 0;
    return static_cast<int>(*value);
}

std::vector<TextClass> readClasses(const Json &span)
{
    std::vector<TextClass> classes;
    const auto *list = json::array(span, "classes");
    if (list == nullptr)
        return classes;
    for (const auto &entry : *list) {
        auto name = json::text(entry, "class");
        if (!name)
            name = json::text(entry, "class_name");
        auto score = json::number(entry, "score");
        if (!score)
            score = json::number(entry, "value");
        // Severities are whole numbers 0 to 3; anything else is left out rather than rounded into a meaning.
        if (name && score && *score >= 0 && *score <= MaxSeverity && std::floor(*score) == *score)
            classes.push_back({std::move(*name), static_cast<int>(*score)});
    }
    return classes;
}

} // namespace

bool isTextResponse(const Json &response)
{
    return json::array(response, "text_filters") != nullptr || json::array(response, "moderated_classes") != nullptr ||
           json::array(response, "pii_entities") != nullptr;
}

TextVerdict readTextResponse(const Json &response)
{
    TextVerdict verdict;
    verdict.language = json::text(response, "language").value_or(std::string());
    if (const auto *output = json::array(response, "output"))
        for (const auto &span : *output)
            verdict.spans.push_back(
                {toIndex(span, "start_char_index"), toIndex(span, "end_char_index"), readClasses(span)});
    if (const auto *filters = json::array(response, "text_filters"))
        for (const auto &filter : *filters)
            verdict.filters.push_back({json::text(filter, "value").value_or(std::string()),
                                       json::text(filter, "type").value_or(std::string()),
                                       toIndex(filter, "start_index"), toIndex(filter, "end_index")});
    return verdict;
}

} // namespace vigie::verdicts
