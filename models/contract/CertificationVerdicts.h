#pragma once

#include "models/contract/Fields.h"
#include "models/domain/CertificationVerdict.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// Verdicts on applications, and the sealed answers before them. Read strictly: a word that is not known, a piece that
/// is named twice, or a part that does not belong to the action is Invalid.
namespace vigie::contract {

/// The body of a `certification.verdict` command: `{case_id, round, application_id, action, evidence: [{id, sha256,
/// seen}], finding: {adult, digits_agree, last_day, derived}, asked: [{kind, advice}], reason, note}`.
nlohmann::ordered_json verdictJson(const domain::CertificationVerdict &verdict);
domain::CertificationVerdict readVerdict(Fields &fields);
std::string writeVerdict(const domain::CertificationVerdict &verdict);
Result<domain::CertificationVerdict> parseVerdict(std::string_view json);

/// `POST /v1/applications/{id}/answer`: `{case_id, round, application_id, answer, claim_token, evidence}`.
std::string writeAnswer(const domain::SealedAnswer &answer);
Result<domain::SealedAnswer> parseAnswer(std::string_view json);

nlohmann::ordered_json findingJson(const domain::DocumentFinding &finding);
domain::DocumentFinding readFinding(Fields &fields);
nlohmann::ordered_json askedJson(const std::vector<domain::AskedEvidence> &asked);
std::vector<domain::AskedEvidence> readAsked(Fields &fields, const char *key);

/// 64 lower-case hexadecimal digits.
std::string readSha256(Fields &fields, const char *key);

/// "2027-02-28". Errors: Invalid, also for a day that no calendar has.
std::string writeDay(std::chrono::year_month_day day);
Result<std::chrono::year_month_day> parseDay(std::string_view text);

} // namespace vigie::contract
