#pragma once

#include "models/base/Result.h"
#include "models/domain/MemberBlock.h"

#include <optional>
#include <vector>

namespace vigie::backend {

/// Who blocks whom. Holds no rules. Those that have ended are kept for the product to repeat itself, and forgotten.
class MemberBlockStore
{
public:
    virtual ~MemberBlockStore() = default;

    virtual Result<void> writeBlock(const domain::MemberBlock &block) = 0; ///< replaces what has the same id
    virtual Result<std::optional<domain::MemberBlock>> findBlock(const domain::BlockId &id) = 0;
    /// In force, by or of the member, newest first.
    virtual Result<std::vector<domain::MemberBlock>> newestBlocks(const domain::MemberId &member, int limit) = 0;
    virtual Result<domain::BlockCounts> countBlocks(const domain::MemberId &member) = 0;
    /// In force, of `blocked` by `by`: the oldest.
    virtual Result<std::optional<domain::MemberBlock>> blockBy(const domain::MemberId &by,
                                                               const domain::MemberId &blocked) = 0;
    virtual Result<void> forgetBlocksEndedBefore(Instant at) = 0;
};

} // namespace vigie::backend
