#pragma once

#include "models/base/Result.h"
#include "models/contract/Fields.h"
#include "models/domain/Complaint.h"
#include "models/domain/ComplaintLetterRules.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

/// The record of a complaint in the feed, and what is decided about it. Errors: Invalid, naming the field.
namespace vigie::contract {

Result<domain::Complaint> parseComplaint(std::string_view json);
std::string writeComplaint(const domain::Complaint &complaint);

/// The fields of `complaint.decide`.
nlohmann::ordered_json complaintDecisionJson(const domain::ComplaintDecision &decision);
domain::ComplaintDecision readComplaintDecision(Fields &fields);
std::string writeComplaintDecision(const domain::ComplaintDecision &decision);
Result<domain::ComplaintDecision> parseComplaintDecision(std::string_view json);

/// `complaint_letters` of a policy.
nlohmann::ordered_json complaintLettersJson(const domain::ComplaintLetterRules &rules);
domain::ComplaintLetterRules readComplaintLetters(Fields &fields);

} // namespace vigie::contract
