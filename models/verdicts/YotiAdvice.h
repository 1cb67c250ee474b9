#pragma once

#include "models/domain/EvidenceAdvice.h"

#include <span>
#include <string_view>

namespace vigie::verdicts {

struct YotiReason
{
    std::string_view code; ///< of `recommendation.reason`
    domain::ReasonMeaning meaning;
};

/// Every reason Yoti documents for face matches, documents and captures.
std::span<const YotiReason> yotiReasons();

/// Unknown for a code that is not in the table.
domain::ReasonMeaning meaningOfYotiReason(std::string_view code);

} // namespace vigie::verdicts
