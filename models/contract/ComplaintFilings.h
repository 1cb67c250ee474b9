#pragma once

#include "models/base/Result.h"
#include "models/domain/ComplaintFiling.h"

#include <string>
#include <string_view>
#include <vector>

/// `POST /v1/hooks/complaints`: what the platform's form hands in, and what it is told when it is no complaint yet.
namespace vigie::contract {

std::string writeComplaintFiling(const domain::ComplaintFiling &filing);
/// What is missing or unknown reads as that, so that everything wrong with it can be said at once. Errors: Invalid.
Result<domain::ComplaintFiling> parseComplaintFiling(std::string_view json);

/// `{"faults": [{"field": "text", "fault": "missing"}]}`: fields and words, nothing of what was sent.
std::string writeComplaintFilingFaults(const std::vector<domain::ComplaintFilingFault> &faults);

} // namespace vigie::contract
