#include "models/domain/Decision.h"

namespace vigie::domain {

UndoRule undoRule(DecisionAction action)
{
    return action == DecisionAction::Hide || action == DecisionAction::Unhide ? UndoRule::AtOnce : UndoRule::HeldFirst;
}

bool closesCase(DecisionAction action)
{
    return action != DecisionAction::Hide && action != DecisionAction::Unhide && action != DecisionAction::Unknown;
}

bool needsClause(DecisionAction action)
{
    return action == DecisionAction::Block || action == DecisionAction::MakeUnavailable;
}

namespace {

std::optional<ItemOutcome> publish(const Item &item, Classification classification)
{
    // A machine's finding of manifest illegality is replaced by people on the restricted path, never released here.
    if (item.manifestlyIllegal || item.knownHash || !canMove(item.state, ItemState::Published))
        return std::nullopt;
    return ItemOutcome{ItemState::Published, classification};
}

std::optional<ItemOutcome> reclassify(const Item &item, Classification classification)
{
    // What stays published under a flag of that kind is no more released here than what would become so.
    if (item.manifestlyIllegal || item.knownHash || item.state != ItemState::Published)
        return std::nullopt;
    return ItemOutcome{ItemState::Published, classification};
}

std::optional<ItemOutcome> move(const Item &item, ItemState to)
{
    if (!canMove(item.state, to))
        return std::nullopt;
    return ItemOutcome{to, item.classification};
}

/// A review may find that a restriction stands: then the item stays what it is.
std::optional<ItemOutcome> restrict(const Item &item, ItemState to)
{
    return item.state == to ? ItemOutcome{to, item.classification} : move(item, to);
}

} // namespace

std::optional<ItemOutcome> outcome(DecisionAction action, const Item &item)
{
    switch (action) {
    case DecisionAction::PublishGeneral:
        return publish(item, Classification::General);
    case DecisionAction::PublishAdult:
        return publish(item, Classification::Adult);
    case DecisionAction::ReclassifyGeneral:
        return reclassify(item, Classification::General);
    case DecisionAction::ReclassifyAdult:
        return reclassify(item, Classification::Adult);
    case DecisionAction::Block:
        return restrict(item, ItemState::Blocked);
    case DecisionAction::MakeUnavailable: // also makes what was hidden while somebody looked stay so
        return restrict(item, ItemState::Unavailable);
    case DecisionAction::Hide:
        return move(item, ItemState::Unavailable);
    case DecisionAction::Unhide:
        // Only what was published can have been hidden: nothing comes out of here unclassified.
        return item.state == ItemState::Unavailable && item.hiddenUntil ? move(item, ItemState::Published)
                                                                        : std::nullopt;
    case DecisionAction::Unknown:
        break;
    }
    return std::nullopt;
}

bool publishes(DecisionAction action)
{
    return action == DecisionAction::PublishGeneral || action == DecisionAction::PublishAdult ||
           action == DecisionAction::ReclassifyGeneral || action == DecisionAction::ReclassifyAdult;
}

std::optional<ItemOutcome> jointOutcome(DecisionAction action, const Item &item)
{
    Item lifted = item;
    lifted.manifestlyIllegal = false;
    return outcome(action, lifted);
}

bool isUnderstood(const Case &kase, const Item &item)
{
    return kase.kind == CaseKind::ItemReview && kase.state != CaseState::Unknown &&
           kase.reason != CaseReason::Unknown && item.kind != ItemKind::Unknown && item.state != ItemState::Unknown &&
           item.classification != Classification::Unknown;
}

} // namespace vigie::domain
