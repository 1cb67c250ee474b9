#pragma once

#include "models/backend/store/StoreRecords.h"
#include "models/base/Result.h"
#include "models/domain/MemberTimeline.h"
#include "models/domain/Notice.h"

#include <vector>

namespace vigie::backend {

/// Somebody opened a member without a case, for a reason in words.
struct Opening
{
    domain::PersonId person;
    domain::MemberId member;
    QString reason;
    Instant at{};

    friend bool operator==(const Opening &, const Opening &) = default;
};

/// What the platform remembers about members beside their records, newest first, and who may see which media.
class MemberHistoryStore
{
public:
    virtual ~MemberHistoryStore() = default;

    /// Certification, restrictions, strikes, freezes, payout, and decisions older than this store.
    virtual Result<void> addMemberEvent(const domain::MemberId &member, const domain::MemberEvent &event) = 0;
    virtual Result<std::vector<domain::MemberEvent>> memberEvents(const domain::MemberId &member, int limit) = 0;
    virtual Result<std::vector<DecisionRecord>> decisionsAbout(const domain::MemberId &member, int limit) = 0;
    virtual Result<std::vector<domain::Notice>> noticesAbout(const domain::MemberId &member, int limit) = 0;

    virtual Result<void> logOpening(const Opening &opening) = 0;
    virtual Result<std::vector<Opening>> openings(const domain::MemberId &member) = 0;

    /// The media of the item are for subscribers of its owner.
    virtual Result<void> setForSubscribers(const domain::ItemId &item) = 0;
    virtual Result<bool> isForSubscribers(const domain::ItemId &item) = 0;
};

} // namespace vigie::backend
