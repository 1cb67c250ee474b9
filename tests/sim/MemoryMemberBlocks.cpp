#include "tests/sim/MemoryMemberBlocks.h"

#include <algorithm>
#include <set>

/// Who blocks whom.
namespace vigie::sim {

using namespace domain;

Result<void> MemoryMemberBlocks::writeBlock(const MemberBlock &block)
{
    put(m_data.blocks, block.id.value, block);
    return {};
}

Result<std::optional<MemberBlock>> MemoryMemberBlocks::findBlock(const BlockId &id)
{
    const auto found = m_data.blocks.find(id.value);
    return found == m_data.blocks.end() ? std::optional<MemberBlock>() : std::optional(found->second);
}

Result<std::vector<MemberBlock>> MemoryMemberBlocks::newestBlocks(const MemberId &member, int limit)
{
    std::vector<MemberBlock> found;
    for (const auto &[id, block] : m_data.blocks)
        if (!block.endedAt && (block.by == member || block.blocked == member))
            found.push_back(block);
    std::ranges::sort(found, [](const MemberBlock &a, const MemberBlock &b) {
        return std::pair(a.since, a.id.value) > std::pair(b.since, b.id.value);
    });
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

Result<BlockCounts> MemoryMemberBlocks::countBlocks(const MemberId &member)
{
    std::set<Text> of;
    std::set<Text> by;
    std::set<Text> after;
    for (const auto &[id, block] : m_data.blocks) {
        if (block.endedAt)
            continue;
        if (block.by == member)
            by.insert(block.blocked.value);
        if (block.blocked != member)
            continue;
        of.insert(block.by.value);
        if (followsMessage(block))
            after.insert(block.by.value);
    }
    return BlockCounts{static_cast<int>(of.size()), static_cast<int>(by.size()), static_cast<int>(after.size())};
}

Result<std::optional<MemberBlock>> MemoryMemberBlocks::blockBy(const MemberId &by, const MemberId &blocked)
{
    std::optional<MemberBlock> found;
    for (const auto &[id, block] : m_data.blocks)
        if (!block.endedAt && block.by == by && block.blocked == blocked && (!found || block.since < found->since))
            found = block;
    return found;
}

Result<void> MemoryMemberBlocks::forgetBlocksEndedBefore(Instant at)
{
    std::vector<Text> over;
    for (const auto &[id, block] : m_data.blocks)
        if (block.endedAt && *block.endedAt < at)
            over.push_back(id);
    for (const auto &id : over)
        erase(m_data.blocks, id);
    return {};
}

} // namespace vigie::sim
