#pragma once

#include "models/backend/store/BackendStore.h"

/// Statements of reasons to members (DSA Art. 17). The platform owns them; the desk previews.
namespace vigie::backend {

/// How far the day in a letter may lie from the moment of the decision: a preview may be older than midnight.
inline constexpr Milliseconds LetterDayTolerance = std::chrono::hours(36);

/// What the decision is about, for its letter.
struct LetterSubject
{
    domain::Item item;
    domain::Member owner;
    domain::DecisionAction action = domain::DecisionAction::Unknown;
    const domain::Clause *clause = nullptr;
    Instant madeAt{};
    bool automated = false;
};

/// The letter of a restriction; nothing when the clause has no words for one. `previewed` must be what the platform
/// would write itself. Errors: Invalid (a variable has no value, or the preview says something else).
Result<std::optional<domain::Letter>> letterFor(const domain::Policy &policy, const LetterSubject &subject,
                                                const std::optional<domain::Letter> &previewed);

} // namespace vigie::backend
