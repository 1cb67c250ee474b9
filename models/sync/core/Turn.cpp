#include "models/sync/core/Turn.h"

#include "models/sync/core/Ownership.h"
#include "models/sync/core/PushRules.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using namespace std::chrono_literals;

void Turn::wakeAt(Milliseconds when)
{
    when = std::max(when, now + Milliseconds(1));
    if (!state.wakeAt || when < *state.wakeAt)
        state.wakeAt = when;
}

bool Turn::isDue(Milliseconds when)
{
    if (when <= now)
        return true;
    wakeAt(when);
    return false;
}

bool Turn::mayRequest()
{
    const auto &rate = state.rate;
    auto earliest = rate.quietUntil;
    if (rate.failures >= timing::StormAfter)
        earliest = std::max(earliest, rate.lastRequest + timing::StormSpacing);
    return isDue(earliest);
}

bool Turn::admit()
{
    if (!mayRequest())
        return false;
    state.rate.lastRequest = now;
    return true;
}

Milliseconds Turn::backoff(int failures)
{
    return state.jitter.backoff(failures, isPromised(state) ? timing::RetryCap : timing::IdleRetryCap);
}

void Turn::noteAnswer(const Error *error)
{
    auto &rate = state.rate;
    if (!error || !isFailure(error->code)) {
        rate.failures = 0;
        rate.lastSuccess = now;
        return;
    }
    ++rate.failures;
    rate.quietUntil = std::max(rate.quietUntil, now + patienceFor(*error));
}

Milliseconds Turn::patienceFor(const Error &error)
{
    return std::clamp<Milliseconds>(error.retryAfter.value_or(0ms), 0ms, timing::LongestRetryAfter);
}

void Turn::noteServerTime(Instant serverTime)
{
    if (serverTime == Instant{})
        return;
    state.serverTime = serverTime;
    state.serverTimeAt = now;
}

} // namespace vigie::sync
