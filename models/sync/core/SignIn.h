#pragma once

#include "models/sync/core/Turn.h"

/// As whom we talk to the platform.
namespace vigie::sync {

void onSession(Turn &turn, const event::SessionAnswered &event);
void onRetryAsked(Turn &turn);
void onNudged(Turn &turn);
void onCredentialsChanged(Turn &turn);
void pumpSession(Turn &turn);

} // namespace vigie::sync
