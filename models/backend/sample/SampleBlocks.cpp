#include "models/backend/sample/SampleBlocks.h"

#include "models/backend/rules/Blocking.h"
#include "models/backend/rules/Noticing.h"

#include <algorithm>
#include <array>

namespace vigie::backend::sample {

using namespace vigie::domain;
using namespace std::chrono_literals;

namespace {

constexpr int Messenger = 2; ///< the member whom many block after a message
constexpr std::array Quarrel{5, 6};

/// A block of one sample member by another one; `message`: so many minutes after a message, 0: after none.
struct Plot
{
    int by;
    int blocked;
    double daysAgo;
    std::optional<BlockReason> reason;
    int message = 0;
};
constexpr std::array Plots{
    Plot{4, Messenger, 6.1, BlockReason::UnwantedMessages, 4},
    Plot{8, Messenger, 5.9, BlockReason::SexualRequests, 11},
    Plot{12, Messenger, 4.2, BlockReason::UnwantedMessages, 2},
    Plot{16, Messenger, 3.8, std::nullopt, 7},
    Plot{20, Messenger, 2.5, BlockReason::SexualRequests, 31},
    Plot{24, Messenger, 1.4, BlockReason::UnwantedMessages, 3},
    Plot{28, Messenger, 0.3, BlockReason::Threats, 18},
    Plot{32, Messenger, 40.0, BlockReason::Other},
    Plot{Quarrel[0], Quarrel[1], 12.2, BlockReason::Insults},
    Plot{Quarrel[1], Quarrel[0], 12.1, BlockReason::Insults},
    Plot{Messenger, 36, 9.0, BlockReason::Spam},
    Plot{10, 36, 20.0, BlockReason::Spam},
    Plot{11, 3, 60.0, std::nullopt},
    Plot{13, 9, 33.0, BlockReason::Impersonation},
};
constexpr std::size_t EndedPlot = 12; ///< which of them has ended

MemberId member(int number)
{
    return MemberId("member-" + std::to_string(number));
}

Instant before(Instant now, double days)
{
    return now - Milliseconds(static_cast<std::int64_t>(days * 86'400'000.0));
}

Result<void> tell(BackendStore &store, const BlockId &id, const BlockTold &told, Instant now)
{
    TRY(const auto intake, takeInBlock(store, id, told, now));
    return intake.block ? Result<void>() : Result<void>(ErrorCode::Internal, "a sample block is none");
}

BlockTold toldOf(const Plot &plot, Instant now)
{
    BlockTold told;
    told.event = BlockEvent::Made;
    told.at = before(now, plot.daysAgo);
    told.by = member(plot.by);
    told.blocked = member(plot.blocked);
    told.reason = plot.reason;
    if (plot.message > 0)
        told.messageAt = *told.at - std::chrono::minutes(plot.message);
    return told;
}

/// Who sent one of the first notices blocks the member it is about, with the report; with the second it is the other
/// way round.
Result<void> addNoted(BackendStore &store, Instant now)
{
    TRY(const auto notices, store.noticesReceived(now - std::chrono::hours(24 * 7), now));
    int made = 0;
    for (const auto &notice : notices) {
        if (made == 2)
            break;
        TRY(const auto filing, store.findFiling(notice.id));
        TRY(const auto owners, ownersOf(store, notice));
        const bool fits = filing && filing->notifier.member && owners.size() == 1 &&
                          owners.front() != *filing->notifier.member && !needsRestrictedPath(notice);
        if (!fits)
            continue;
        BlockTold told;
        told.event = BlockEvent::Made;
        told.at = notice.receivedAt;
        told.by = made == 0 ? *filing->notifier.member : owners.front();
        told.blocked = made == 0 ? owners.front() : *filing->notifier.member;
        told.reason = made == 0 ? BlockReason::Insults : BlockReason::UnwantedMessages;
        if (made == 0)
            told.notice = notice.id;
        TRY_DONE(tell(store, BlockId("block-noted-" + std::to_string(++made)), told, now));
    }
    return {};
}

} // namespace

Result<void> addBlocks(BackendStore &store, Instant now)
{
    for (std::size_t i = 0; i < Plots.size(); ++i) {
        const BlockId id("block-" + std::to_string(i + 1));
        TRY_DONE(tell(store, id, toldOf(Plots[i], now), now));
        if (i != EndedPlot)
            continue;
        BlockTold ended;
        ended.event = BlockEvent::Ended;
        ended.at = now - 72h;
        TRY_DONE(tell(store, id, ended, now));
    }
    return addNoted(store, now);
}

} // namespace vigie::backend::sample
