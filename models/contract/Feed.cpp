#include "models/contract/Feed.h"

#include "models/base/Id.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>
#include <simdjson.h>

namespace vigie::contract {

using namespace vigie::domain;

namespace {

namespace od = simdjson::ondemand;

/// Reads the envelope; false when it is not one. The body is taken as raw text without a look inside.
bool readChange(od::object object, Change &change)
{
    std::string_view type, id, op;
    if (object["seq"].get_int64().get(change.seq) || object["type"].get_string().get(type) ||
        object["id"].get_string().get(id) || object["op"].get_string().get(op))
        return false;
    change.type = fromWire<RecordType>(type);
    change.typeName = type;
    change.id = id;
    change.op = fromWire<ChangeOp>(op);
    if (!isValidId(change.id) || change.seq < 0)
        return false;
    if (object["rev"].get_int64().get(change.rev))
        change.rev = 0;
    if (change.op != ChangeOp::Upsert)
        return true;
    od::object body;
    std::string_view raw;
    if (object["body"].get_object().get(body) || body.raw_json().get(raw))
        return false;
    change.body = raw;
    return true;
}

Result<ChangePage> invalid(const char *what)
{
    return {ErrorCode::Invalid, what};
}

} // namespace

Result<ChangePage> parseChangePage(std::string_view json)
{
    const simdjson::padded_string padded(json);
    od::parser parser;
    od::document document;
    od::object top;
    if (parser.iterate(padded).get(document) || document.get_object().get(top))
        return invalid("not a JSON object");

    ChangePage page;
    std::string_view epoch, cursor, serverTime;
    if (top["epoch"].get_string().get(epoch) || top["cursor"].get_string().get(cursor) ||
        top["has_more"].get_bool().get(page.hasMore) || top["server_time"].get_string().get(serverTime))
        return invalid("page envelope");
    page.epoch = epoch;
    page.cursor = cursor;
    const auto time = parseRfc3339(serverTime);
    if (!time || page.epoch.empty() || page.cursor.empty())
        return invalid("page envelope");
    page.serverTime = *time;

    od::array changes;
    if (top["changes"].get_array().get(changes))
        return invalid("changes");
    for (auto entry : changes) {
        std::string_view raw;
        od::object object;
        Change change;
        if (entry.get_object().get(object) || object.raw_json().get(raw))
            return invalid("changes");
        if (object.reset(); readChange(object, change))
            page.changes.push_back(std::move(change));
        else
            page.malformed.emplace_back(raw);
    }
    return page;
}

std::string writeChangePage(const ChangePage &page)
{
    const auto quoted = [](std::string_view text) {
        return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    };
    std::string json = "{\"epoch\":" + quoted(page.epoch) + ",\"cursor\":" + quoted(page.cursor) +
                       ",\"has_more\":" + (page.hasMore ? "true" : "false") + ",\"server_time\":\"" +
                       toRfc3339(page.serverTime) + "\",\"changes\":[";
    bool first = true;
    for (const auto &change : page.changes) {
        if (!first)
            json += ',';
        first = false;
        const auto type = change.type == RecordType::Unknown ? std::string_view(change.typeName) : toWire(change.type);
        json += "{\"seq\":" + std::to_string(change.seq) + ",\"type\":" + quoted(type) +
                ",\"id\":" + quoted(change.id) + ",\"rev\":" + std::to_string(change.rev) +
                ",\"op\":" + quoted(toWire(change.op));
        if (change.op == ChangeOp::Upsert)
            json += ",\"body\":" + change.body;
        json += '}';
    }
    return json + "]}";
}

} // namespace vigie::contract
