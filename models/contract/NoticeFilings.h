#pragma once

#include "models/base/Result.h"
#include "models/domain/NoticeFiling.h"

#include <string>
#include <string_view>
#include <vector>

/// `POST /v1/hooks/notices`: what the platform's forms hand in, and what they are told when it is no notice yet.
namespace vigie::contract {

std::string_view toWire(domain::NoticeOrigin value);
std::string_view toWire(domain::NoticeGround value);
std::string_view toWire(domain::OrderKind value);
std::string_view toWire(domain::OrderMatter value);

std::string writeFiling(const domain::NoticeFiling &filing);
/// What is missing or unknown reads as that, so that everything wrong with it can be said at once; only what is no
/// filing at all is refused here. Errors: Invalid.
Result<domain::NoticeFiling> parseFiling(std::string_view json);

/// `{"faults": [{"field": "notifier.email", "fault": "invalid"}]}`: fields and words, nothing of what was sent.
std::string writeFilingFaults(const std::vector<domain::FilingFault> &faults);

} // namespace vigie::contract
