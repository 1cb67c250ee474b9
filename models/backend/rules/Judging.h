#pragma once

#include "models/backend/store/StoreRecords.h"
#include "models/base/Result.h"
#include "models/domain/Policy.h"

#include <optional>

namespace vigie::backend {

/// Everything a decision about an item is judged by.
struct DecisionFacts
{
    domain::PersonId author;
    CaseRecord record;
    domain::Item item; ///< the subject of the case
    std::optional<Lease> lease;
    domain::Policy policy;
    bool primaryExists = false;                   ///< this round is decided
    bool decidedEarlier = false;                  ///< the author decided an appealed item, or read this case, before
    std::optional<DecisionRecord> firstFinding{}; ///< of a second reading
    bool isLead = false;
    Instant now{};
};

/// What a legal decision does.
struct Ruling
{
    DecisionRole role = DecisionRole::Primary;
    domain::ItemOutcome outcome;
    bool setsManifestlyIllegal = false;     ///< by its clause
    bool liftsManifestlyIllegal = false;    ///< two people found so
    const domain::Clause *clause = nullptr; ///< of the facts' policy
};

/// The rules of the contract, in the order in which they refuse: subjects and round, claim token, second opinion,
/// second person, closed, content, revision, policy, clause, transition. Then who must read it: one, two, or a lead.
/// Pure. Errors: Invalid, AlreadyDecided, ClaimLost, SecondPerson, Closed, Changed, PolicyChanged, IllegalTransition.
Result<Ruling> judge(const domain::ItemDecision &decision, const domain::Expectation &expect,
                     const DecisionFacts &facts);

} // namespace vigie::backend
