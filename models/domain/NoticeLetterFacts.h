#pragma once

#include "models/domain/AccountStanding.h"

#include <string>

namespace vigie::domain {

/// What a letter about a decision says besides the policy's words.
struct NoticeLetterFacts
{
    std::string language;                ///< of the person written to, BCP 47
    std::string date;                    ///< of the decision, YYYY-MM-DD
    Instant at{};                        ///< when it is carried out: strikes and periods of notice run from there
    std::optional<MisuseCount> misuse{}; ///< of who is suspended for misuse, the decision's own finding included
};

} // namespace vigie::domain
