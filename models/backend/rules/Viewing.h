#pragma once

#include "models/backend/store/BackendStore.h"

/// Restricted media is looked at under a grant: asked for with a reason, by who holds a case about it, for a short
/// time, and written down whatever comes of it. Each function belongs inside one transaction.
namespace vigie::backend {

/// How long a grant lasts, kept in the store. Errors of setting it: Invalid (out of bounds).
inline constexpr std::chrono::seconds UsualViewing{60};
inline constexpr std::chrono::seconds ShortestViewing{5};
inline constexpr std::chrono::seconds LongestViewing{600};
Result<Milliseconds> viewingTime(BackendStore &store);
Result<void> setViewingTime(BackendStore &store, std::chrono::seconds time);

/// Who shows something and is not heard of for so long is gone, and the log says so.
inline constexpr Milliseconds ViewingSilence = 3 * domain::ViewingPulse;

/// A grant for this person, the token they asked with and this item; an earlier one of theirs ends with it. Errors:
/// NotFound (also: not this person's to know of), Permission (`restricted.reveal`), Invalid (no reason, nothing that
/// needs one, a case that is not about it), ClaimLost (they do not hold that case), SecondPerson (they know the
/// member).
Result<domain::ViewingGrant> grantViewing(BackendStore &store, const Person &person,
                                          const domain::ViewingRequest &request, Instant now);

/// The bytes of a restricted item are about to leave the platform. Errors: Permission (no grant of this person and
/// token runs for it, or its case is not theirs any more).
Result<void> serveUnderGrant(BackendStore &store, const Person &person, const domain::ItemId &item, Instant now);

/// What the window says. Where something begins to be seen, the chains of custody of its originals say so, too. What
/// has ended stays as it ended, which is no error. Errors: NotFound (no grant of this person).
Result<void> reportViewing(BackendStore &store, const Person &person, const domain::ViewingId &id,
                           const domain::ViewingReport &report, Instant now);

/// Ends what was never used, and what is not heard of any more.
Result<void> endViewingsOver(BackendStore &store, Instant now);

/// A page of the log, oldest first, at most `limit`. For who may not know of restricted content it is empty. Errors:
/// Permission (`audit.read`).
Result<std::vector<ViewingRecord>> viewingLog(BackendStore &store, const Person &person, std::int64_t after, int limit);

} // namespace vigie::backend
