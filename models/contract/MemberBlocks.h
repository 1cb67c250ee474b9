#pragma once

#include "models/base/Result.h"
#include "models/contract/Fields.h"
#include "models/domain/MemberBlock.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Blocks among members. Errors: Invalid, naming the field.
namespace vigie::contract {

/// `{blocked_by, blocks, after_message, newest: [{by_member, since, reason, with_report, after_message, mutual}]}`,
/// part of a time line and of how an account stands.
nlohmann::ordered_json memberBlocksJson(const domain::MemberBlocks &blocks);
domain::MemberBlocks readMemberBlocks(Fields &fields);

/// `{noticed, by_notifier, by_noticed}` of a notice's file.
nlohmann::ordered_json notedBlockJson(const domain::NotedBlock &block);
domain::NotedBlock readNotedBlock(Fields &fields);

/// `POST /v1/hooks/blocks`: what the product tells. What is missing or unknown reads as that, so that everything wrong
/// with it can be said at once.
std::string writeBlockTold(const domain::BlockTold &told);
Result<domain::BlockTold> parseBlockTold(std::string_view json);

/// `{"faults": [{"field": "by", "fault": "missing"}]}`: fields and words, nothing of what was sent.
std::string writeBlockFaults(const std::vector<domain::BlockFault> &faults);

} // namespace vigie::contract
