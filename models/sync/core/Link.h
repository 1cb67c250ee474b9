#pragma once

#include "models/sync/core/Turn.h"

/// The state of the way to the platform, and what may use it.
namespace vigie::sync {

void setLink(Turn &turn, domain::Link link, std::optional<ErrorCode> reason = std::nullopt);
/// What a pull or a probe that worked tells about the link.
void setReachable(Turn &turn);
/// The way to the platform is cut, or it does not answer: everything waits for the session call that probes it.
void goOffline(Turn &turn, ErrorCode reason);
/// A 401 or a changed scope: ask who we are before anything else leaves.
void doubtSession(Turn &turn);

/// Something is bound to a promise now: what was put off for longer than that allows is tried sooner.
void shortenWaits(Turn &turn);

/// Whether requests other than the session call may leave.
bool mayTalk(const State &state);
/// Whether commands may leave: mayTalk, and the replica is of the platform's present generation.
bool mayPush(const State &state);

} // namespace vigie::sync
