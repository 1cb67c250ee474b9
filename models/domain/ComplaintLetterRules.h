#pragma once

#include "models/domain/Complaint.h"
#include "models/domain/LocalizedText.h"

#include <map>

namespace vigie::domain {

/// What the policy says to who complains and to the other side. Templates with the closed variables of
/// ComplaintLetters.h.
struct ComplaintLetterRules
{
    LocalizedText acknowledgement; ///< to the complainant, at once
    LocalizedText answer;          ///< to the complainant: the reasoned decision (DSA Art. 20(5))
    LocalizedText change;          ///< to the notifier of a decision that was changed
    LocalizedText supervision;     ///< by qualified staff, not solely by automated means (Art. 20(6))
    LocalizedText redress;         ///< out-of-court dispute settlement (Art. 21) and courts
    std::map<ComplaintOutcome, LocalizedText> memberOutcomes;
    std::map<ComplaintOutcome, LocalizedText> notifierOutcomes;
    std::map<ComplaintOutcome, LocalizedText> changes;
    std::map<RestrictionKind, LocalizedText> reliefs; ///< what is so again when a restriction ends

    friend bool operator==(const ComplaintLetterRules &, const ComplaintLetterRules &) = default;
};

} // namespace vigie::domain
