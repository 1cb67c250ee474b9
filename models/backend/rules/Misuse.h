#pragma once

#include "models/backend/store/BackendStore.h"

/// Misuse (DSA Art. 23): manifestly illegal content of a member, manifestly unfounded notices of a notifier. Counted by
/// the id of a member or a keyed hash of an address, never by a name; what follows is a reviewer's decision, and a
/// suspension needs a warning before it.
namespace vigie::backend {

std::string misuseSubject(const domain::MemberId &member);
/// Who sent it; nothing where nobody said who they are, or Art. 23 is not for them. Makes the key of the hashes when it
/// is first needed: belongs inside a transaction, or reads only what a transaction has written.
Result<std::optional<std::string>> misuseSubject(BackendStore &store, const domain::Notice &notice);

/// Number, proportion and gravity within the policy's time, and what followed. For a reader without `restricted.work`
/// without what is restricted: it would tell of it. Null: all of it, as the platform decides by.
Result<domain::MisuseCount> misuseOfMember(BackendStore &store, const domain::MisuseRules &rules,
                                           const domain::MemberId &member, Instant now, const Person *reader = nullptr);
Result<domain::MisuseCount> misuseOfNotifier(BackendStore &store, const domain::MisuseRules &rules,
                                             const std::string &subject, Instant now, const Person *reader = nullptr);

/// What a decision finds about one person.
struct MisuseFinding
{
    std::string subject;
    MisuseOf of = MisuseOf::Contents;
    std::optional<domain::MemberId> member{}; ///< of contents
    int manifest = 0;                         ///< 0: of a notifier, only what the proportion is compared with
    domain::Severity severity = domain::Severity::Unknown;
    domain::MisuseCount count{}; ///< this decision included
};

struct MisuseFacts
{
    const domain::NoticeDecision &decision;
    const domain::Notice &notice;
    const domain::Policy &policy;
    const std::vector<domain::Item> &items;
    const std::vector<domain::Member> &owners;
    Instant now{};
};
Result<std::vector<MisuseFinding>> misuseFindings(BackendStore &store, const MisuseFacts &facts);

/// Errors: IllegalTransition (no warning came before, or misuse is not frequent), Invalid (longer than the policy calls
/// reasonable, nobody whom a letter could reach).
Result<void> checkMisuse(const MisuseFacts &facts, const std::vector<MisuseFinding> &findings);

/// The warning, or to a notifier the suspension: a member reads of theirs in the letter of the restriction.
Result<std::vector<NoticeLetterRecord>>
misuseLetters(const MisuseFacts &facts, const std::vector<MisuseFinding> &findings, const std::string &date);

Result<void> recordMisuse(BackendStore &store, const NoticeDecisionRecord &made,
                          const std::vector<MisuseFinding> &findings);

/// The decision was changed: it counts against nobody, its warning was none and its suspension is over.
Result<void> undoMisuse(BackendStore &store, const domain::DecisionId &decision, Instant now);

} // namespace vigie::backend
