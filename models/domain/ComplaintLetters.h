#pragma once

#include "models/domain/ComplaintFiling.h"
#include "models/domain/NoticeLetters.h"

/// Letters about a complaint, the same on the platform, which sends them, and at the desk, which previews them.
namespace vigie::domain {

/// Variables: {date} {reference} {redress}.
LetterDraft complaintAcknowledgement(const Policy &policy, const Complaint &complaint, const NoticeLetterFacts &facts);

/// To the complainant. Variables: {date} {reference} {received} {decided} {outcome} {facts} {supervision} {redress}.
/// The outcome is followed by what ends, a line each.
LetterDraft complaintAnswer(const Policy &policy, const Complaint &complaint, const ComplaintDecision &decision,
                            const NoticeLetterFacts &facts);

/// To the notifier, when a member's complaint changed the decision on their notice. Nothing of the member has a
/// variable. Variables: {date} {reference} {outcome} {supervision} {redress}; the reference is the notice's.
LetterDraft changeLetter(const Policy &policy, const Complaint &complaint, const ComplaintDecision &decision,
                         const NoticeLetterFacts &facts);

/// Whether the notifier is told: the decision on their notice is another one than they were told.
bool changesAnswer(const Complaint &complaint, const ComplaintDecision &decision);

} // namespace vigie::domain
