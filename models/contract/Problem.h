#pragma once

#include "models/base/Error.h"

#include <string>
#include <string_view>

/// Refusals as RFC 9457 problem details without data in them: `{"type": "/problems/claim-lost", "title": …, "status":
/// 409}`.
namespace vigie::contract {

/// What an HTTP status and its problem body mean. A body that is no problem falls back to the status alone. For every
/// status that is not 2xx.
Error errorFrom(int status, std::string_view body);

struct Problem
{
    int status = 500;
    std::string type;  ///< "claim-lost"
    std::string title; ///< a fixed English sentence
};
/// The platform's answer for an error of its own.
Problem problemFor(ErrorCode code);
std::string writeProblem(const Problem &problem);

} // namespace vigie::contract
