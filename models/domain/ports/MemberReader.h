#pragma once

#include "models/base/Request.h"
#include "models/domain/Audience.h"
#include "models/domain/MemberTimeline.h"

namespace vigie::domain {

/// Why a member is opened: because of a case of theirs, or for a reason in words that the platform keeps.
struct OpeningReason
{
    std::optional<CaseId> kase;
    QString words;
};

/// Asked of the platform when somebody wants to know: never stored here.
class MemberReader
{
public:
    virtual ~MemberReader() = default;
    /// Errors: Permission, NotFound, Invalid (neither a case of this member nor a reason), those of the network.
    virtual Request<MemberTimeline> timeline(const MemberId &member, const OpeningReason &reason) = 0;
};

/// What members and visitors see of an item, as the platform answers them.
class AudienceReader
{
public:
    virtual ~AudienceReader() = default;
    /// Errors: Permission, NotFound, those of the network.
    virtual Request<AudienceView> view(const ItemId &item, Audience as) = 0;
};

} // namespace vigie::domain
