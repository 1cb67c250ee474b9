#pragma once

#include "models/base/Request.h"
#include "models/domain/Case.h"
#include "models/domain/Complaint.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Notice.h"
#include "models/domain/Policy.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// An item that a notice names, with what else is known here about it.
struct NoticedItem
{
    ItemId id;
    std::optional<Item> item;    ///< none: restricted, deleted, or not come yet
    std::optional<Member> owner; ///< of it
    std::vector<Notice> others;  ///< that name it too, oldest first: its cluster

    friend bool operator==(const NoticedItem &, const NoticedItem &) = default;
};

/// Everything the notice desk shows of one notice, or of a complaint about a decision on one, without asking the
/// platform.
struct NoticeDetail
{
    Case kase;
    std::optional<Notice> notice; ///< none: its record is missing or quarantined, so it cannot be decided
    std::vector<NoticedItem> items;
    std::optional<Complaint> complaint{}; ///< of the case of a complaint; none there: as above
    std::optional<Policy> policy;         ///< in force
};

/// Notices from the replica. Their list comes from CaseFeed, as of every kind of case, and so do changes.
class NoticeReader
{
public:
    virtual ~NoticeReader() = default;
    virtual Request<NoticeDetail> read(const CaseId &kase) = 0; ///< Errors: NotFound
    /// The open cases of notices on the same content, or on content of the same members: what comes in one wave. In the
    /// order of duty, this one among them; the first MostOfWave. Empty where the case is of no notice.
    virtual Request<std::vector<CaseId>> wave(const CaseId &kase) = 0;
    static constexpr int MostOfWave = 500;
};

} // namespace vigie::domain
