#include "widgets/notices/DecisionDraft.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace domain;

void DecisionDraft::begin(const NoticeDetail &detail)
{
    m_detail = detail;
    m_outcome = NoticeOutcome::Unknown;
    m_ticked.clear();
    m_clause.reset();
    m_restrictions.clear();
    m_exception = EndingException::None;
    m_basis.clear();
    m_manifest = false;
    m_misuse = MisuseStep::None;
    m_misuseUntil.reset();
    m_standing.reset();
    m_facts.clear();
    m_note.clear();
    if (detail.items.size() == 1 && canTick(detail.items.front().id))
        m_ticked.insert(detail.items.front().id);
    Q_EMIT changed();
}

void DecisionDraft::follow(const NoticeDetail &detail)
{
    m_detail = detail;
    std::erase_if(m_ticked, [this](const ItemId &item) { return !canTick(item); });
    Q_EMIT changed();
}

void DecisionDraft::clear()
{
    begin({});
    m_detail.reset();
    Q_EMIT changed();
}

void DecisionDraft::refill(const NoticeDecision &decision)
{
    m_outcome = decision.outcome;
    m_ticked.clear();
    for (const auto &item : decision.items)
        if (canTick(item))
            m_ticked.insert(item);
    m_clause = decision.clause;
    m_restrictions.clear();
    for (const auto &restriction : decision.restrictions)
        m_restrictions[restriction.kind] = restriction;
    m_exception = decision.exception;
    m_manifest = decision.manifest;
    m_misuse = decision.misuse;
    m_misuseUntil = decision.misuseUntil;
    Q_EMIT changed();
}

void DecisionDraft::setOutcome(NoticeOutcome outcome)
{
    if (outcome == m_outcome)
        return;
    m_outcome = outcome;
    // What a restriction nearly always is; a tick takes it away.
    if (restricts() && m_restrictions.empty())
        m_restrictions[RestrictionKind::Unavailable] = {RestrictionKind::Unavailable, {}};
    Q_EMIT changed();
}

bool DecisionDraft::canTick(const ItemId &item) const
{
    if (m_detail && m_detail->complaint)
        return false; // what was restricted is given back or not: nothing is restricted anew
    if (!m_detail || !m_detail->notice || !concerns(*m_detail->notice, item))
        return false;
    const auto found = std::ranges::find(m_detail->items, item, &NoticedItem::id);
    // What is restricted is decided unseen, by those who may work there: nobody else has its record.
    return found != m_detail->items.end() && found->item;
}

void DecisionDraft::tick(const ItemId &item, bool ticked)
{
    if (ticked == isTicked(item) || (ticked && !canTick(item)))
        return;
    if (ticked)
        m_ticked.insert(item);
    else
        m_ticked.erase(item);
    Q_EMIT changed();
}

void DecisionDraft::tickAll()
{
    if (!m_detail)
        return;
    for (const auto &item : m_detail->items)
        if (canTick(item.id))
            m_ticked.insert(item.id);
    Q_EMIT changed();
}

const Clause *DecisionDraft::clause() const
{
    return m_clause && m_detail && m_detail->policy ? m_detail->policy->find(*m_clause) : nullptr;
}

void DecisionDraft::setClause(const ClauseId &clause)
{
    m_clause = clause;
    Q_EMIT changed();
}

std::vector<Clause> DecisionDraft::clauses() const
{
    std::vector<Clause> out;
    if (!m_detail || !m_detail->policy)
        return out;
    std::ranges::copy_if(m_detail->policy->clauses, std::back_inserter(out), [](const Clause &clause) {
        return std::ranges::any_of(clause.actions, [](DecisionAction action) { return needsClause(action); });
    });
    const auto about = m_detail->kase.category;
    std::ranges::stable_partition(out, [about](const Clause &clause) { return clause.category == about; });
    return out;
}

std::optional<Restriction> DecisionDraft::restriction(RestrictionKind kind) const
{
    const auto found = m_restrictions.find(kind);
    return found == m_restrictions.end() ? std::nullopt : std::optional(found->second);
}

void DecisionDraft::setRestriction(RestrictionKind kind, bool restricted)
{
    if (restricted == m_restrictions.contains(kind))
        return;
    if (restricted)
        m_restrictions[kind] = {kind, {}, kind == RestrictionKind::AccountEnded ? noticing::EndingNoticeDays : 0};
    else
        m_restrictions.erase(kind);
    Q_EMIT changed();
}

void DecisionDraft::setUntil(RestrictionKind kind, std::optional<Instant> until)
{
    const auto found = m_restrictions.find(kind);
    if (found == m_restrictions.end() || found->second.until == until)
        return;
    found->second.until = until;
    Q_EMIT changed();
}

void DecisionDraft::setFacts(const QString &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    Q_EMIT changed();
}

NoticeDecision DecisionDraft::decision() const
{
    NoticeDecision decision;
    decision.outcome = m_outcome;
    decision.facts = m_facts;
    decision.note = m_note.trimmed();
    if (m_detail) {
        decision.caseId = m_detail->kase.id;
        decision.round = m_detail->kase.round;
        if (m_detail->notice)
            decision.notice = m_detail->notice->id;
    }
    decision.manifest = isManifest();
    decision.misuse = misuse();
    if (!restricts() && decision.misuse == MisuseStep::Suspension)
        decision.misuseUntil = m_misuseUntil;
    if (!restricts())
        return decision;
    if (endsEarly()) {
        decision.exception = m_exception;
        decision.basis = m_basis.trimmed();
    }
    decision.items.assign(m_ticked.begin(), m_ticked.end());
    if (clause())
        decision.clause = m_clause;
    for (const auto &[kind, restriction] : m_restrictions)
        decision.restrictions.push_back(restriction);
    return decision;
}

std::vector<NoticeFault> DecisionDraft::faults(Instant now) const
{
    return m_detail && m_detail->notice ? faultsOf(decision(), *m_detail->notice, now) : std::vector<NoticeFault>();
}

std::vector<Member> DecisionDraft::concerned() const
{
    std::vector<Member> members;
    for (const auto &item : m_detail->items) {
        if (!item.owner || (!m_ticked.empty() && !isTicked(item.id)))
            continue;
        if (std::ranges::find(members, item.owner->id, &Member::id) == members.end())
            members.push_back(*item.owner);
    }
    return members;
}

std::vector<DecisionDraft::Letter> DecisionDraft::letters(Instant now) const
{
    std::vector<Letter> out;
    if (!m_detail || !m_detail->notice || !m_detail->policy || m_outcome == NoticeOutcome::Unknown)
        return out;
    const auto made = decision();
    const auto date = letterDate(now);
    const auto &notice = *m_detail->notice;
    if (restricts())
        for (const auto &member : concerned())
            out.push_back({LetterTo::Member, member.displayName,
                           restrictionLetter(*m_detail->policy, notice, made,
                                             {member.language, date, now, misuseOf(member.id)})});
    if (notice.answerable)
        out.push_back({LetterTo::Notifier,
                       {},
                       answerLetter(*m_detail->policy, notice, made, {notifierLanguage(notice), date, now})});
    addMisuseLetters(made, now, out);
    return out;
}

} // namespace vigie::ui::notices
