#include "models/domain/Overlay.h"

namespace vigie::domain {

Overlay overlayOf(const std::vector<OutboxEntry> &entries)
{
    Overlay overlay;
    std::unordered_map<CaseId, std::vector<CommandId>> closers;
    for (const auto &entry : entries) {
        if (hasEnded(entry.state) && entry.state != CommandState::Done)
            continue;
        if (const auto *decision = std::get_if<ItemDecision>(&entry.command.body)) {
            if (closesCase(decision->action))
                closers[decision->caseId].push_back(entry.command.id);
            for (const auto &item : decision->subjects)
                overlay.itemActions[item] = decision->action;
        } else if (const auto *verdict = std::get_if<CertificationVerdict>(&entry.command.body)) {
            closers[verdict->caseId].push_back(entry.command.id); // suspicion, too, hands it to somebody else
        } else if (const auto *notice = std::get_if<NoticeDecision>(&entry.command.body)) {
            closers[notice->caseId].push_back(entry.command.id);
        } else if (const auto *complaint = std::get_if<ComplaintDecision>(&entry.command.body)) {
            closers[complaint->caseId].push_back(entry.command.id);
        } else if (const auto *reversal = std::get_if<ItemReversal>(&entry.command.body)) {
            std::erase(closers[reversal->caseId], reversal->of); // another decision may have closed the case since
        }
    }
    for (const auto &[kase, commands] : closers)
        if (!commands.empty())
            overlay.closedCases.insert(kase);
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
