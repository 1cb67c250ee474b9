#pragma once

#include "models/sync/core/Turn.h"

/// Reading everything anew beside the live rows: after an epoch change, an expired cursor, a changed scope. Commands
/// wait meanwhile; none is deleted.
namespace vigie::sync {

/// `reason`: Changed (epoch), CursorExpired or ScopeChanged.
void startResync(Turn &turn, ErrorCode reason);
void onShadowPage(Turn &turn, const domain::ChangePage &page);
void onShadowBegun(Turn &turn, const event::ShadowBegun &event);
/// `page` without its changes.
void onShadowPageStored(Turn &turn, const domain::ChangePage &page);
void onShadowCommitted(Turn &turn, const event::ShadowCommitted &event);

} // namespace vigie::sync
