#include "models/backend/rules/Blocking.h"

#include "models/backend/rules/Access.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<bool> knows(BackendStore &store, const std::optional<MemberId> &member)
{
    if (!member)
        return false;
    const auto found = store.readMember(*member);
    if (!found && found.code() != ErrorCode::NotFound)
        return found.error();
    return found.has_value();
}

/// As it was told to begin; whether it has ended since is another matter.
MemberBlock blockOf(const BlockId &id, const BlockTold &told)
{
    MemberBlock block;
    block.id = id;
    block.by = *told.by;
    block.blocked = *told.blocked;
    block.since = *told.at;
    block.reason = told.reason;
    block.notice = told.notice;
    block.messageAt = told.messageAt;
    return block;
}

Result<MemberBlock> made(BackendStore &store, const BlockId &id, const BlockTold &told,
                         const std::optional<MemberBlock> &known)
{
    auto block = blockOf(id, told);
    if (!known) {
        TRY_DONE(store.writeBlock(block));
        return block;
    }
    block.endedAt = known->endedAt;
    if (block != *known)
        return {ErrorCode::KeyReused, "another block came under this id"};
    return block;
}

Result<MemberBlock> ended(BackendStore &store, const BlockTold &told, MemberBlock block)
{
    if (block.endedAt && block.endedAt != told.at)
        return {ErrorCode::KeyReused, "the block ended at another time"};
    if (!block.endedAt) {
        block.endedAt = told.at;
        TRY_DONE(store.writeBlock(block));
    }
    return block;
}

Result<SeenBlock> seenBy(BackendStore &store, const Person &person, const MemberId &member, const MemberBlock &block)
{
    SeenBlock seen{block.by == member, block.since, block.reason, false, followsMessage(block), false};
    if (block.notice) {
        TRY(seen.withReport, mayKnowOf(store, person, *block.notice));
    }
    TRY(const auto back, store.blockBy(block.blocked, block.by));
    seen.mutual = back.has_value();
    return seen;
}

} // namespace

Result<BlockIntake> takeInBlock(BackendStore &store, const BlockId &id, const BlockTold &told, Instant now)
{
    BlockGrounds grounds;
    TRY(grounds.knowsBy, knows(store, told.by));
    TRY(grounds.knowsBlocked, knows(store, told.blocked));
    TRY(grounds.block, store.findBlock(id));
    BlockIntake intake;
    intake.faults = faultsOf(told, grounds, now);
    if (!intake.faults.empty())
        return intake;
    if (told.event == BlockEvent::Made) {
        TRY(intake.block, made(store, id, told, grounds.block));
    } else {
        TRY(intake.block, ended(store, told, *grounds.block));
    }
    return intake;
}

Result<MemberBlocks> blocksOf(BackendStore &store, const Person &person, const MemberId &member)
{
    MemberBlocks blocks;
    TRY(blocks.counts, store.countBlocks(member));
    TRY(const auto newest, store.newestBlocks(member, MostSeenBlocks));
    for (const auto &block : newest) {
        TRY(auto seen, seenBy(store, person, member, block));
        blocks.newest.push_back(seen);
    }
    return blocks;
}

Result<std::vector<NotedBlock>> blocksBetween(BackendStore &store, const MemberId &notifier,
                                              const std::vector<MemberId> &noticed)
{
    std::vector<NotedBlock> found;
    for (const auto &member : noticed) {
        NotedBlock noted{member, {}, {}};
        TRY(const auto by, store.blockBy(notifier, member));
        TRY(const auto of, store.blockBy(member, notifier));
        if (by)
            noted.byNotifier = by->since;
        if (of)
            noted.byNoticed = of->since;
        if (by || of)
            found.push_back(std::move(noted));
    }
    return found;
}

} // namespace vigie::backend
