#include "models/sync/core/Resync.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Holdings.h"
#include "models/sync/core/Link.h"
#include "models/sync/core/PullRun.h"
#include "models/sync/core/Timing.h"

namespace vigie::sync {

namespace {

/// The platform was restored from a backup: it may have lost what it had said and what we had sent.
void meetNewGeneration(Turn &turn)
{
    turn.state.pull.restoredAt = turn.wall;
    loseAllClaims(turn, ErrorCode::Changed);
    doubtCommands(turn);
}

} // namespace

void startResync(Turn &turn, ErrorCode reason)
{
    auto &pull = turn.state.pull;
    if (pull.restarts > 0) // the platform keeps changing its mind: no tight loop
        pull.dueAt = turn.now + turn.backoff(pull.restarts);
    else
        pull.dueAt = turn.now;
    ++pull.restarts;
    pull.resync = reason;
    pull.caughtUp = false;
    pull.phase = PullPhase::Idle;
    pull.ticket = turn.newTicket(); // answers under way are about the old rows
    pull.page.reset();
    pull.midRun = false;
    pull.shadowBegun = false;
    pull.shadowCursor.clear();
    pull.shadowEpoch.clear();
    if (reason == ErrorCode::Changed)
        meetNewGeneration(turn);
    const auto &signIn = turn.state.signIn;
    if (!signIn.mustAsk && signIn.link != domain::Link::SignedOut)
        setReachable(turn);
}

void onShadowPage(Turn &turn, const domain::ChangePage &page)
{
    auto &pull = turn.state.pull;
    if (!pull.shadowBegun) {
        pull.phase = PullPhase::Beginning;
        pull.page = page;
        pull.shadowEpoch = page.epoch;
        turn.emit(effect::BeginShadow{pull.ticket, page.epoch});
        return;
    }
    if (page.epoch != pull.shadowEpoch) {
        startResync(turn, ErrorCode::Changed);
        return;
    }
    pull.phase = PullPhase::Storing;
    auto header = page;
    header.changes.clear();
    header.malformed.clear();
    pull.page = std::move(header);
    turn.emit(effect::ApplyToShadow{pull.ticket, page});
}

void onShadowBegun(Turn &turn, const event::ShadowBegun &event)
{
    auto &pull = turn.state.pull;
    if (pull.ticket != event.ticket || pull.phase != PullPhase::Beginning || !pull.page)
        return;
    const auto page = *std::exchange(pull.page, std::nullopt);
    if (!event.done) {
        pull.phase = PullPhase::Idle;
        pull.dueAt = turn.now + timing::StoreRetry;
        return;
    }
    pull.shadowBegun = true;
    onShadowPage(turn, page);
}

void onShadowPageStored(Turn &turn, const domain::ChangePage &page)
{
    auto &pull = turn.state.pull;
    pull.shadowCursor = page.cursor;
    pull.dueAt = turn.now;
    if (page.hasMore)
        return;
    pull.phase = PullPhase::Committing;
    pull.page = page;
    turn.emit(effect::CommitShadow{pull.ticket});
}

void onShadowCommitted(Turn &turn, const event::ShadowCommitted &event)
{
    auto &pull = turn.state.pull;
    if (pull.ticket != event.ticket || pull.phase != PullPhase::Committing || !pull.page)
        return;
    const auto page = *std::exchange(pull.page, std::nullopt);
    pull.phase = PullPhase::Idle;
    if (!event.done) {
        pull.shadowBegun = false; // what is there of it is swept by the next begin
        pull.shadowCursor.clear();
        pull.midRun = false;
        pull.dueAt = turn.now + timing::StoreRetry;
        return;
    }
    const bool newGeneration = !pull.epoch.empty() && pull.epoch != pull.shadowEpoch;
    if (newGeneration && pull.resync != ErrorCode::Changed)
        meetNewGeneration(turn);
    pull.epoch = std::exchange(pull.shadowEpoch, {});
    pull.cursor = std::exchange(pull.shadowCursor, {});
    pull.shadowBegun = false;
    pull.resync.reset();
    pull.restarts = 0;
    completeRun(turn, page.serverTime);
}

} // namespace vigie::sync
