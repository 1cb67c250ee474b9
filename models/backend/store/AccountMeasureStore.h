#pragma once

#include "models/backend/store/NoticeStore.h"
#include "models/domain/AccountStanding.h"
#include "models/domain/WaitingMeasure.h"

namespace vigie::backend {

/// A strike with what it was for.
struct StrikeRecord
{
    std::int64_t row = 0; ///< 0 before it is stored
    domain::DecisionId decision;
    domain::MemberId member;
    std::optional<domain::ItemId> item; ///< the first that was restricted
    std::optional<domain::PersonId> by;
    domain::Category category = domain::Category::Unknown;
    domain::Strike strike;
    bool settled = false; ///< it expired or ended, and the member's record says so
};

/// Of what sort somebody's misuse is (DSA Art. 23(1), (2)).
enum class MisuseOf : std::uint8_t { Contents, Notices };

/// A decision that counts towards somebody's misuse, or towards what it is compared with. A notifier is a keyed hash,
/// or the id of a member: `subject` says of which sort.
struct MisuseMark
{
    std::int64_t row = 0;
    std::string subject;
    MisuseOf of = MisuseOf::Contents;
    domain::DecisionId decision;
    int manifest = 0; ///< items, or one notice; 0: decided, and nothing manifest found
    domain::Severity severity = domain::Severity::Unknown;
    Instant at{};
};

/// A warning, or a suspension with its period.
struct MisuseMeasure
{
    std::int64_t row = 0;
    std::string subject;
    MisuseOf of = MisuseOf::Contents;
    domain::MisuseStep step = domain::MisuseStep::None;
    domain::DecisionId decision;
    Instant at{};
    std::optional<Instant> until;   ///< of a suspension
    std::optional<Instant> endedAt; ///< the decision was changed
};

/// A notice of somebody whose notices are not processed for a while.
struct SetAsideNotice
{
    domain::NoticeId notice;
    std::string subject;
    Instant until{};
};

/// What decisions on notices leave on accounts. Holds no rules.
class AccountMeasureStore
{
public:
    virtual ~AccountMeasureStore() = default;

    virtual Result<void> addStrike(const StrikeRecord &strike) = 0;
    virtual Result<std::vector<StrikeRecord>> strikesOf(const domain::MemberId &member) = 0; ///< newest first
    virtual Result<std::vector<StrikeRecord>> strikesOver(Instant now) = 0; ///< not settled, `until` has come
    /// The strike is settled; ended before its time where `endedAt` says so.
    virtual Result<void> settleStrike(std::int64_t row, std::optional<Instant> endedAt) = 0;

    /// Restrictions of accounts that are not simply in force, and not ended. Oldest first.
    virtual Result<std::vector<RestrictionRecord>> restrictionsWaiting() = 0;
    virtual Result<void> setStage(std::int64_t row, domain::MeasureStage stage, Instant from) = 0;

    virtual Result<void> addMisuseMark(const MisuseMark &mark) = 0;
    virtual Result<std::vector<MisuseMark>> misuseMarks(const std::string &subject, MisuseOf of,
                                                        Instant since) = 0; ///< oldest first
    /// The decision was changed: it says nothing against anybody any more.
    virtual Result<void> clearMisuseMarks(const domain::DecisionId &decision) = 0;
    virtual Result<void> addMisuseMeasure(const MisuseMeasure &measure) = 0;
    virtual Result<std::vector<MisuseMeasure>> misuseMeasures(const std::string &subject,
                                                              MisuseOf of) = 0; ///< oldest first
    /// Of everybody, from then on and before the other moment, those that ended among them; oldest first.
    virtual Result<std::vector<MisuseMeasure>> misuseMeasuresTaken(Instant from, Instant before) = 0;
    virtual Result<void> endMisuseMeasures(const domain::DecisionId &decision, Instant at) = 0;

    /// How many items they have brought since then, whatever became of them; what was deleted is not counted, what is
    /// restricted only where it is asked for.
    virtual Result<std::int64_t> itemsProvided(const domain::MemberId &member, Instant since, bool restrictedToo) = 0;

    virtual Result<void> setAside(const SetAsideNotice &notice) = 0;
    virtual Result<std::vector<SetAsideNotice>> setAsideUntil(Instant now) = 0; ///< the time is over
    virtual Result<std::vector<SetAsideNotice>> setAsideNotices() = 0;
    virtual Result<void> takeUp(const domain::NoticeId &notice) = 0;
};

} // namespace vigie::backend
