#include "models/domain/MeasureLetters.h"
#include "widgets/notices/DecisionDraft.h"

#include <algorithm>
#include <utility>

/// What a decision does to an account over time, as it is being made.
namespace vigie::ui::notices {

using namespace domain;

void DecisionDraft::setNoticeDays(int days)
{
    const auto found = m_restrictions.find(RestrictionKind::AccountEnded);
    if (found == m_restrictions.end() || found->second.noticeDays == days)
        return;
    found->second.noticeDays = days;
    Q_EMIT changed();
}

void DecisionDraft::setException(EndingException exception)
{
    if (std::exchange(m_exception, exception) != exception)
        Q_EMIT changed();
}

void DecisionDraft::setBasis(const QString &basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    Q_EMIT changed();
}

bool DecisionDraft::endsEarly() const
{
    const auto ending = restriction(RestrictionKind::AccountEnded);
    return ending && ending->noticeDays < noticing::EndingNoticeDays;
}

bool DecisionDraft::canBeManifest() const
{
    if (!m_detail || !m_detail->notice)
        return false;
    return restricts() || (m_outcome == NoticeOutcome::NoViolation && mayBeMisuse(m_detail->notice->origin));
}

void DecisionDraft::setManifest(bool manifest)
{
    if (std::exchange(m_manifest, manifest) != manifest)
        Q_EMIT changed();
}

void DecisionDraft::setMisuse(MisuseStep step)
{
    if (std::exchange(m_misuse, step) != step)
        Q_EMIT changed();
}

void DecisionDraft::setMisuseUntil(std::optional<Instant> until)
{
    if (until == m_misuseUntil)
        return;
    m_misuseUntil = until;
    Q_EMIT changed();
}

void DecisionDraft::setStanding(std::optional<NoticeStanding> standing)
{
    const bool foreign = standing && (!m_detail || !m_detail->notice || standing->notice != m_detail->notice->id);
    if (foreign || standing == m_standing)
        return;
    m_standing = std::move(standing);
    Q_EMIT changed();
}

const MeasureRules *DecisionDraft::rules() const
{
    return m_detail && m_detail->policy ? &m_detail->policy->measures : nullptr;
}

std::optional<Strike> DecisionDraft::strike(Instant now) const
{
    const auto *chosen = clause();
    return restricts() && chosen && rules() ? strikeFor(*rules(), chosen->severity, now) : std::nullopt;
}

std::optional<StrikeThreshold> DecisionDraft::proposal(const MemberStanding &member, Instant now) const
{
    return rules() ? proposalFor(*rules(), member.strikes, strike(now), now) : std::nullopt;
}

void DecisionDraft::take(const StrikeThreshold &proposal, Instant now)
{
    setRestriction(proposal.measure, true);
    if (proposal.days)
        setUntil(proposal.measure, now + std::chrono::days(*proposal.days));
}

std::optional<MisuseCount> DecisionDraft::misuseOf(const MemberId &member) const
{
    if (!m_standing || !isManifest() || !restricts())
        return std::nullopt;
    const auto found = std::ranges::find(m_standing->members, member, &MemberStanding::member);
    if (found == m_standing->members.end())
        return std::nullopt;
    auto count = found->misuse;
    for (const auto &item : m_detail->items)
        if (item.owner && item.owner->id == member && (m_ticked.empty() || isTicked(item.id)))
            ++count.manifest;
    count.all = std::max(count.all, count.manifest);
    return count;
}

std::optional<MisuseCount> DecisionDraft::misuseOfNotifier() const
{
    if (!m_standing || !m_standing->notifier || !isManifest() || restricts())
        return std::nullopt;
    auto count = *m_standing->notifier;
    ++count.manifest;
    ++count.all;
    return count;
}

void DecisionDraft::addMisuseLetters(const NoticeDecision &made, Instant now, std::vector<Letter> &letters) const
{
    const auto date = letterDate(now);
    if (made.misuse == MisuseStep::Warning && restricts())
        for (const auto &member : concerned())
            letters.push_back(
                {LetterTo::Member, member.displayName,
                 misuseWarning(*m_detail->policy, made, {member.language, date, now, misuseOf(member.id)})});
    if (made.misuse == MisuseStep::None || restricts())
        return;
    const NoticeLetterFacts about{notifierLanguage(*m_detail->notice), date, now, misuseOfNotifier()};
    letters.push_back({LetterTo::Notifier,
                       {},
                       made.misuse == MisuseStep::Warning ? misuseWarning(*m_detail->policy, made, about)
                                                          : suspensionLetter(*m_detail->policy, made, about)});
}

} // namespace vigie::ui::notices
