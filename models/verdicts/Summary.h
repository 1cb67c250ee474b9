#pragma once

#include "models/domain/Verdict.h"

#include <vector>

namespace vigie::verdicts {

inline constexpr std::size_t MaxSummaryClasses = 8; ///< of the contract

/// The verdicts on one item in brief: the finding, and the classes that say most (per class its highest score over all
/// frames and media; risks first, then unknown classes, then context; complements never). `verdicts` must not be
/// empty; `at` is the newest.
domain::VerdictSummary summary(const std::vector<domain::Verdict> &verdicts);

} // namespace vigie::verdicts
