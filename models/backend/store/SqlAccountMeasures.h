#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/sql/Database.h"

namespace vigie::backend {

/// The part of the platform's database that decisions on notices leave on accounts.
class SqlAccountMeasures : public BackendStore
{
public:
    Result<void> addStrike(const StrikeRecord &strike) override;
    Result<std::vector<StrikeRecord>> strikesOf(const domain::MemberId &member) override;
    Result<std::vector<StrikeRecord>> strikesOver(Instant now) override;
    Result<void> settleStrike(std::int64_t row, std::optional<Instant> endedAt) override;
    Result<std::vector<RestrictionRecord>> restrictionsWaiting() override;
    Result<void> setStage(std::int64_t row, domain::MeasureStage stage, Instant from) override;
    Result<void> addMisuseMark(const MisuseMark &mark) override;
    Result<std::vector<MisuseMark>> misuseMarks(const std::string &subject, MisuseOf of, Instant since) override;
    Result<void> clearMisuseMarks(const domain::DecisionId &decision) override;
    Result<void> addMisuseMeasure(const MisuseMeasure &measure) override;
    Result<std::vector<MisuseMeasure>> misuseMeasures(const std::string &subject, MisuseOf of) override;
    Result<std::vector<MisuseMeasure>> misuseMeasuresTaken(Instant from, Instant before) override;
    Result<void> endMisuseMeasures(const domain::DecisionId &decision, Instant at) override;
    Result<std::int64_t> itemsProvided(const domain::MemberId &member, Instant since, bool restrictedToo) override;
    Result<void> setAside(const SetAsideNotice &notice) override;
    Result<std::vector<SetAsideNotice>> setAsideUntil(Instant now) override;
    Result<std::vector<SetAsideNotice>> setAsideNotices() override;
    Result<void> takeUp(const domain::NoticeId &notice) override;

protected:
    explicit SqlAccountMeasures(sql::Database database) : m_database(std::move(database)) {}
    /// The one column of the one row that the statement finds by its key. Errors: NotFound.
    Result<std::string> body(std::string_view sql, std::string_view id);

    sql::Database m_database;
};

} // namespace vigie::backend
