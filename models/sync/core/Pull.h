#pragma once

#include "models/sync/core/Turn.h"

/// The loop that brings the replica up to the platform: fetch a page, store it with its cursor, go on.
namespace vigie::sync {

void onPageFetched(Turn &turn, const event::PageFetched &event);
void onPageStored(Turn &turn, const event::PageStored &event);
void onPurgeAcknowledged(Turn &turn, const event::PurgeAcknowledged &event);
void onStreamOpened(Turn &turn);
void onStreamEnded(Turn &turn, const event::StreamEnded &event);
void pumpPull(Turn &turn);
void pumpPurges(Turn &turn);
void pumpStream(Turn &turn);

} // namespace vigie::sync
