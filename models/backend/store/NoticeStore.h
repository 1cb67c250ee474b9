#pragma once

#include "models/backend/store/StoreRecords.h"
#include "models/base/Result.h"
#include "models/domain/NoticeFile.h"
#include "models/domain/WaitingMeasure.h"

#include <optional>
#include <vector>

namespace vigie::backend {

/// A decision on a notice as it was carried out.
struct NoticeDecisionRecord
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::DecisionId id;
    domain::CommandId command;
    domain::PersonId author;
    DecisionRole role = DecisionRole::Primary;
    domain::NoticeDecision decision;
    Instant madeAt{}; ///< by the workstation's clock
    Instant at{};
};

/// A restriction in force or over, of an item or of a whole account.
struct RestrictionRecord
{
    std::int64_t row = 0; ///< 0 before it is stored
    domain::DecisionId decision;
    domain::RestrictionKind kind = domain::RestrictionKind::Unknown;
    domain::MemberId member;
    std::optional<domain::ItemId> item; ///< none: of the account
    domain::ItemOutcome before;         ///< of the item
    Instant from{};
    std::optional<Instant> until;
    std::optional<Instant> endedAt;
    domain::MeasureStage stage =
        domain::MeasureStage::InForce; ///< of an account; `from` of what is announced lies ahead
};

/// A letter about a notice. To a notifier when `member` is absent.
struct NoticeLetterRecord
{
    domain::NoticeId notice;
    std::optional<domain::MemberId> member;
    domain::SentLetter sent;
};

/// Notices, who sent them, what was decided and who was told. Holds no rules. find… answers an empty optional.
class NoticeStore
{
public:
    virtual ~NoticeStore() = default;

    virtual Result<domain::Notice> readNotice(const domain::NoticeId &id) = 0;
    virtual Result<void> writeNotice(const domain::Notice &notice) = 0;
    virtual Result<std::vector<domain::Notice>> noticesOn(const domain::ItemId &item) = 0; ///< oldest first
    /// From then on and before that, oldest first.
    virtual Result<std::vector<domain::Notice>> noticesReceived(Instant from, Instant before) = 0;
    /// Whether an open case of a notice in this queue names something of theirs.
    virtual Result<bool> ownerIsNoticed(const domain::QueueId &queue, const domain::MemberId &owner) = 0;

    /// What came in, as it came, with who sent it.
    virtual Result<void> writeFiling(const domain::NoticeId &notice, const domain::NoticeFiling &filing) = 0;
    virtual Result<std::optional<domain::NoticeFiling>> findFiling(const domain::NoticeId &notice) = 0;

    virtual Result<void> addNoticeDecision(const NoticeDecisionRecord &record) = 0;
    virtual Result<std::vector<NoticeDecisionRecord>> decisionsOn(const domain::NoticeId &notice) = 0; ///< oldest first
    virtual Result<std::vector<NoticeDecisionRecord>> noticeDecisionsAfter(std::int64_t row, int limit) = 0;

    virtual Result<void> addNoticeLetter(const NoticeLetterRecord &letter) = 0;
    virtual Result<std::vector<NoticeLetterRecord>> lettersAbout(const domain::NoticeId &notice) = 0; ///< oldest first

    virtual Result<void> addRestriction(const RestrictionRecord &restriction) = 0;
    virtual Result<std::vector<RestrictionRecord>> restrictionsOver(Instant now) = 0; ///< not ended, `until` has come
    virtual Result<std::vector<RestrictionRecord>> restrictionsOn(const domain::MemberId &member) = 0; ///< oldest first
    virtual Result<void> endRestriction(std::int64_t row, Instant at) = 0;
};

} // namespace vigie::backend
