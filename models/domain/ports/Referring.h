#pragma once

#include "models/base/Request.h"
#include "models/domain/Offence.h"
#include "models/domain/Referral.h"

namespace vigie::domain {

/// Referrals to PHAROS, to Point de Contact and under DSA Art. 18. They are read of the platform each time and never
/// stored here; nothing of them goes through the outbox. Errors of all: Permission (`notice.decide`, and
/// `restricted.work` for what goes the restricted path), NotFound (also: not this person's to see), those of the
/// network.
class Referring
{
public:
    virtual ~Referring() = default;

    virtual Request<OffenceList> offences() = 0;
    /// Of one notice, oldest first.
    virtual Request<std::vector<Referral>> about(const NoticeId &notice) = 0;
    virtual Request<Referral> read(const ReferralId &id) = 0;
    /// The one for this recipient that is open already, or a new one.
    virtual Request<Referral> open(const NoticeId &notice, ReferralRecipient recipient) = 0;
    /// `rev`: of the referral as it was on the screen. Errors: Changed, Refused (something that may not stand in a
    /// packet), IllegalTransition (what was handed in stays as it was).
    virtual Request<Referral> save(const ReferralId &id, std::int64_t rev, const ReferralEntry &entry) = 0;
    /// Keeps in the chain of custody that a packet was made, and tells what it is made of. Errors: Permission (also
    /// `export.create`), StepUpNeeded, Changed, Refused (something is missing).
    virtual Request<Referral> exportPacket(const ReferralId &id, std::int64_t rev) = 0;
    /// Errors: Changed, Refused (a moment that lies ahead, a party that is not known), IllegalTransition (no packet was
    /// made).
    virtual Request<Referral> handIn(const ReferralId &id, std::int64_t rev, const ReferralReceipt &receipt) = 0;
    /// Nothing more is expected of it. An open hold stays in force. Errors: Changed, IllegalTransition.
    virtual Request<Referral> close(const ReferralId &id, std::int64_t rev) = 0;
};

} // namespace vigie::domain
