#pragma once

#include "tests/sim/MemoryTables.h"

namespace vigie::sim {

/// The part of the state in memory that decisions on notices leave on accounts.
class MemoryAccountMeasures : public backend::BackendStore, protected MemoryTables
{
public:
    Result<void> addStrike(const backend::StrikeRecord &strike) override;
    Result<std::vector<backend::StrikeRecord>> strikesOf(const domain::MemberId &member) override;
    Result<std::vector<backend::StrikeRecord>> strikesOver(Instant now) override;
    Result<void> settleStrike(std::int64_t row, std::optional<Instant> endedAt) override;
    Result<std::vector<backend::RestrictionRecord>> restrictionsWaiting() override;
    Result<void> setStage(std::int64_t row, domain::MeasureStage stage, Instant from) override;
    Result<void> addMisuseMark(const backend::MisuseMark &mark) override;
    Result<std::vector<backend::MisuseMark>> misuseMarks(const std::string &subject, backend::MisuseOf of,
                                                         Instant since) override;
    Result<void> clearMisuseMarks(const domain::DecisionId &decision) override;
    Result<void> addMisuseMeasure(const backend::MisuseMeasure &measure) override;
    Result<std::vector<backend::MisuseMeasure>> misuseMeasures(const std::string &subject,
                                                               backend::MisuseOf of) override;
    Result<std::vector<backend::MisuseMeasure>> misuseMeasuresTaken(Instant from, Instant before) override;
    Result<void> endMisuseMeasures(const domain::DecisionId &decision, Instant at) override;
    Result<std::int64_t> itemsProvided(const domain::MemberId &member, Instant since, bool restrictedToo) override;
    Result<void> setAside(const backend::SetAsideNotice &notice) override;
    Result<std::vector<backend::SetAsideNotice>> setAsideUntil(Instant now) override;
    Result<std::vector<backend::SetAsideNotice>> setAsideNotices() override;
    Result<void> takeUp(const domain::NoticeId &notice) override;
};

} // namespace vigie::sim
