#include "models/backend/rules/Judging.h"

#include "models/backend/rules/CaseChecks.h"
#include "models/domain/JudgingTable.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<void> checkSubject(const ItemDecision &decision, const DecisionFacts &facts)
{
    if (decision.subjects.size() != 1 || decision.subjects.front() != facts.item.id)
        return {ErrorCode::Invalid, "subjects are not the subject of the case"};
    if (decision.round > facts.record.kase.round)
        return {ErrorCode::Invalid, "round lies ahead"};
    if (decision.round < facts.record.kase.round)
        return {ErrorCode::AlreadyDecided, "round is over"};
    return {};
}

/// Without a token a protective measure is taken at any time, whoever holds the case.
Result<void> checkHeld(const ItemDecision &decision, const Expectation &expect, const DecisionFacts &facts)
{
    const bool anyTime = !expect.claimToken && !closesCase(decision.action);
    return anyTime ? Result<void>() : checkToken(expect, facts.lease, facts.author, facts.now);
}

Result<void> checkContent(const Expectation &expect, const DecisionFacts &facts)
{
    if (expect.contentHash && *expect.contentHash != facts.item.contentHash)
        return {ErrorCode::Changed, "content hash"};
    if (expect.rev && (*expect.rev < facts.record.seenFrom || *expect.rev > facts.record.kase.rev))
        return {ErrorCode::Changed, "revision of the case"};
    if (expect.policyVersion && *expect.policyVersion != facts.policy.version)
        return {ErrorCode::PolicyChanged, "policy version"};
    return {};
}

Result<const Clause *> clauseOf(const ItemDecision &decision, const Policy &policy)
{
    if (!decision.clause) {
        if (needsClause(decision.action))
            return {ErrorCode::Invalid, "clause is missing"};
        return static_cast<const Clause *>(nullptr);
    }
    const auto *clause = policy.find(*decision.clause);
    if (clause == nullptr)
        return {ErrorCode::PolicyChanged, "clause is not in force"};
    if (std::ranges::find(clause->actions, decision.action) == clause->actions.end())
        return {ErrorCode::Invalid, "clause does not ground this action"};
    return clause;
}

bool isSame(const DecisionRecord &first, const ItemDecision &second)
{
    ItemDecision before;
    before.action = first.action;
    before.clause = first.clause;
    return agree(before, second);
}

DecisionRole roleOf(const ItemDecision &decision, const DecisionFacts &facts)
{
    if (!closesCase(decision.action))
        return DecisionRole::Measure;
    if (facts.firstFinding)
        return isSame(*facts.firstFinding, decision) ? DecisionRole::Primary : DecisionRole::Proposal;
    const auto why = twoReadersFor(facts.policy, facts.record.kase, facts.item, decision);
    return why == TwoReaders::None ? DecisionRole::Primary : DecisionRole::Proposal;
}

/// Whether this decision may be one of the two that lift a finding of manifest illegality: the first of them, the
/// second of them, or a lead's on the side of one reader.
bool mayLift(DecisionRole role, const ItemDecision &decision, const DecisionFacts &facts)
{
    if (role == DecisionRole::Proposal || facts.firstFinding)
        return true;
    const auto &found = facts.record.kase.proposals;
    return facts.record.kase.reason == CaseReason::Disagreement &&
           std::ranges::find(found, decision.action, &Proposal::action) != found.end();
}

} // namespace

Result<Ruling> judge(const ItemDecision &decision, const Expectation &expect, const DecisionFacts &facts)
{
    TRY_DONE(checkSubject(decision, facts));
    TRY_DONE(checkHeld(decision, expect, facts));
    Ruling ruling;
    if (closesCase(decision.action) && facts.primaryExists) {
        // Kept beside the first one whatever became of the content since: it changes nothing.
        ruling.role = DecisionRole::SecondOpinion;
        ruling.outcome = {facts.item.state, facts.item.classification};
        return ruling;
    }
    if (facts.decidedEarlier)
        return {ErrorCode::SecondPerson, "never the same person twice"};
    if (facts.record.kase.reason == CaseReason::Disagreement && !facts.isLead && closesCase(decision.action))
        return {ErrorCode::Permission, "two readers disagree: a lead decides"};
    if (facts.record.kase.state == CaseState::Closed)
        return {ErrorCode::Closed, "case"};
    TRY_DONE(checkContent(expect, facts));
    TRY(const auto *clause, clauseOf(decision, facts.policy));
    if (facts.item.knownHash && publishes(decision.action))
        return {ErrorCode::IllegalTransition, "a known illegal file is never released"};
    ruling.clause = clause;
    ruling.role = roleOf(decision, facts);
    const auto alone = domain::outcome(decision.action, facts.item);
    const auto outcome = mayLift(ruling.role, decision, facts) ? jointOutcome(decision.action, facts.item) : alone;
    if (!outcome)
        return {ErrorCode::IllegalTransition, "item"};
    ruling.outcome = *outcome;
    ruling.liftsManifestlyIllegal =
        facts.item.manifestlyIllegal && !alone && ruling.role == DecisionRole::Primary && publishes(decision.action);
    ruling.setsManifestlyIllegal =
        decision.action == DecisionAction::Block && clause != nullptr && clause->severity == Severity::Critical;
    if (ruling.role == DecisionRole::Proposal)
        ruling.outcome = {facts.item.state, facts.item.classification}; // nothing happens before somebody else agrees
    return ruling;
}

} // namespace vigie::backend
