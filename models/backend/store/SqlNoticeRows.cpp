#include "models/backend/store/SqlNoticeRows.h"

#include "models/contract/NoticeRecords.h"

namespace vigie::backend::noticerows {

using namespace vigie::domain;
using sql::Statement;

namespace {

std::optional<Instant> optionalInstantOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantOf(row, column));
}

} // namespace

Result<NoticeDecisionRecord> decisionOf(const Statement &row)
{
    NoticeDecisionRecord record;
    record.row = row.integer(0);
    record.id = DecisionId(row.string(1));
    record.command = CommandId(row.string(2));
    record.author = PersonId(row.string(3));
    record.role = static_cast<DecisionRole>(row.integer(4));
    TRY(record.decision, contract::parseNoticeDecision(row.text(5)));
    record.madeAt = instantOf(row, 6);
    record.at = instantOf(row, 7);
    return record;
}

Result<RestrictionRecord> restrictionOf(const Statement &row)
{
    RestrictionRecord record;
    record.row = row.integer(0);
    record.decision = DecisionId(row.string(1));
    record.kind = static_cast<RestrictionKind>(row.integer(2));
    record.member = MemberId(row.string(3));
    if (auto item = row.optionalString(4))
        record.item = ItemId(std::move(*item));
    record.before = {static_cast<ItemState>(row.integer(5)), static_cast<Classification>(row.integer(6))};
    record.from = instantOf(row, 7);
    record.until = optionalInstantOf(row, 8);
    record.endedAt = optionalInstantOf(row, 9);
    record.stage = static_cast<MeasureStage>(row.integer(10));
    return record;
}

} // namespace vigie::backend::noticerows
