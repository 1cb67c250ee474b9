#include "widgets/content/CaseJudging.h"

#include "models/domain/JudgingTable.h"

namespace vigie::ui::content {

using namespace domain;

void CaseJudging::begin(const Case &kase)
{
    m_first.reset();
    m_unsure = false;
    if (const auto first = m_firsts.find({kase.id, kase.round}); first != m_firsts.end())
        m_first = first->second; // what has been seen cannot be unseen
}

bool CaseJudging::isSealed(const CaseDetail &detail) const
{
    return !m_first && isSealedUnder(detail.policy, detail.kase);
}

bool CaseJudging::reveals(const CaseDetail &detail, const ItemDecision &decision)
{
    const auto &verdict = detail.item->verdict;
    if (!isSealed(detail) || !closesCase(decision.action) || !verdict ||
        !domain::reveals(detail.policy->ruleOf(detail.kase.queue), agreementOf(decision.action, stanceOf(verdict))))
        return false;
    m_first = decision.judgement;
    m_first->revealed = RevealedOpinion{verdict->category, verdict->severity};
    m_firsts[{detail.kase.id, detail.kase.round}] = *m_first;
    return true;
}

std::optional<Judgement> CaseJudging::judgementOf(const CaseDetail &detail, DecisionAction action,
                                                  const std::optional<ClauseId> &clause) const
{
    const bool sealed = isSealed(detail);
    auto judgement = m_first;
    if (!judgement && (sealed || m_unsure))
        judgement = Judgement{action, clause, sealed, std::nullopt, m_unsure};
    if (judgement)
        judgement->unsure = m_unsure;
    return judgement;
}

} // namespace vigie::ui::content
