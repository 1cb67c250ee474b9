#pragma once

#include "tests/sim/MemoryCasebook.h"

namespace vigie::sim {

/// The part of the state in memory with who blocks whom.
class MemoryMemberBlocks : public MemoryCasebook
{
public:
    Result<void> writeBlock(const domain::MemberBlock &block) override;
    Result<std::optional<domain::MemberBlock>> findBlock(const domain::BlockId &id) override;
    Result<std::vector<domain::MemberBlock>> newestBlocks(const domain::MemberId &member, int limit) override;
    Result<domain::BlockCounts> countBlocks(const domain::MemberId &member) override;
    Result<std::optional<domain::MemberBlock>> blockBy(const domain::MemberId &by,
                                                       const domain::MemberId &blocked) override;
    Result<void> forgetBlocksEndedBefore(Instant at) override;
};

} // namespace vigie::sim
