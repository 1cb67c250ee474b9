#pragma once

#include "models/domain/Case.h"
#include "models/domain/DecisionAction.h"
#include "models/domain/Ids.h"
#include "models/domain/Item.h"
#include "models/domain/Judgement.h"
#include "models/domain/Letter.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace vigie::domain {

/// How a decision can be taken back.
enum class UndoRule : std::uint8_t {
    HeldFirst, ///< waits in the outbox for the undo window; afterwards only a reversal with a reason
    AtOnce,    ///< protective: leaves at once, taken back by a compensating command
};

UndoRule undoRule(DecisionAction action);
bool closesCase(DecisionAction action);
bool needsClause(DecisionAction action); ///< a restriction of a member needs the clause it rests on

/// What the item becomes, or nothing when the decision is illegal for it. A publication of an already published item is
/// a reclassification and the other way round, so that an action has exactly one meaning. Deciding what is so already
/// confirms it: a review that finds nothing to change must have an end too.
struct ItemOutcome
{
    ItemState state = ItemState::Unknown;
    Classification classification = Classification::Unknown;

    friend bool operator==(const ItemOutcome &, const ItemOutcome &) = default;
};
std::optional<ItemOutcome> outcome(DecisionAction action, const Item &item);

/// What the item becomes when two people find so together: a flag of manifest illegality is lifted by that. Nothing for
/// a match with the list of known illegal files: those are never released.
std::optional<ItemOutcome> jointOutcome(DecisionAction action, const Item &item);

/// Whether a decision of this kind shows the item to members.
bool publishes(DecisionAction action);

/// Whether every word that a decision rests on is known to this version. If not, nothing is decided here, never
/// guessed. Category and severity may be unknown: nothing has screened the item yet.
bool isUnderstood(const Case &kase, const Item &item);

/// A decision about explicitly named items of one round of a case.
struct ItemDecision
{
    CaseId caseId;
    int round = 1;
    std::vector<ItemId> subjects;
    DecisionAction action = DecisionAction::Unknown;
    std::optional<ClauseId> clause;
    QString note;                         ///< for colleagues, never for the member
    bool sawFullPicture = false;          ///< whether the person revealed the picture before deciding
    std::optional<Judgement> judgement{}; ///< none: decided with everything on the screen
    std::optional<Letter> letter{};       ///< as previewed; none: the platform composes it

    friend bool operator==(const ItemDecision &, const ItemDecision &) = default;
};

/// Takes back a decision that has left: opens the next round of the case with a reason, never silently.
struct ItemReversal
{
    CaseId caseId;
    CommandId of;
    QString reason;

    friend bool operator==(const ItemReversal &, const ItemReversal &) = default;
};

} // namespace vigie::domain
