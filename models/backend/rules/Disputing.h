#pragma once

#include "models/backend/store/BackendStore.h"

/// Disputes before certified out-of-court bodies (DSA Art. 21). All of it belongs inside a transaction. Errors of all:
/// Permission (`complaint.decide`), NotFound (also: not this person's to see), those of the store.
namespace vigie::backend {

/// Oldest first.
Result<std::vector<domain::Dispute>> disputesFor(BackendStore &store, const Person &person,
                                                 const domain::NoticeId &notice);

/// `decision`: on this notice, or on a complaint about it. Errors: IllegalTransition (no such decision), Invalid (see
/// domain::disputeGaps()).
Result<domain::Dispute> openDispute(BackendStore &store, const Person &person, const domain::NoticeId &notice,
                                    const domain::DecisionId &decision, const domain::DisputeEntry &entry, Instant now);

/// Errors: Changed (not that revision), Invalid.
Result<domain::Dispute> saveDispute(BackendStore &store, const Person &person, const domain::DisputeId &id,
                                    std::int64_t rev, const domain::DisputeEntry &entry, Instant now);

} // namespace vigie::backend
