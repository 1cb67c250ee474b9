#pragma once

#include "models/domain/ports/CaseReader.h"

#include <vector>

namespace vigie::domain {

/// What is to become of all cases of a batch.
enum class BulkChoice : std::uint8_t {
    Keep, ///< as they are published now
    General,
    Adult,
    TakeDown, ///< on one clause: blocked before publication, made unavailable after it
};

/// Why a case of a batch is left as it is.
enum class BulkObstacle : std::uint8_t {
    Exception,     ///< marked by the person
    Repeated,      ///< named twice: decided once
    RecordMissing, ///< no item or no policy
    NotUnderstood, ///< a word this version does not know
    Restricted,
    Closed,       ///< decided already, here or elsewhere
    SomebodyElse, ///< claimed by another person
    OneByOne,     ///< sealed or for two readers: judged on its own
    Notices,      ///< open notices ask for an answer each
    Coming,       ///< a publication needs every picture, and one is still on its way
    Evidence,     ///< … and one did not come, or not whole
    Clause,       ///< the clause does not ground a decision about it
    NotPossible,  ///< the item's state does not allow it
};

/// What had come of a case's pictures.
enum class BulkEvidence : std::uint8_t { Coming, Whole, Lacking };

/// A case as it was shown when the batch was planned. `detail.item` is the item as the person sees it, with what was
/// decided here and has not left.
struct BulkCase
{
    CaseDetail detail;
    BulkEvidence evidence = BulkEvidence::Coming;
    bool exception = false;
    bool decidedHere = false;
};

/// What will happen to one case: either an action or an obstacle.
struct BulkLine
{
    CaseId kase;
    std::optional<Item> item;
    int round = 1;
    int policyVersion = 0;
    DecisionAction action = DecisionAction::Unknown;
    std::optional<ClauseId> clause;
    std::optional<ItemOutcome> becomes;
    std::optional<BulkObstacle> obstacle;
};

/// A line for every case, in their order. `clause` is used by TakeDown, which does nothing without one.
std::vector<BulkLine> planBulk(const std::vector<BulkCase> &cases, BulkChoice choice,
                               const std::optional<ClauseId> &clause, const PersonId &me);

} // namespace vigie::domain
