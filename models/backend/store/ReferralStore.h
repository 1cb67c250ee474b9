#pragma once

#include "models/base/Result.h"
#include "models/domain/Referral.h"

#include <vector>

namespace vigie::backend {

/// What one original of a referral belongs to.
struct ReferralSubject
{
    domain::ItemId original; ///< in the packet or left out of it
    domain::ItemId item;
    domain::MemberId owner;

    friend bool operator==(const ReferralSubject &, const ReferralSubject &) = default;
};

/// A referral without its chain of custody, which is kept for itself.
struct ReferralRecord
{
    domain::Referral referral;
    std::vector<ReferralSubject> subjects; ///< of the packet's items and of those left out
};

struct CustodyRecord
{
    domain::ReferralId referral; ///< that it happened for
    domain::CustodyEvent event;

    friend bool operator==(const CustodyRecord &, const CustodyRecord &) = default;
};

/// Referrals and chains of custody. Holds no rules.
class ReferralStore
{
public:
    virtual ~ReferralStore() = default;

    virtual Result<void> writeReferral(const ReferralRecord &record) = 0;
    virtual Result<ReferralRecord> readReferral(const domain::ReferralId &id) = 0;
    virtual Result<std::vector<ReferralRecord>> referralsAbout(const domain::NoticeId &notice) = 0; ///< oldest first
    /// Whose packet names an original of this item, or of an item of this member.
    virtual Result<std::vector<ReferralRecord>> referralsOn(const domain::ItemId &item) = 0;
    virtual Result<std::vector<ReferralRecord>> referralsOf(const domain::MemberId &member) = 0;

    /// Only ever added. Each entry is chained to the one before it: h = SHA-256(h before ‖ SHA-256(entry)).
    virtual Result<void> addCustody(const CustodyRecord &record) = 0;
    virtual Result<std::vector<CustodyRecord>> custodyOf(const domain::ItemId &original) = 0; ///< in the order added
    /// Recomputes the whole chain. Errors: Corrupt (an entry is not what it was, or one is gone from the middle).
    virtual Result<void> checkCustody() = 0;
};

} // namespace vigie::backend
