#include "models/domain/MemberBlock.h"

#include "models/domain/NoticeFiling.h"

namespace vigie::domain {

namespace {

std::vector<BlockFault> faultsOfMade(const BlockTold &told, const BlockGrounds &grounds)
{
    std::vector<BlockFault> faults;
    if (!told.by)
        faults.push_back(BlockFault::ByMissing);
    else if (!grounds.knowsBy)
        faults.push_back(BlockFault::ByUnknown);
    if (!told.blocked)
        faults.push_back(BlockFault::BlockedMissing);
    else if (told.blocked == told.by)
        faults.push_back(BlockFault::BlockedSelf);
    else if (!grounds.knowsBlocked)
        faults.push_back(BlockFault::BlockedUnknown);
    if (told.reason == BlockReason::Unknown)
        faults.push_back(BlockFault::ReasonUnknown);
    if (told.at && told.messageAt && *told.messageAt > *told.at)
        faults.push_back(BlockFault::MessageLate);
    return faults;
}

} // namespace

bool followsMessage(const MemberBlock &block)
{
    return block.messageAt && *block.messageAt <= block.since && block.since - *block.messageAt <= SoonAfterMessage;
}

std::vector<BlockFault> faultsOf(const BlockTold &told, const BlockGrounds &grounds, Instant now)
{
    std::vector<BlockFault> faults;
    if (told.event == BlockEvent::Unknown)
        faults.push_back(BlockFault::EventUnknown);
    if (!told.at)
        faults.push_back(BlockFault::AtMissing);
    else if (*told.at > now + filing::ClockTolerance)
        faults.push_back(BlockFault::AtAhead);
    if (told.event == BlockEvent::Ended) {
        if (!grounds.block)
            faults.push_back(BlockFault::NotMade);
        else if (told.at && *told.at < grounds.block->since)
            faults.push_back(BlockFault::AtTooSoon);
        return faults;
    }
    const auto made = faultsOfMade(told, grounds);
    faults.insert(faults.end(), made.begin(), made.end());
    return faults;
}

} // namespace vigie::domain
