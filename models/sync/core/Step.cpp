#include "models/sync/core/Step.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Leases.h"
#include "models/sync/core/Outbox.h"
#include "models/sync/core/Pull.h"
#include "models/sync/core/PullRun.h"
#include "models/sync/core/Push.h"
#include "models/sync/core/Resync.h"
#include "models/sync/core/SignIn.h"
#include "models/sync/core/Timing.h"

namespace vigie::sync {
namespace {

void onPositionLoaded(Turn &turn, const event::PositionLoaded &event)
{
    auto &state = turn.state;
    state.loadingPosition = false;
    if (!event.position) {
        state.loadError = event.position.error();
        state.loadAt = turn.now + timing::StoreRetry;
        return;
    }
    state.positionLoaded = true;
    state.pull.epoch = event.position->epoch;
    state.pull.cursor = event.position->cursor;
    state.pull.syncedAt = event.position->syncedAt;
    state.pull.purged = event.position->purged;
    if (!state.signIn.session && event.position->session) {
        state.signIn.session = event.position->session;
        ++state.sessionRevision;
        ++state.outboxRevision;
    }
}

void pumpLoads(Turn &turn)
{
    auto &state = turn.state;
    const bool position = !state.positionLoaded && !state.loadingPosition;
    const bool outbox = !state.outboxLoaded && !state.loadingOutbox;
    if ((!position && !outbox) || !turn.isDue(state.loadAt))
        return;
    if (position) {
        state.loadingPosition = true;
        turn.emit(effect::LoadPosition{});
    }
    if (outbox) {
        state.loadingOutbox = true;
        turn.emit(effect::LoadOutbox{});
    }
}

struct Handler
{
    Turn &turn;

    void operator()(const event::Started &e) const { turn.state.jitter.position = e.seed; }
    void operator()(const event::PositionLoaded &e) const { onPositionLoaded(turn, e); }
    void operator()(const event::OutboxLoaded &e) const { onOutboxLoaded(turn, e); }
    void operator()(const event::Woke &) const {}
    void operator()(const event::Nudged &) const { onNudged(turn); }
    void operator()(const event::RetryAsked &) const { onRetryAsked(turn); }
    void operator()(const event::CredentialsChanged &) const { onCredentialsChanged(turn); }
    void operator()(const event::SessionAnswered &e) const { onSession(turn, e); }
    void operator()(const event::PageFetched &e) const { onPageFetched(turn, e); }
    void operator()(const event::PageStored &e) const { onPageStored(turn, e); }
    void operator()(const event::ShadowBegun &e) const { onShadowBegun(turn, e); }
    void operator()(const event::ShadowCommitted &e) const { onShadowCommitted(turn, e); }
    void operator()(const event::PurgeAcknowledged &e) const { onPurgeAcknowledged(turn, e); }
    void operator()(const event::StreamOpened &) const { onStreamOpened(turn); }
    void operator()(const event::StreamHinted &) const { forcePull(turn); }
    void operator()(const event::StreamEnded &e) const { onStreamEnded(turn, e); }
    void operator()(const event::DecisionAsked &e) const { onDecisionAsked(turn, e); }
    void operator()(const event::CommandAsked &e) const { onCommandAsked(turn, e); }
    void operator()(const event::ReversalAsked &e) const { onReversalAsked(turn, e); }
    void operator()(const event::UndoAsked &e) const { onUndoAsked(turn, e); }
    void operator()(const event::DiscardAsked &e) const { onDiscardAsked(turn, e); }
    void operator()(const event::FlushAsked &) const { onFlushAsked(turn); }
    void operator()(const event::CommandAdded &e) const { onCommandAdded(turn, e); }
    void operator()(const event::CommandStored &e) const { onCommandStored(turn, e); }
    void operator()(const event::CommandDiscarded &e) const { onCommandDiscarded(turn, e); }
    void operator()(const event::CommandAnswered &e) const { onCommandAnswered(turn, e); }
    void operator()(const event::StatusAnswered &e) const { onStatusAnswered(turn, e); }
    void operator()(const event::ClaimAsked &e) const { onClaimAsked(turn, e); }
    void operator()(const event::ClaimAnswered &e) const { onClaimAnswered(turn, e); }
    void operator()(const event::HeartbeatAnswered &e) const { onHeartbeatAnswered(turn, e); }
    void operator()(const event::ReleaseAsked &e) const { onReleaseAsked(turn, e); }
    void operator()(const event::ReleaseAnswered &e) const { onReleaseAnswered(turn, e); }
};

/// Starts whatever may start now. Decisions come before reading: in a storm they are the last to stop.
void pump(Turn &turn)
{
    pumpLoads(turn);
    pumpHeld(turn);
    pumpSession(turn);
    pumpLeases(turn);
    pumpPush(turn);
    pumpRevalidation(turn);
    pumpWrites(turn);
    pumpPull(turn);
    pumpPurges(turn);
    pumpStream(turn);
}

} // namespace

Stepped step(State state, const Event &event)
{
    Stepped next{std::move(state), {}};
    next.state.wakeAt.reset();
    Turn turn{next.state, next.effects, event.now, event.wall};
    lapseClaims(turn);
    std::visit(Handler{turn}, event.what);
    pump(turn);
    return next;
}

} // namespace vigie::sync
