#pragma once

#include "models/domain/Command.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vigie::domain {

/// What unsent and just-sent commands change about what the replica says: view = cache ⊕ overlay(outbox), computed,
/// never stored.
struct Overlay
{
    std::unordered_set<CaseId> closedCases;                 ///< decided here: not in a list of open work any more
    std::unordered_map<ItemId, DecisionAction> itemActions; ///< the newest live decision per item

    friend bool operator==(const Overlay &, const Overlay &) = default;
};

/// `entries` in the order they were made. Conflict, Dead and Undone change nothing; Done counts until the replica has
/// caught up, which the caller decides by leaving the entry out.
Overlay overlayOf(const std::vector<OutboxEntry> &entries);

/// The item as the person must see it now.
Item overlaid(Item item, const Overlay &overlay);

} // namespace vigie::domain
