#pragma once

#include "models/domain/Verdict.h"
#include "models/verdicts/HiveClasses.h"

#include <vector>

namespace vigie::items {

/// One line of the machine's numbers.
struct VerdictScore
{
    std::string name; ///< the vendor's, shown raw
    double score = 0; ///< of the worst frame, 0…1
    verdicts::ClassMeaning meaning;

    friend bool operator==(const VerdictScore &, const VerdictScore &) = default;
};

/// What is worth a bar: risks and classes we do not know, highest first, then context. Complements ("the thing is not
/// there") are never shown as a risk and left out, as is what scores below `least`.
std::vector<VerdictScore> verdictScores(const std::vector<domain::VerdictClass> &classes, double least);

/// The classes of all verdicts, newest first in `verdicts`: of each model the newest answer, of each class the worst
/// frame.
std::vector<domain::VerdictClass> worstOfEach(const std::vector<domain::Verdict> &verdicts);

} // namespace vigie::items
