#include "models/contract/MemberBlocks.h"

#include "models/contract/WordTable.h"

#include <nlohmann/json.hpp>

#include <array>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxCount = 1'000'000'000;

constexpr std::array Reasons{Word{BlockReason::UnwantedMessages, "unwanted_messages"},
                             Word{BlockReason::Insults, "insults"},
                             Word{BlockReason::Threats, "threats"},
                             Word{BlockReason::SexualRequests, "sexual_requests"},
                             Word{BlockReason::Spam, "spam"},
                             Word{BlockReason::Impersonation, "impersonation"},
                             Word{BlockReason::Other, "other"}};
constexpr std::array Events{Word{BlockEvent::Made, "made"}, Word{BlockEvent::Ended, "ended"}};

struct FaultWords
{
    BlockFault fault;
    std::string_view field;
    std::string_view word;
};
constexpr std::array Faults{FaultWords{BlockFault::EventUnknown, "event", "unknown"},
                            FaultWords{BlockFault::AtMissing, "at", "missing"},
                            FaultWords{BlockFault::AtAhead, "at", "ahead"},
                            FaultWords{BlockFault::AtTooSoon, "at", "too_soon"},
                            FaultWords{BlockFault::NotMade, "id", "not_made"},
                            FaultWords{BlockFault::ByMissing, "by", "missing"},
                            FaultWords{BlockFault::ByUnknown, "by", "unknown"},
                            FaultWords{BlockFault::BlockedMissing, "blocked", "missing"},
                            FaultWords{BlockFault::BlockedUnknown, "blocked", "unknown"},
                            FaultWords{BlockFault::BlockedSelf, "blocked", "self"},
                            FaultWords{BlockFault::ReasonUnknown, "reason", "unknown"},
                            FaultWords{BlockFault::MessageLate, "message_at", "too_late"}};

int count(Fields &f, const char *key)
{
    return static_cast<int>(f.integer(key, 0, MaxCount));
}

std::optional<BlockReason> readReason(Fields &f)
{
    return f.has("reason") ? std::optional(valueOf(Reasons, f.word("reason"))) : std::nullopt;
}

Json seenJson(const SeenBlock &block)
{
    Json json{{"by_member", block.byMember}, {"since", toRfc3339(block.since)}};
    if (block.reason)
        json["reason"] = wordOf(Reasons, *block.reason);
    json["with_report"] = block.withReport;
    json["after_message"] = block.afterMessage;
    json["mutual"] = block.mutual;
    return json;
}

SeenBlock readSeen(Fields &f)
{
    SeenBlock block;
    block.byMember = f.boolean("by_member");
    block.since = f.instant("since");
    block.reason = readReason(f);
    block.withReport = f.optionalBoolean("with_report", false);
    block.afterMessage = f.optionalBoolean("after_message", false);
    block.mutual = f.optionalBoolean("mutual", false);
    return block;
}

} // namespace

Json memberBlocksJson(const MemberBlocks &blocks)
{
    Json json{{"blocked_by", blocks.counts.blockedBy},
              {"blocks", blocks.counts.blocks},
              {"after_message", blocks.counts.afterMessage},
              {"newest", Json::array()}};
    for (const auto &block : blocks.newest)
        json["newest"].push_back(seenJson(block));
    return json;
}

MemberBlocks readMemberBlocks(Fields &f)
{
    MemberBlocks blocks;
    blocks.counts.blockedBy = count(f, "blocked_by");
    blocks.counts.blocks = count(f, "blocks");
    blocks.counts.afterMessage = count(f, "after_message");
    f.list("newest", [&](Fields &b) { blocks.newest.push_back(readSeen(b)); });
    return blocks;
}

Json notedBlockJson(const NotedBlock &block)
{
    Json json{{"noticed", block.noticed.value}};
    if (block.byNotifier)
        json["by_notifier"] = toRfc3339(*block.byNotifier);
    if (block.byNoticed)
        json["by_noticed"] = toRfc3339(*block.byNoticed);
    return json;
}

NotedBlock readNotedBlock(Fields &f)
{
    NotedBlock block;
    block.noticed = f.id<MemberId>("noticed");
    block.byNotifier = f.optionalInstant("by_notifier");
    block.byNoticed = f.optionalInstant("by_noticed");
    return block;
}

std::string writeBlockTold(const BlockTold &told)
{
    Json json = Json::object();
    if (told.event != BlockEvent::Unknown)
        json["event"] = wordOf(Events, told.event);
    if (told.at)
        json["at"] = toRfc3339(*told.at);
    if (told.by)
        json["by"] = told.by->value;
    if (told.blocked)
        json["blocked"] = told.blocked->value;
    if (told.reason)
        json["reason"] = wordOf(Reasons, *told.reason);
    if (told.notice)
        json["notice_id"] = told.notice->value;
    if (told.messageAt)
        json["message_at"] = toRfc3339(*told.messageAt);
    return json.dump();
}

Result<BlockTold> parseBlockTold(std::string_view json)
{
    return readObject<BlockTold>(json, [](Fields &f) {
        BlockTold told;
        told.event = valueOf(Events, f.optionalWord("event"));
        told.at = f.optionalInstant("at");
        told.by = f.optionalId<MemberId>("by");
        told.blocked = f.optionalId<MemberId>("blocked");
        told.reason = readReason(f);
        told.notice = f.optionalId<NoticeId>("notice_id");
        told.messageAt = f.optionalInstant("message_at");
        return f.finish(told);
    });
}

std::string writeBlockFaults(const std::vector<BlockFault> &faults)
{
    Json list = Json::array();
    for (const auto fault : faults)
        for (const auto &known : Faults)
            if (known.fault == fault)
                list.push_back({{"field", known.field}, {"fault", known.word}});
    return Json{{"faults", std::move(list)}}.dump();
}

} // namespace vigie::contract
