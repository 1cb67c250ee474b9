#pragma once

#include "models/domain/Letter.h"
#include "models/domain/NoticeLetterFacts.h"
#include "models/domain/Policy.h"

/// Letters about a notice, the same on the platform, which sends them, and at the desk, which previews them.
namespace vigie::domain {

/// To the member whose content or account is restricted. Variables: {date} {effects} {code} {title} {source} {facts}
/// {redress}. Nothing of the notifier has a variable (Art. 17(3)(b)). The effects name the strike that
/// follows, and of an account that ends its day or the exception.
LetterDraft restrictionLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                              const NoticeLetterFacts &facts);

/// To the notifier. Variables: {date} {reference} {received} {outcome} {redress}. The decision's free part follows
/// the outcome, but not where something was restricted: then it is about somebody else.
LetterDraft answerLetter(const Policy &policy, const Notice &notice, const NoticeDecision &decision,
                         const NoticeLetterFacts &facts);

/// To the member, when a decision about them is taken back. `decided`: its day, YYYY-MM-DD. Variables: {date} {decided}
/// {effects} {reason} {redress}; the effects are what is so again, in the policy's words for complaints.
LetterDraft takenBackLetter(const Policy &policy, const NoticeDecision &decision, const QString &reason,
                            const std::string &decided, const NoticeLetterFacts &facts);

/// To the notifier, likewise. Variables: {date} {decided} {reference} {redress}. The reason is about somebody else.
LetterDraft answerTakenBackLetter(const Policy &policy, const Notice &notice, const std::string &decided,
                                  const NoticeLetterFacts &facts);

/// To the notifier, when the notice came. Variables: {date} {reference} {redress}.
LetterDraft acknowledgementLetter(const Policy &policy, const Notice &notice, const NoticeLetterFacts &facts);

/// The language a notifier is written to: that of the notice where the policy has it, else that of the house.
std::string notifierLanguage(const Notice &notice);

} // namespace vigie::domain
