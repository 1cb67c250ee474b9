#pragma once

#include "models/base/Request.h"
#include "models/domain/AccountStanding.h"
#include "models/domain/WaitingMeasure.h"

namespace vigie::domain {

/// What decisions on notices add up to for accounts. Read of the platform each time and never stored here; nothing of it
/// goes through the outbox. Errors of all: Permission, NotFound (also: not this person's to see), those of the network.
class AccountMeasures
{
public:
    virtual ~AccountMeasures() = default;

    /// Of everybody whom a decision on the notice concerns. Needs `notice.decide`.
    virtual Request<NoticeStanding> standing(const NoticeId &notice) = 0;
    /// Accounts that are to end, the next one first. Needs `member.restrict`.
    virtual Request<std::vector<WaitingMeasure>> waiting() = 0;
    /// `reason`: for the member, in a letter. Answers what waits then. Errors: Refused (no reason, or one that may not
    /// stand in a letter), SecondPerson (they know the member), IllegalTransition (settled meanwhile).
    virtual Request<std::vector<WaitingMeasure>> answer(const WaitingMeasure &measure, MeasureAnswer answer,
                                                        const QString &reason) = 0;
};

} // namespace vigie::domain
