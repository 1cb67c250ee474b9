#pragma once

#include "models/contract/Fields.h"
#include "models/domain/NoticeStatement.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

/// Statements of reasons in the file of a notice. Errors: Invalid, naming the field.
namespace vigie::contract {

std::string_view toWire(domain::StatementState value);
std::string_view toWire(domain::StatementRefusal value);
/// "none", "token_refused", "not_permitted".
std::string_view toWire(domain::StatementPause value);
/// None for a word that is not known.
domain::StatementPause pauseFrom(std::string_view word);

nlohmann::ordered_json noticeStatementJson(const domain::NoticeStatement &statement);
domain::NoticeStatement readNoticeStatement(Fields &fields);

} // namespace vigie::contract
