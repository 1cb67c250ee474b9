#pragma once

#include "models/domain/Letter.h"
#include "models/domain/Policy.h"

/// Letters about a notice, the same on the platform, which sends them, and at the desk, which previews them.
namespace vigie::domain {

/// What a letter about a decision says besides the policy's words.
struct NoticeLetterFacts
{
    std::string language; ///< of the person written to, BCP 47
    std::string date;     ///< of the decision, YYYY-MM-DD
};

/// To the member whose content or account is restricted. Variables: {date} {effects} {code} {title} {source} {facts}
/// {redress}. Nothing of the notifier has a variable (Art. 17(3)(b)).
LetterDraft restrictionLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                              const NoticeLetterFacts &facts);

/// To the notifier. Variables: {date} {reference} {received} {outcome} {redress}. The decision's free part follows
/// the outcome, but not where something was restricted: then it is about somebody else.
LetterDraft answerLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                         const NoticeLetterFacts &facts);

/// To the notifier, when the notice came. Variables: {date} {reference} {redress}.
LetterDraft acknowledgementLetter(const Policy &policy, const Notice &notice, const NoticeLetterFacts &facts);

/// The language a notifier is written to: that of the notice where the policy has it, else that of the house.
std::string notifierLanguage(const Notice &notice);

} // namespace vigie::domain
