#pragma once

#include "models/domain/LocalizedText.h"
#include "models/domain/NoticeDecision.h"

namespace vigie::domain {

/// What the policy says to who sent a notice and to whom a decision on it concerns. Templates with the closed variables
/// of NoticeLetters.h.
struct NoticeLetterRules
{
    LocalizedText acknowledgement; ///< to the notifier, at once (DSA Art. 16(4))
    LocalizedText restriction;     ///< to the member: the statement of reasons (Art. 17)
    LocalizedText answer;          ///< to the notifier: what was decided (Art. 16(5))
    LocalizedText takenBack;       ///< to the member: a decision about them was taken back
    LocalizedText answerTakenBack; ///< to the notifier: the decision they were told of was, and their notice is open
    LocalizedText until;           ///< added to an effect that ends by itself
    LocalizedText memberRedress;
    LocalizedText notifierRedress;
    std::map<RestrictionKind, LocalizedText> effects;
    std::map<NoticeOrigin, LocalizedText> sources; ///< what the decision goes back to; never who sent it
    std::map<NoticeOutcome, LocalizedText> outcomes;

    friend bool operator==(const NoticeLetterRules &, const NoticeLetterRules &) = default;
};

} // namespace vigie::domain
