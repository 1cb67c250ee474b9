#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace vigie::backend::api {

/// Up to `wanted` records after a row that the reader may know of. `read(after, count)` and `may(record)` answer
/// results.
template <typename Record, typename Read, typename May>
Result<std::vector<Record>> knownRecords(std::int64_t after, int wanted, Read read, May may)
{
    const auto enough = static_cast<std::size_t>(wanted);
    std::vector<Record> known;
    for (;;) {
        TRY(auto records, read(after, wanted));
        const bool last = records.size() < enough;
        for (auto &record : records) {
            after = record.row;
            TRY(const bool shown, may(record));
            if (shown && known.size() < enough)
                known.push_back(std::move(record));
        }
        if (last || known.size() == enough)
            return known;
    }
}

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
