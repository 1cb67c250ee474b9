#pragma once

#include "models/base/ErrorCode.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace vigie {

/// An error is a value: a code to branch on and a detail for the log. `detail` never carries personal data, and people
/// never read it; the sentence for people is made from the code by the window or by vigiectl.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the platform asked for with Retry-After

    Error(ErrorCode c, std::string d = {}) : code(c), detail(std::move(d)) {}
    friend bool operator==(const Error &a, const Error &b) { return a.code == b.code; }
};

} // namespace vigie
