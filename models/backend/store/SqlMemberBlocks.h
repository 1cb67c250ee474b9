#pragma once

#include "models/backend/store/SqlCasebook.h"

namespace vigie::backend {

/// The part of the platform's database with who blocks whom.
class SqlMemberBlocks : public SqlCasebook
{
public:
    Result<void> writeBlock(const domain::MemberBlock &block) override;
    Result<std::optional<domain::MemberBlock>> findBlock(const domain::BlockId &id) override;
    Result<std::vector<domain::MemberBlock>> newestBlocks(const domain::MemberId &member, int limit) override;
    Result<domain::BlockCounts> countBlocks(const domain::MemberId &member) override;
    Result<std::optional<domain::MemberBlock>> blockBy(const domain::MemberId &by,
                                                       const domain::MemberId &blocked) override;
    Result<void> forgetBlocksEndedBefore(Instant at) override;

protected:
    using SqlCasebook::SqlCasebook;
};

} // namespace vigie::backend
