#include "models/contract/InformationParts.h"

#include "models/contract/InformationWords.h"
#include "models/contract/KnownWord.h"
#include "models/contract/ReferralParts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t ValuesOfAPart = 500; ///< half of what one list may have

void put(Json &json, const char *key, const std::optional<Instant> &at)
{
    if (at)
        json[key] = toRfc3339(*at);
}

void put(Json &json, const char *key, const std::string &word)
{
    if (!word.empty())
        json[key] = word;
}

Json valueJson(const HeldValue &value)
{
    Json json{{"field", toWire(value.field)}, {"value", value.value.toStdString()}};
    put(json, "at", value.at);
    return json;
}

HeldValue readValue(Fields &f)
{
    HeldValue value;
    value.field = known<HeldField>(f, "field");
    value.value = f.text("value");
    value.at = f.optionalInstant("at");
    return value;
}

HeldPart readPart(Fields &f)
{
    HeldPart part;
    part.data = known<HeldData>(f, "data");
    part.count = static_cast<int>(f.integer("count", 0, std::numeric_limits<int>::max()));
    f.list("values", [&](Fields &v) { part.values.push_back(readValue(v)); });
    return part;
}

std::set<HeldData> readScope(Fields &f)
{
    std::set<HeldData> scope;
    for (const auto &word : f.words("scope")) {
        const auto data = fromWire<HeldData>(word);
        if (data == HeldData::Unknown)
            f.fail("scope", "has a word that is not known");
        else
            scope.insert(data);
    }
    return scope;
}

} // namespace

Json informationEntryJson(const InformationEntry &entry)
{
    Json json{{"kind", toWire(entry.kind)}, {"authority", entry.authority.toStdString()}};
    put(json, "member_state", entry.memberState);
    json["reference"] = entry.reference.toStdString();
    json["basis"] = entry.basis.toStdString();
    json["reasons"] = entry.reasons.toStdString();
    json["reasons_withheld"] = entry.reasonsWithheld;
    json["names_redress"] = entry.namesRedress;
    json["asks_to_collect"] = entry.asksToCollect;
    put(json, "language", entry.language);
    json["urgency"] = toWire(entry.urgency);
    put(json, "issued_at", entry.issuedAt);
    json["received_at"] = toRfc3339(entry.receivedAt);
    put(json, "due_at", entry.dueAt);
    put(json, "member_id", entry.member.value);
    json["scope"] = Json::array();
    for (const auto data : entry.scope)
        json["scope"].push_back(toWire(data));
    put(json, "from", entry.from);
    put(json, "until", entry.until);
    if (entry.silence)
        json["do_not_notify"] = silenceJson(*entry.silence);
    return json;
}

InformationEntry readInformationEntry(Fields &f)
{
    InformationEntry entry;
    entry.kind = known<InformationAuthority>(f, "kind");
    entry.authority = f.text("authority");
    entry.memberState = f.optionalWord("member_state");
    entry.reference = f.text("reference");
    entry.basis = f.text("basis");
    entry.reasons = f.text("reasons");
    entry.reasonsWithheld = f.boolean("reasons_withheld");
    entry.namesRedress = f.boolean("names_redress");
    entry.asksToCollect = f.boolean("asks_to_collect");
    entry.language = f.optionalWord("language");
    entry.urgency = known<InformationUrgency>(f, "urgency");
    entry.issuedAt = f.optionalInstant("issued_at");
    entry.receivedAt = f.instant("received_at");
    entry.dueAt = f.optionalInstant("due_at");
    entry.member = f.optionalId<MemberId>("member_id").value_or(MemberId());
    entry.scope = readScope(f);
    entry.from = f.optionalInstant("from");
    entry.until = f.optionalInstant("until");
    f.optionalObject("do_not_notify", [&](Fields &s) { entry.silence = readSilence(s); });
    return entry;
}

Json heldPartsJson(const std::vector<HeldPart> &parts)
{
    Json list = Json::array();
    for (const auto &part : parts)
        for (std::size_t from = 0; from == 0 || from < part.values.size(); from += ValuesOfAPart) {
            Json json{{"data", toWire(part.data)}, {"count", part.count}, {"values", Json::array()}};
            const auto end = std::min(part.values.size(), from + ValuesOfAPart);
            for (std::size_t i = from; i < end; ++i)
                json["values"].push_back(valueJson(part.values[i]));
            list.push_back(std::move(json));
        }
    return list;
}

std::vector<HeldPart> readHeldParts(Fields &f)
{
    std::vector<HeldPart> parts;
    f.list("parts", [&](Fields &p) {
        auto part = readPart(p);
        if (parts.empty() || parts.back().data != part.data)
            parts.push_back(std::move(part));
        else
            parts.back().values.insert(parts.back().values.end(), part.values.begin(), part.values.end());
    });
    return parts;
}

} // namespace vigie::contract
