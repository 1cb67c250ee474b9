#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::verdicts {

/// One class of Hive's text model. Here the wire's `score` is a severity, not a probability.
struct TextClass
{
    std::string name;
    int severity = 0; ///< 0 none … 3 severe

    friend bool operator==(const TextClass &, const TextClass &) = default;
};

/// A span the vendor's own filters found.
struct TextFilter
{
    std::string value;
    std::string type;
    int start = 0; ///< first character, counted as the vendor counts
    int end = 0;

    friend bool operator==(const TextFilter &, const TextFilter &) = default;
};

/// Part of a text with its classes.
struct TextSpan
{
    int start = 0;
    int end = 0;
    std::vector<TextClass> classes;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

struct TextVerdict
{
    std::string language; ///< as the vendor names it, empty when unknown
    std::vector<TextSpan> spans;
    std::vector<TextFilter> filters;

    friend bool operator==(const TextVerdict &, const TextVerdict &) = default;
};

bool isTextResponse(const nlohmann::json &response);
TextVerdict readTextResponse(const nlohmann::json &response);

} // namespace vigie::verdicts
