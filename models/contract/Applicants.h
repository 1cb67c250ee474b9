#pragma once

#include "models/base/Result.h"
#include "models/domain/Applicant.h"
#include "models/domain/ports/ApplicantReader.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// `GET /v1/applications/{id}/applicant`: `{application, values: [{field, source, value, masked}]}`. A field or source
/// this version does not know stays Unknown, with its value.
std::string writeApplicant(const domain::Applicant &applicant);
Result<domain::Applicant> parseApplicant(std::string_view json);

/// `POST /v1/applications/{id}/reveal`: `{what, reason}`. Errors: Invalid, also for a word that is not known.
std::string writeRevealRequest(const domain::RevealRequest &request);
Result<domain::RevealRequest> parseRevealRequest(std::string_view json);

/// Its answer: `{what, number}` or `{what, links: [{application, member}]}`.
std::string writeRevealed(const domain::Revealed &revealed);
Result<domain::Revealed> parseRevealed(std::string_view json);

} // namespace vigie::contract
