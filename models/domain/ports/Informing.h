#pragma once

#include "models/base/Request.h"
#include "models/domain/InformationRules.h"

#include <vector>

namespace vigie::domain {

/// Orders to give information. They are read of the platform each time and never stored here; nothing of them goes
/// through the outbox, and nothing is sent. `rev`: as it was on the screen. Errors of all: Permission (`order.inform`),
/// NotFound (also: not this person's to see), SecondPerson (who knows the member), those of the network; of those that
/// change one: Changed, IllegalTransition (see barTo()).
class Informing
{
public:
    virtual ~Informing() = default;

    virtual Request<std::vector<InformationOrder>> list() = 0; ///< as comesBefore(), without values
    /// Errors: Refused (see informationGaps()), NotFound (no such member).
    virtual Request<InformationOrder> record(const InformationEntry &entry) = 0;
    /// What was verified or prepared for other words is void. Of what was handed over only the silence changes.
    virtual Request<InformationOrder> correct(const InformationOrderId &id, std::int64_t rev,
                                              const InformationEntry &entry) = 0;
    virtual Request<InformationOrder> verify(const InformationOrderId &id, std::int64_t rev, AuthorityCheck how,
                                             const QString &note) = 0;
    /// The order goes back to the authority: to be completed, or refused for good.
    virtual Request<InformationOrder> giveBack(const InformationOrderId &id, std::int64_t rev, InformationWork how,
                                               const QString &reasons) = 0;
    virtual Request<InformationOrder> prepare(const InformationOrderId &id, std::int64_t rev) = 0;
    /// With its values; that somebody read them is kept. Errors: StepUpNeeded.
    virtual Request<InformationOrder> open(const InformationOrderId &id, std::int64_t rev) = 0;
    /// By somebody else than who prepared, who has read it. Where what is held is not what was prepared any more,
    /// nothing is released: it is Verified again, and its history says so. Errors: SecondPerson.
    virtual Request<InformationOrder> release(const InformationOrderId &id, std::int64_t rev) = 0;
    /// With its values, for the files. Errors: Permission (also `export.create`), StepUpNeeded.
    virtual Request<InformationOrder> makePacket(const InformationOrderId &id, std::int64_t rev) = 0;
    /// Errors: Refused (a moment ahead or before it was released).
    virtual Request<InformationOrder> handOver(const InformationOrderId &id, std::int64_t rev, Instant at,
                                               const QString &receipt) = 0;
    /// The person concerned is written to.
    virtual Request<InformationOrder> tell(const InformationOrderId &id, std::int64_t rev) = 0;
};

} // namespace vigie::domain
