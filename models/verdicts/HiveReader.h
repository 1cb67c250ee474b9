#pragma once

#include "models/base/Result.h"
#include "models/domain/Verdict.h"
#include "models/verdicts/HiveText.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::verdicts {

enum class HiveForm : std::uint8_t {
    V2, ///< the enterprise API's task answer and webhook
    V3, ///< the newer API: task_id, model, output
};

/// What one answer of Hive says, whatever its wire form was.
struct HiveAnswer
{
    HiveForm form = HiveForm::V2;
    std::string taskId;
    std::string postId; ///< what the platform called the subject when it asked, empty when it did not say
    std::vector<domain::Verdict> visual; ///< one a model; receivedAt is the caller's `now`
    std::vector<TextVerdict> text;
    int failedModels = 0; ///< models whose status is not success (V2: code other than "0")
};

/// A larger answer is refused before it is parsed.
inline constexpr std::size_t MaxHiveBytes = 1'000'000;
inline constexpr int MaxHiveDepth = 32; ///< the real forms need 8
inline constexpr std::size_t MaxFrames = 20'000;

/// Reads Hive's V2 task or webhook form and its V3 form. Accepts `class` and `class_name`, `score` and `value` (Hive's
/// own pages mix them). Keeps classes it does not know. A class without a name or with a score that is not a number in
/// 0…1 is left out: absent is unknown, not zero. Errors: TooLarge, Invalid.
Result<HiveAnswer> readHive(std::string_view json, Instant now);

} // namespace vigie::verdicts
