#pragma once

#include "app/ctl/Arguments.h"

#include <nlohmann/json.hpp>

namespace vigie::ctl {

/// What the platform has on record, read as the person whose token it is.

/// `statement export --since DATE [--out FILE]`: every statement of reasons composed since, with what became of it.
/// With --out they are in that file, which must not be there yet. Errors: Invalid, those of HTTP.
Result<nlohmann::ordered_json> exportStatements(const Arguments &arguments);

/// `report yearly --year Y --out DIR`: the eleven tables of Implementing Regulation (EU) 2024/2835 as CSV, in a folder
/// that is made where it is not there; no file in it is replaced. Errors: Invalid, those of HTTP.
Result<nlohmann::ordered_json> yearlyReportFiles(const Arguments &arguments);

} // namespace vigie::ctl
