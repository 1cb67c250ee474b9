#include "widgets/content/CaseDecision.h"

#include "models/domain/MemberLetter.h"

namespace vigie::ui::content {

using namespace domain;

std::optional<Item> itemNow(const CaseDetail &detail, const Overlay &overlay)
{
    if (!detail.item)
        return std::nullopt;
    Item item = overlaid(*detail.item, overlay);
    // The platform names the moment when a hidden item comes back; until it has, "for now" must do, because a hidden
    // item can be shown again and an unavailable one cannot.
    const auto action = overlay.itemActions.find(item.id);
    if (action != overlay.itemActions.end() && action->second == DecisionAction::Hide && !item.hiddenUntil)
        item.hiddenUntil = Instant::max();
    return item;
}

std::optional<LetterDraft> caseLetter(const CaseDetail &detail, DecisionAction action, const ClauseId &clauseId,
                                      Instant serverNow)
{
    if (!detail.policy || !detail.item || !detail.owner || !needsClause(action))
        return std::nullopt;
    const auto *clause = detail.policy->find(clauseId);
    if (!clause)
        return std::nullopt;
    return memberLetter(*detail.policy, *clause, *detail.item, *detail.owner, action, letterDate(serverNow));
}

ItemDecision caseDecision(const CaseDetail &detail, const CaseJudging &judging, DecisionAction action,
                          const std::optional<ClauseId> &clause, Instant serverNow)
{
    ItemDecision decision;
    decision.caseId = detail.kase.id;
    decision.round = detail.kase.round;
    decision.subjects = {detail.item->id};
    decision.action = action;
    decision.clause = clause;
    if (!closesCase(action))
        return decision;
    decision.judgement = judging.judgementOf(detail, action, clause);
    const auto draft = clause ? caseLetter(detail, action, *clause, serverNow) : std::nullopt;
    if (draft && draft->isComplete())
        decision.letter = draft->letter;
    return decision;
}

} // namespace vigie::ui::content
