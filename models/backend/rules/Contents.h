#pragma once

#include "models/backend/store/BackendStore.h"

/// What follows from an item's content.
namespace vigie::backend {

/// Opaque value over media, caption and classification: it changes when what a person judged changes.
std::string contentHashOf(const domain::Item &item);

/// Whether members can see it now: published ∧ owner certified ∧ nobody restricted. Derived, never stored.
bool isVisible(const domain::Item &item, const domain::Member &owner);

/// Writes the item and keeps the owner's counters right. Announces nothing of the item.
Result<void> storeItem(BackendStore &store, const domain::Item &item);

/// Sets what a decision or a machine made of the item, renews hash and revision, keeps the owner's counters right,
/// stores and announces. `outcome` must be legal. Anything but a new `hiddenUntil` ends hiding.
Result<domain::Item> changeItem(BackendStore &store, domain::Item item, const domain::ItemOutcome &outcome, Instant now,
                                std::optional<Instant> hiddenUntil = std::nullopt);

/// Deletes an item with its notices everywhere, and tells every workstation to do the same.
Result<void> purgeItem(BackendStore &store, const domain::ItemId &id, Instant now);

} // namespace vigie::backend
