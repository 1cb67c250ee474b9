#include "models/backend/store/SqlMemberBlocks.h"

/// Who blocks whom.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

std::optional<std::int64_t> count(const std::optional<Instant> &at)
{
    return at ? std::optional(count(*at)) : std::nullopt;
}

std::optional<Instant> instant(const Statement &row, int column)
{
    const auto at = row.optionalInteger(column);
    return at ? std::optional(Instant(Milliseconds(*at))) : std::nullopt;
}

MemberBlock blockIn(const Statement &row)
{
    MemberBlock block;
    block.id = BlockId(row.string(0));
    block.by = MemberId(row.string(1));
    block.blocked = MemberId(row.string(2));
    block.since = Instant(Milliseconds(row.integer(3)));
    if (const auto reason = row.optionalInteger(4))
        block.reason = static_cast<BlockReason>(*reason);
    if (auto notice = row.optionalString(5))
        block.notice = NoticeId(std::move(*notice));
    block.messageAt = instant(row, 6);
    block.endedAt = instant(row, 7);
    return block;
}

Result<std::optional<MemberBlock>> first(Statement &row)
{
    TRY(const auto step, row.step());
    return step == Statement::Step::Done ? std::optional<MemberBlock>() : std::optional(blockIn(row));
}

} // namespace

Result<void> SqlMemberBlocks::writeBlock(const MemberBlock &block)
{
    return m_database.run(
        "INSERT INTO member_blocks(id, by_member, blocked, since, reason, notice, message_at, ended_at)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8) ON CONFLICT(id) DO UPDATE SET by_member=?2, blocked=?3, since=?4, reason=?5,"
        " notice=?6, message_at=?7, ended_at=?8",
        block.id.value, block.by.value, block.blocked.value, count(block.since),
        block.reason ? std::optional(static_cast<int>(*block.reason)) : std::nullopt,
        block.notice ? std::optional(block.notice->value) : std::nullopt, count(block.messageAt), count(block.endedAt));
}

Result<std::optional<MemberBlock>> SqlMemberBlocks::findBlock(const BlockId &id)
{
    TRY(auto row, m_database.prepare("SELECT id, by_member, blocked, since, reason, notice, message_at, ended_at"
                                     " FROM member_blocks WHERE id=?1"));
    row.bindAll(id.value);
    return first(row);
}

Result<std::vector<MemberBlock>> SqlMemberBlocks::newestBlocks(const MemberId &member, int limit)
{
    TRY(auto row, m_database.prepare("SELECT id, by_member, blocked, since, reason, notice, message_at, ended_at"
                                     " FROM member_blocks WHERE (by_member=?1 OR blocked=?1) AND ended_at IS NULL"
                                     " ORDER BY since DESC, id DESC LIMIT ?2"));
    row.bindAll(member.value, limit);
    std::vector<MemberBlock> found;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return found;
        found.push_back(blockIn(row));
    }
}

Result<BlockCounts> SqlMemberBlocks::countBlocks(const MemberId &member)
{
    TRY(auto row, m_database.prepare(
                      "SELECT (SELECT COUNT(DISTINCT by_member) FROM member_blocks WHERE blocked=?1 AND ended_at IS"
                      " NULL), (SELECT COUNT(DISTINCT blocked) FROM member_blocks WHERE by_member=?1 AND ended_at IS"
                      " NULL), (SELECT COUNT(DISTINCT by_member) FROM member_blocks WHERE blocked=?1 AND ended_at IS"
                      " NULL AND message_at IS NOT NULL AND message_at<=since AND since-message_at<=?2)"));
    row.bindAll(member.value, Milliseconds(SoonAfterMessage).count());
    TRY_DONE(row.step());
    return BlockCounts{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                       static_cast<int>(row.integer(2))};
}

Result<std::optional<MemberBlock>> SqlMemberBlocks::blockBy(const MemberId &by, const MemberId &blocked)
{
    TRY(auto row, m_database.prepare("SELECT id, by_member, blocked, since, reason, notice, message_at, ended_at"
                                     " FROM member_blocks WHERE by_member=?1 AND blocked=?2 AND ended_at IS NULL"
                                     " ORDER BY since, id LIMIT 1"));
    row.bindAll(by.value, blocked.value);
    return first(row);
}

Result<void> SqlMemberBlocks::forgetBlocksEndedBefore(Instant at)
{
    return m_database.run("DELETE FROM member_blocks WHERE ended_at < ?1", count(at));
}

} // namespace vigie::backend
