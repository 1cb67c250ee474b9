#include "models/contract/NearDuplicates.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>
#include <utility>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array LikenessWords{std::pair(Likeness::SameFile, "same_file"), std::pair(Likeness::Same, "same"),
                                   std::pair(Likeness::Similar, "similar")};
constexpr std::array ComparisonWords{std::pair(Comparison::Done, "done"), std::pair(Comparison::UnderWay, "under_way"),
                                     std::pair(Comparison::Unavailable, "unavailable")};
constexpr std::string_view ReverseWord = "reverse";
constexpr int MaxDistance = 256;
constexpr int MaxPictures = 1000;
constexpr std::int64_t MaxBytes = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t MaxSide = std::numeric_limits<int>::max();

template <typename Words> std::string_view wordOf(const Words &words, decltype(words.front().first) value)
{
    for (const auto &[known, word] : words)
        if (known == value)
            return word;
    return "unknown";
}

template <typename Words> auto valueOf(const Words &words, std::string_view word)
{
    for (const auto &[value, known] : words)
        if (known == word)
            return value;
    return decltype(words.front().first){};
}

int number(std::int64_t value)
{
    return static_cast<int>(value);
}

MediaRef readMedia(Fields &f)
{
    MediaRef media;
    media.id = f.id<MediaId>("id");
    media.type = f.word("type");
    media.size = f.integer("size", 0, MaxBytes);
    media.width = number(f.optionalInteger("width", 0, MaxSide).value_or(0));
    media.height = number(f.optionalInteger("height", 0, MaxSide).value_or(0));
    media.sha256 = f.word("sha256");
    return media;
}

Json mediaJson(const MediaRef &media)
{
    Json json{{"id", media.id.value}, {"type", media.type}, {"size", media.size}};
    if (media.width > 0 && media.height > 0) {
        json["width"] = media.width;
        json["height"] = media.height;
    }
    json["sha256"] = media.sha256;
    return json;
}

PastDecision readDecision(Fields &f)
{
    PastDecision decision;
    const auto action = f.word("action");
    decision.isReversal = action == ReverseWord;
    if (!decision.isReversal)
        decision.action = actionFromWire(action, f.optionalWord("classification"));
    decision.clause = f.optionalId<ClauseId>("clause");
    decision.author = f.optionalText("author_name");
    decision.at = f.instant("at");
    return decision;
}

Json decisionJson(const PastDecision &decision)
{
    Json json = Json::object();
    if (decision.isReversal) {
        json["action"] = ReverseWord;
    } else {
        const auto words = toWire(decision.action);
        json["action"] = words.action;
        if (!words.classification.empty())
            json["classification"] = words.classification;
    }
    if (decision.clause)
        json["clause"] = decision.clause->value;
    json["author_name"] = decision.author.toStdString();
    json["at"] = toRfc3339(decision.at);
    return json;
}

NearDuplicate readOne(Fields &f)
{
    NearDuplicate one;
    one.item = f.id<ItemId>("item_id");
    one.kind = fromWire<ItemKind>(f.word("kind"));
    one.state = fromWire<ItemState>(f.word("state"));
    one.classification = fromWire<Classification>(f.word("classification"));
    one.ownerName = f.optionalText("owner_name");
    one.isSameOwner = f.optionalBoolean("same_owner", false);
    one.createdAt = f.instant("created_at");
    one.likeness = valueOf(LikenessWords, f.word("likeness"));
    one.isMirrored = f.optionalBoolean("mirrored", false);
    one.distance = number(f.integer("distance", 0, MaxDistance));
    one.picture = number(f.integer("picture", 1, MaxPictures));
    f.optionalObject("media", [&](Fields &media) { one.media = readMedia(media); });
    one.openCase = f.optionalId<CaseId>("case_id");
    f.optionalObject("decision", [&](Fields &decision) { one.decision = readDecision(decision); });
    return one;
}

Json oneJson(const NearDuplicate &one)
{
    Json json{{"item_id", one.item.value},
              {"kind", toWire(one.kind)},
              {"state", toWire(one.state)},
              {"classification", toWire(one.classification)},
              {"owner_name", one.ownerName.toStdString()},
              {"same_owner", one.isSameOwner},
              {"created_at", toRfc3339(one.createdAt)},
              {"likeness", wordOf(LikenessWords, one.likeness)},
              {"mirrored", one.isMirrored},
              {"distance", one.distance},
              {"picture", one.picture}};
    if (one.media)
        json["media"] = mediaJson(*one.media);
    if (one.openCase)
        json["case_id"] = one.openCase->value;
    if (one.decision)
        json["decision"] = decisionJson(*one.decision);
    return json;
}

} // namespace

Result<NearDuplicates> parseNearDuplicates(std::string_view json)
{
    return readObject<NearDuplicates>(json, [](Fields &f) {
        NearDuplicates found;
        found.comparison = valueOf(ComparisonWords, f.word("comparison"));
        f.list("items", [&](Fields &one) { found.items.push_back(readOne(one)); });
        found.more = f.optionalBoolean("more", false);
        return f.finish(found);
    });
}

std::string writeNearDuplicates(const NearDuplicates &found)
{
    Json items = Json::array();
    for (const auto &one : found.items)
        items.push_back(oneJson(one));
    const Json json{
        {"comparison", wordOf(ComparisonWords, found.comparison)}, {"items", std::move(items)}, {"more", found.more}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace vigie::contract
