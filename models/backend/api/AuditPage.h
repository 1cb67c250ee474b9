#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace vigie::backend::api {

/// A page of records for who audits. `records` are one more than `limit` when there are more; `next` is then the row to
/// go on after.
template <typename Record, typename Write>
std::string auditPage(const std::vector<Record> &records, int limit, Write write)
{
    const auto shown = std::min(records.size(), static_cast<std::size_t>(limit));
    nlohmann::ordered_json list{{"items", nlohmann::ordered_json::array()}};
    for (std::size_t i = 0; i < shown; ++i)
        list["items"].push_back(write(records[i]));
    if (records.size() > shown)
        list["next"] = std::to_string(records[shown - 1].row);
    // A note in it is what a person typed.
    return list.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace vigie::backend::api
