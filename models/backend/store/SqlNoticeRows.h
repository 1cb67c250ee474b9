#pragma once

#include "models/backend/store/NoticeStore.h"
#include "models/sql/Database.h"

/// Rows of the tables of notices, read the same way wherever they are asked for.
namespace vigie::backend::noticerows {

inline constexpr auto NoticeDecisionColumns =
    "SELECT rid, id, command, author, role, body, made_at, at FROM notice_decisions ";
inline constexpr auto RestrictionColumns =
    "SELECT rid, decision, kind, member, item, state_before, class_before, from_at, until_at, ended_at, stage"
    " FROM restrictions ";

inline std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

inline std::optional<std::int64_t> count(const std::optional<Instant> &at)
{
    return at ? std::optional(count(*at)) : std::nullopt;
}

inline Instant instantOf(const sql::Statement &row, int column)
{
    return Instant(Milliseconds(row.integer(column)));
}

template <typename T, typename Read> Result<std::vector<T>> all(sql::Statement &row, Read read)
{
    std::vector<T> rows;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == sql::Statement::Step::Done)
            return rows;
        TRY(auto one, read(row));
        rows.push_back(std::move(one));
    }
}

/// The columns of NoticeDecisionColumns, of RestrictionColumns.
Result<NoticeDecisionRecord> decisionOf(const sql::Statement &row);
Result<RestrictionRecord> restrictionOf(const sql::Statement &row);

} // namespace vigie::backend::noticerows
