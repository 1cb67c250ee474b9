#include "models/sync/core/PullRun.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Link.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using domain::Link;

void forcePull(Turn &turn)
{
    auto &pull = turn.state.pull;
    pull.again = true;
    if (pull.failures == 0)
        pull.dueAt = std::min(pull.dueAt, turn.now);
}

void completeRun(Turn &turn, Instant serverTime)
{
    auto &state = turn.state;
    auto &pull = state.pull;
    pull.midRun = false;
    pull.caughtUp = true;
    pull.syncedAt = serverTime;
    pull.failures = 0;
    settleDone(turn, pull.run);
    const auto mean = state.stream.open ? timing::PollBesideStream : timing::Poll;
    pull.dueAt = pull.again ? turn.now : turn.now + state.jitter.around(mean);
    if (!state.signIn.mustAsk && state.signIn.link != Link::SignedOut)
        setReachable(turn);
}

} // namespace vigie::sync
