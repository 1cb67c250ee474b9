#pragma once

#include "models/base/Request.h"
#include "models/domain/Dispute.h"

#include <vector>

namespace vigie::domain {

/// Disputes before certified bodies (DSA Art. 21). They are read of the platform each time; nothing of them goes
/// through the outbox. Errors of all: Permission (`complaint.decide`), NotFound (also: not this person's to see), those
/// of the network.
class Disputing
{
public:
    virtual ~Disputing() = default;

    /// Of one notice, oldest first.
    virtual Request<std::vector<Dispute>> about(const NoticeId &notice) = 0;
    /// Errors: Refused (see DisputeGap), IllegalTransition (no decision of that notice, or of a complaint about it).
    virtual Request<Dispute> open(const NoticeId &notice, const DecisionId &decision, const DisputeEntry &entry) = 0;
    /// `rev`: as it was on the screen. Errors: Changed, Refused.
    virtual Request<Dispute> save(const DisputeId &id, std::int64_t rev, const DisputeEntry &entry) = 0;
};

} // namespace vigie::domain
