#pragma once

#include "models/domain/NoticeLetterFacts.h"
#include "models/domain/Policy.h"

/// What letters say about strikes, the end of an account, and misuse: of the policy's templates, and of nothing else.
namespace vigie::domain {

/// Added to the words for an account that ends: from when on, or by which exception at once. What the policy has no
/// words for is put into `missing`.
QString endingWords(const MeasureRules &rules, const Restriction &ending, const NoticeDecision &decision,
                    const NoticeLetterFacts &facts, std::vector<QString> &missing);

/// The lines after the restrictions: the strike that the decision gives, what holds until an account ends, the ground
/// of a suspension for misuse.
std::vector<QString> furtherEffects(const Policy &policy, const NoticeDecision &decision,
                                    const NoticeLetterFacts &facts, std::vector<QString> &missing);

/// To a member whose account was to end: it does not. Variables: {date} {decided} {from} {reason}.
LetterDraft withdrawalLetter(const Policy &policy, Instant decidedAt, Instant from, const QString &reason,
                             const NoticeLetterFacts &facts);

/// To the owner of manifestly illegal content, or to who sends manifestly unfounded notices, before anything is
/// suspended (DSA Art. 23). Variables: {date} {number} {days} {facts} {redress}.
LetterDraft misuseWarning(const Policy &policy, const NoticeDecision &decision, const NoticeLetterFacts &facts);

/// To a notifier whose notices are not processed for a while (DSA Art. 23(2)). Variables: {date} {until} {warned}
/// {number} {facts} {redress}.
LetterDraft suspensionLetter(const Policy &policy, const NoticeDecision &decision, const NoticeLetterFacts &facts);

} // namespace vigie::domain
