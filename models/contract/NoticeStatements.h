#pragma once

#include "models/contract/Fields.h"
#include "models/domain/NoticeStatement.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

/// Statements of reasons in the file of a notice. Errors: Invalid, naming the field.
namespace vigie::contract {

std::string_view toWire(domain::StatementState value);

nlohmann::ordered_json noticeStatementJson(const domain::NoticeStatement &statement);
domain::NoticeStatement readNoticeStatement(Fields &fields);

} // namespace vigie::contract
