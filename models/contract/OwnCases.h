#pragma once

#include "models/base/Result.h"
#include "models/domain/OwnCase.h"

#include <string>
#include <string_view>

/// `PUT /v1/own-notices/{id}`: a case of the platform's own motion, and what became of it.
namespace vigie::contract {

std::string writeOwnCase(const domain::OwnCase &entry);
/// What is missing or unknown reads as that. Errors: Invalid (no such thing, or larger than anything that is taken).
Result<domain::OwnCase> parseOwnCase(std::string_view json);

/// `{"notice_id": "…", "restricted": false, "not_found": []}`; without `notice_id` nothing was opened.
std::string writeOwnCaseAnswer(const domain::OwnCaseAnswer &answer);
Result<domain::OwnCaseAnswer> parseOwnCaseAnswer(std::string_view json);

} // namespace vigie::contract
