#pragma once

#include "models/base/Result.h"
#include "models/contract/NoticeRecords.h"
#include "models/domain/Case.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Queue.h"

#include <string>
#include <string_view>

/// Records of the feed: one JSON object each. Reading keeps what it knows and ignores the rest (the raw body is what is
/// stored); an unknown enumeration word becomes Unknown. Errors: Invalid, naming the field, never its value.
namespace vigie::contract {

Result<domain::Case> parseCase(std::string_view json);
Result<domain::Item> parseItem(std::string_view json);
Result<domain::Member> parseMember(std::string_view json);
Result<domain::Queue> parseQueue(std::string_view json);

std::string writeCase(const domain::Case &kase);
std::string writeItem(const domain::Item &item);
std::string writeMember(const domain::Member &member);
std::string writeQueue(const domain::Queue &queue);

} // namespace vigie::contract
