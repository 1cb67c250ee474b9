#include "models/domain/Overlay.h"

namespace vigie::domain {

Overlay overlayOf(const std::vector<OutboxEntry> &entries)
{
    Overlay overlay;
    for (const auto &entry : entries) {
        if (hasEnded(entry.state) && entry.state != CommandState::Done)
            continue;
        if (const auto *decision = std::get_if<ItemDecision>(&entry.command.body)) {
            if (closesCase(decision->action))
                overlay.closedCases.insert(decision->caseId);
            for (const auto &item : decision->subjects)
                overlay.itemActions[item] = decision->action;
        } else if (const auto *reversal = std::get_if<ItemReversal>(&entry.command.body)) {
            overlay.closedCases.erase(reversal->caseId);
        }
    }
    return overlay;
}

Item overlaid(Item item, const Overlay &overlay)
{
    const auto found = overlay.itemActions.find(item.id);
    if (found == overlay.itemActions.end())
        return item;
    if (const auto after = outcome(found->second, item)) {
        item.state = after->state;
        item.classification = after->classification;
    }
    return item;
}

} // namespace vigie::domain
