#include "widgets/notices/ComplaintDraft.h"

#include <algorithm>

namespace vigie::ui::notices {

using namespace domain;

void ComplaintDraft::begin(const NoticeDetail &detail)
{
    m_detail = detail;
    m_outcome = ComplaintOutcome::Unknown;
    m_ticked.clear();
    m_reason.clear();
    m_note.clear();
    Q_EMIT changed();
}

void ComplaintDraft::follow(const NoticeDetail &detail)
{
    m_detail = detail;
    Q_EMIT changed();
}

void ComplaintDraft::clear()
{
    begin({});
    m_detail.reset();
    Q_EMIT changed();
}

void ComplaintDraft::refill(const ComplaintDecision &decision)
{
    m_outcome = decision.outcome;
    m_ticked.clear();
    if (const auto *seen = complaint())
        for (std::size_t i = 0; i < seen->taken.size(); ++i) {
            const Relief relief{seen->taken[i].kind, seen->taken[i].item};
            if (std::ranges::find(decision.ends, relief) != decision.ends.end())
                m_ticked.insert(i);
        }
    Q_EMIT changed();
}

const Complaint *ComplaintDraft::complaint() const
{
    return m_detail && m_detail->complaint ? &*m_detail->complaint : nullptr;
}

bool ComplaintDraft::canChoose(ComplaintOutcome outcome) const
{
    return complaint() && (outcome != ComplaintOutcome::Partly || mayBePartly(*complaint()));
}

void ComplaintDraft::setOutcome(ComplaintOutcome outcome)
{
    if (outcome == m_outcome || !canChoose(outcome))
        return;
    m_outcome = outcome;
    Q_EMIT changed();
}

void ComplaintDraft::tick(std::size_t taken, bool ticked)
{
    if (ticked == isTicked(taken))
        return;
    if (ticked)
        m_ticked.insert(taken);
    else
        m_ticked.erase(taken);
    Q_EMIT changed();
}

void ComplaintDraft::setReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

ComplaintDecision ComplaintDraft::decision() const
{
    ComplaintDecision decision;
    decision.outcome = m_outcome;
    decision.reason = m_reason;
    decision.note = m_note.trimmed();
    const auto *seen = complaint();
    if (!seen)
        return decision;
    decision.caseId = m_detail->kase.id;
    decision.round = m_detail->kase.round;
    decision.complaint = seen->id;
    if (m_outcome == ComplaintOutcome::Partly)
        for (const auto index : m_ticked)
            if (index < seen->taken.size())
                decision.ends.push_back({seen->taken[index].kind, seen->taken[index].item});
    return decision;
}

std::vector<ComplaintFault> ComplaintDraft::faults() const
{
    return complaint() ? faultsOf(decision(), *complaint()) : std::vector<ComplaintFault>();
}

QString ComplaintDraft::complainantName() const
{
    for (const auto &item : m_detail->items)
        if (item.owner && complaint()->member == item.owner->id)
            return item.owner->displayName;
    return {};
}

std::vector<DecisionDraft::Letter> ComplaintDraft::letters(Instant now) const
{
    std::vector<DecisionDraft::Letter> out;
    const auto *seen = complaint();
    if (!seen || !m_detail->policy || !m_detail->notice || m_outcome == ComplaintOutcome::Unknown)
        return out;
    const auto made = decision();
    const auto date = letterDate(now);
    const auto to = seen->from == Complainant::Member ? LetterTo::Member : LetterTo::Notifier;
    out.push_back({to, complainantName(), complaintAnswer(*m_detail->policy, *seen, made, {seen->language, date})});
    const auto &notice = *m_detail->notice;
    if (notice.answerable && changesAnswer(*seen, made))
        out.push_back(
            {LetterTo::Notifier, {}, changeLetter(*m_detail->policy, *seen, made, {notifierLanguage(notice), date})});
    return out;
}

} // namespace vigie::ui::notices
