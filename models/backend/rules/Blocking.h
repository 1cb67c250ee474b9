#pragma once

#include "models/backend/store/BackendStore.h"

/// Who blocks whom, as the product tells it, and what of it a reviewer is told. No block is a decision: nothing follows
/// from one here.
namespace vigie::backend {

/// How long one that has ended is kept, so that the product can say it again.
inline constexpr std::chrono::hours KeepEndedBlocks{24 * 30};

/// What became of what the product told: the block, or everything that keeps it from being taken in.
struct BlockIntake
{
    std::vector<domain::BlockFault> faults;
    std::optional<domain::MemberBlock> block; ///< none when there are faults
};

/// The same under the same id is taken in once: repeated, it answers the block. Belongs inside a transaction. Errors:
/// KeyReused (this id was told otherwise), those of the store.
Result<BlockIntake> takeInBlock(BackendStore &store, const domain::BlockId &id, const domain::BlockTold &told,
                                Instant now);

/// The blocks in force of and by the member. That one came with a report is told to who may know of the report.
Result<domain::MemberBlocks> blocksOf(BackendStore &store, const Person &person, const domain::MemberId &member);

/// Blocks in force between who sent a notice and these members.
Result<std::vector<domain::NotedBlock>> blocksBetween(BackendStore &store, const domain::MemberId &notifier,
                                                      const std::vector<domain::MemberId> &noticed);

} // namespace vigie::backend
