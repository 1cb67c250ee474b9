#include "models/compliance/StatementLines.h"

#include <nlohmann/json.hpp>

namespace vigie::compliance {

namespace {

std::string wordOf(const nlohmann::json &value)
{
    const auto *text = value.get_ptr<const std::string *>();
    return text ? *text : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace

std::string statementLines(const nlohmann::json &statement)
{
    std::string lines;
    for (const auto &[field, value] : statement.items()) {
        if (field == "puid")
            continue;
        lines += lines.empty() ? "" : "\n";
        lines += field + ": ";
        if (!value.is_array()) {
            lines += wordOf(value);
            continue;
        }
        bool isFirst = true;
        for (const auto &one : value) {
            lines += isFirst ? "" : ", ";
            lines += wordOf(one);
            isFirst = false;
        }
    }
    return lines;
}

std::string bodyLines(std::string_view body)
{
    const auto json = nlohmann::json::parse(body, nullptr, false);
    return json.is_object() ? statementLines(json) : std::string();
}

} // namespace vigie::compliance
