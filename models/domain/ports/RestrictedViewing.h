#pragma once

#include "models/base/Request.h"
#include "models/domain/Viewing.h"

namespace vigie::domain {

/// Grants to look at restricted media, and what the platform is told of each. Nothing of it is stored here or goes
/// through the outbox: without a connection nobody looks.
class RestrictedViewing
{
public:
    virtual ~RestrictedViewing() = default;

    /// Errors: Permission (`restricted.reveal`), NotFound (also: not this person's to know of), ClaimLost (the case is
    /// not theirs at this moment), SecondPerson (knows the member), Refused (no reason, or nothing that needs one),
    /// those of the network.
    virtual Request<ViewingGrant> ask(const ViewingRequest &request) = 0;
    /// Errors: NotFound (nobody's grant of that id), those of the network.
    virtual Request<void> report(const ViewingId &id, const ViewingReport &report) = 0;
};

} // namespace vigie::domain
