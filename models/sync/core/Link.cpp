#include "models/sync/core/Link.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using domain::Link;

bool mayTalk(const State &state)
{
    const auto &signIn = state.signIn;
    return state.positionLoaded && state.outboxLoaded && signIn.confirmed && !signIn.mustAsk &&
           signIn.link != Link::SignedOut;
}

bool mayPush(const State &state)
{
    return mayTalk(state) && !state.pull.resync;
}

void setLink(Turn &turn, Link link, std::optional<ErrorCode> reason)
{
    auto &signIn = turn.state.signIn;
    const auto before = std::exchange(signIn.link, link);
    signIn.reason = reason;
    if (before == link)
        return;
    signIn.since = turn.wall;
    if (link == Link::Online)
        startUndoWindows(turn);
    else if (before == Link::Online)
        stopUndoWindows(turn);
}

void setReachable(Turn &turn)
{
    if (turn.state.pull.resync)
        setLink(turn, Link::Resyncing, turn.state.pull.resync);
    else
        setLink(turn, Link::Online);
}

void goOffline(Turn &turn, ErrorCode reason)
{
    auto &signIn = turn.state.signIn;
    if (signIn.link == Link::SignedOut)
        return;
    setLink(turn, Link::Offline, reason);
    if (signIn.mustAsk)
        return; // several calls fail together; one probe is planned already
    signIn.mustAsk = true;
    signIn.askAt = turn.now + turn.backoff(signIn.failures++);
}

void shortenWaits(Turn &turn)
{
    auto &state = turn.state;
    const auto latest = turn.now + timing::RetryCap;
    if (state.signIn.mustAsk)
        state.signIn.askAt = std::min(state.signIn.askAt, latest);
    if (state.pull.failures > 0)
        state.pull.dueAt = std::min(state.pull.dueAt, latest);
}

void doubtSession(Turn &turn)
{
    auto &signIn = turn.state.signIn;
    if (signIn.mustAsk || signIn.link == Link::SignedOut)
        return;
    signIn.mustAsk = true;
    signIn.askAt = signIn.doubts == 0 ? turn.now : turn.now + turn.backoff(signIn.doubts);
    ++signIn.doubts;
}

} // namespace vigie::sync
