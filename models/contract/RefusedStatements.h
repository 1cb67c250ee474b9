#pragma once

#include "models/base/Result.h"
#include "models/domain/RefusedStatement.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// Refused statements of reasons on the wire. Errors: Invalid, naming the field.
namespace vigie::contract {

/// A NoticeStatement with `{notice_id, clause, composable}`; what is not known is left out.
nlohmann::ordered_json refusedStatementJson(const domain::RefusedStatement &statement);
std::string writeRefusedStatement(const domain::RefusedStatement &statement);
Result<domain::RefusedStatement> parseRefusedStatement(std::string_view json);

/// `GET /v1/statements?state=refused`: `{items: […], next}`.
Result<domain::RefusedStatements> parseRefusedStatements(std::string_view json);

} // namespace vigie::contract
