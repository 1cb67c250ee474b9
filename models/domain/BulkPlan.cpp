#include "models/domain/BulkPlan.h"

#include "models/domain/JudgingTable.h"

#include <algorithm>
#include <unordered_set>

namespace vigie::domain {

namespace {

DecisionAction publishing(const Item &item, Classification classification)
{
    const bool adult = classification == Classification::Adult;
    if (item.state == ItemState::Published)
        return adult ? DecisionAction::ReclassifyAdult : DecisionAction::ReclassifyGeneral;
    return adult ? DecisionAction::PublishAdult : DecisionAction::PublishGeneral;
}

/// The action that fits this item, Unknown when none does.
DecisionAction actionFor(const Item &item, BulkChoice choice)
{
    switch (choice) {
    case BulkChoice::General:
        return publishing(item, Classification::General);
    case BulkChoice::Adult:
        return publishing(item, Classification::Adult);
    case BulkChoice::Keep: {
        const bool classified =
            item.classification == Classification::General || item.classification == Classification::Adult;
        return item.state == ItemState::Published && classified ? publishing(item, item.classification)
                                                                : DecisionAction::Unknown;
    }
    case BulkChoice::TakeDown:
        break;
    }
    for (const auto action : {DecisionAction::Block, DecisionAction::MakeUnavailable})
        if (outcome(action, item))
            return action;
    return DecisionAction::Unknown;
}

std::optional<BulkObstacle> obstacleOf(const BulkCase &one, const PersonId &me)
{
    const Case &kase = one.detail.kase;
    if (!one.detail.item || !one.detail.policy)
        return BulkObstacle::RecordMissing;
    if (one.detail.item->restricted || one.detail.item->manifestlyIllegal)
        return BulkObstacle::Restricted;
    if (!isUnderstood(kase, *one.detail.item))
        return BulkObstacle::NotUnderstood;
    if (kase.state == CaseState::Closed || one.decidedHere)
        return BulkObstacle::Closed;
    if (kase.claimedBy && *kase.claimedBy != me)
        return BulkObstacle::SomebodyElse;
    if (kase.reason == CaseReason::Appeal || kase.reason == CaseReason::SecondReading ||
        kase.reason == CaseReason::Disagreement || isSealed(one.detail.policy->ruleOf(kase.queue), kase))
        return BulkObstacle::OneByOne;
    if (one.detail.item->openNotices > 0)
        return BulkObstacle::Notices;
    return std::nullopt;
}

/// The clause the action rests on: the one chosen for a restriction, the first that grounds it for a publication.
std::optional<ClauseId> groundFor(const Policy &policy, DecisionAction action, const std::optional<ClauseId> &chosen)
{
    const auto grounds = [action](const Clause &clause) {
        return std::ranges::find(clause.actions, action) != clause.actions.end();
    };
    if (needsClause(action)) {
        const Clause *clause = chosen ? policy.find(*chosen) : nullptr;
        return clause && grounds(*clause) ? chosen : std::nullopt;
    }
    const auto first = std::ranges::find_if(policy.clauses, grounds);
    return first == policy.clauses.end() ? std::nullopt : std::optional(first->id);
}

bool needsTwo(const BulkCase &one, DecisionAction action, const std::optional<ClauseId> &ground)
{
    ItemDecision decision;
    decision.caseId = one.detail.kase.id;
    decision.round = one.detail.kase.round;
    decision.subjects = {one.detail.item->id};
    decision.action = action;
    decision.clause = ground;
    return twoReadersFor(*one.detail.policy, one.detail.kase, *one.detail.item, decision) != TwoReaders::None;
}

BulkLine lineFor(const BulkCase &one, BulkChoice choice, const std::optional<ClauseId> &chosen, const PersonId &me)
{
    BulkLine line;
    line.kase = one.detail.kase.id;
    line.item = one.detail.item;
    line.round = one.detail.kase.round;
    line.policyVersion = one.detail.policy ? one.detail.policy->version : 0;
    line.obstacle = one.exception ? BulkObstacle::Exception : obstacleOf(one, me);
    if (line.obstacle)
        return line;
    const auto action = actionFor(*one.detail.item, choice);
    const auto becomes = action == DecisionAction::Unknown ? std::nullopt : outcome(action, *one.detail.item);
    const auto ground = becomes ? groundFor(*one.detail.policy, action, chosen) : std::nullopt;
    if (!becomes)
        line.obstacle = BulkObstacle::NotPossible;
    else if (choice != BulkChoice::TakeDown && one.evidence != BulkEvidence::Whole) // nobody publishes on less
        line.obstacle = one.evidence == BulkEvidence::Coming ? BulkObstacle::Coming : BulkObstacle::Evidence;
    else if (needsClause(action) && !ground)
        line.obstacle = BulkObstacle::Clause;
    else if (needsTwo(one, action, ground))
        line.obstacle = BulkObstacle::OneByOne;
    if (line.obstacle)
        return line;
    line.action = action;
    line.becomes = becomes;
    line.clause = ground;
    return line;
}

} // namespace

std::vector<BulkLine> planBulk(const std::vector<BulkCase> &cases, BulkChoice choice,
                               const std::optional<ClauseId> &clause, const PersonId &me)
{
    std::vector<BulkLine> lines;
    std::unordered_set<CaseId> named;
    for (const BulkCase &one : cases) {
        lines.push_back(lineFor(one, choice, clause, me));
        if (!named.insert(one.detail.kase.id).second) {
            BulkLine again;
            again.kase = one.detail.kase.id;
            again.item = one.detail.item;
            again.obstacle = BulkObstacle::Repeated;
            lines.back() = again;
        }
    }
    return lines;
}

} // namespace vigie::domain
