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

/// What is too large of a filing that parseFiling() refuses: it is not read, but is told like every other fault. Empty
/// where it is refused for another reason.
std::vector<domain::FilingFault> oversizedIn(std::string_view json);

/// `{"faults": [{"field": "locations", "fault": "too_many", "limit": 500, "unit": "entries", "advice": "split",
/// "detail": "…"}]}`: fields, words and limits, nothing of what was sent. `detail` is English, for who builds a form.
std::string writeFilingFaults(const std::vector<domain::FilingFault> &faults);
/// The same of a request body of more than `limit` bytes.
std::string writeBodyFault(std::size_t limit);

} // namespace vigie::contract
