#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/Claim.h"

/// Leases on cases with a fencing token that grows with every claim of a case. Each function belongs inside one
/// transaction.
namespace vigie::backend {

inline constexpr Milliseconds ClaimTtl{120'000};
/// A skipped case is not served to the same person again for so long.
inline constexpr Milliseconds SkipTime{30 * 60'000};

/// The most urgent case of the queue for this person. Errors: NotFound (no such queue, or it is empty), Permission.
Result<domain::Claim> claimNext(BackendStore &store, const Person &person, const domain::QueueId &queue, Instant now);

/// One case. The own live claim is extended and keeps its token. Errors: NotFound, Permission, Closed, ClaimLost
/// (somebody else holds it), SecondPerson (an appeal never returns to its first decider, a member's case never goes to
/// somebody who knows them).
Result<domain::Claim> claimCase(BackendStore &store, const Person &person, const domain::CaseId &kase, Instant now);

/// Extends what is still this person's: live, or lapsed with nobody else having claimed since. The others are left out.
Result<std::vector<domain::Claim>> heartbeat(BackendStore &store, const Person &person,
                                             const std::vector<domain::ClaimId> &claims, Instant now);

/// Gives a claim back; what is not this person's or not live any more is no error.
Result<void> releaseClaim(BackendStore &store, const Person &person, const domain::ClaimId &claim,
                          domain::ReleaseReason reason, Instant now);

/// Ends the lease, whoever asks, and opens the case again.
Result<void> giveBack(BackendStore &store, Lease lease);

/// Whether this person may never have the case: decided it before an appeal, or knows the member.
Result<bool> isBarred(BackendStore &store, const Person &person, const CaseRecord &record);

/// Whether two readers of the case disagree and this person is no lead, who alone settles it.
bool isForTheLead(const Person &person, const domain::Case &kase);

/// Ends the lease of a decided case, and what was left about handing it over. Its token stays the highest.
Result<void> endLease(BackendStore &store, const domain::CaseId &kase);

/// Gives back the cases whose leases are over.
Result<void> lapseClaims(BackendStore &store, Instant now);

/// Whether this person decided the item of an appealed case before, or has read a case that needs two readers.
Result<bool> decidedEarlier(BackendStore &store, const Person &person, const domain::Case &kase);

} // namespace vigie::backend
