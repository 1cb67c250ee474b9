#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/ports/Teamwork.h"

/// Handing over, parking, stepping back. Each function belongs inside one transaction.
namespace vigie::backend {

/// A colleague takes a handed case within this time, or it goes back to its queue.
inline constexpr Milliseconds HandoverTtl{120'000};
inline constexpr Milliseconds MaxParking = std::chrono::days(7);

/// The lease passes on with a newer token, so that nothing the giver still sends under the older one counts. Errors:
/// ClaimLost, NotFound (no such colleague), Permission (who may not work this queue), SecondPerson (who decided before
/// or knows the member), Invalid (to oneself).
Result<void> handOver(BackendStore &store, const Person &person, const domain::ClaimId &claim,
                      const domain::CaseHanding &handing, Instant now);

/// Nobody is served the case until then; whoever opens it by hand takes it out. Errors: ClaimLost, Invalid.
Result<void> park(BackendStore &store, const Person &person, const domain::ClaimId &claim, Instant until,
                  const QString &note, Instant now);

/// The person knows the member: all their cases of this member are given back and none is served again. Errors:
/// ClaimLost.
Result<void> recuse(BackendStore &store, const Person &person, const domain::ClaimId &claim, Instant now);

/// Who is kept from whom. Errors: Permission (leads only).
Result<std::vector<domain::Recusal>> recusalsFor(BackendStore &store, const Person &person);

/// The person may be served cases of the member again. Errors: Permission, SecondPerson (nobody does it for
/// themselves), NotFound.
Result<void> takeBackRecusal(BackendStore &store, const Person &lead, const domain::PersonId &person,
                             const domain::MemberId &member, Instant now);

Result<domain::WaitingCases> waitingFor(BackendStore &store, const Person &person);

/// What was handed to this person is theirs now. Repeating it does no harm.
Result<void> acknowledgeHandover(BackendStore &store, const Person &person, const domain::CaseId &kase);

/// Parked cases whose time has come are open again.
Result<void> unparkDue(BackendStore &store, Instant now);

/// The others with this permission, by name.
Result<std::vector<domain::Colleague>> colleaguesOf(BackendStore &store, const Person &person,
                                                    const std::string &permission);

/// How a case of the person's queues stands now. The caption only where the person may still see the item. Errors:
/// NotFound, Permission.
Result<domain::CaseSituation> standingOf(BackendStore &store, const Person &person, const domain::CaseId &kase,
                                         Instant now);

} // namespace vigie::backend
