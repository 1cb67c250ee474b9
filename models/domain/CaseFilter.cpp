#include "models/domain/CaseFilter.h"

#include "models/domain/JudgingTable.h"

#include <algorithm>

namespace vigie::domain {

CaseStanding standingOf(const Case &kase, const PersonId &person)
{
    if (kase.state == CaseState::Parked)
        return CaseStanding::Parked;
    if (!kase.claimedBy)
        return CaseStanding::Waiting;
    return *kase.claimedBy == person ? CaseStanding::Mine : CaseStanding::Elsewhere;
}

std::string primaryLanguage(std::string_view tag)
{
    std::string primary(tag.substr(0, tag.find('-')));
    std::ranges::transform(primary, primary.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return primary;
}

CaseRow sealedFor(CaseRow row, int sealBelow)
{
    if (sealDraw(row.kase) < sealBelow) {
        row.kase.category = Category::Unknown;
        row.kase.severity = Severity::Unknown;
    }
    return row;
}

bool fits(const CaseRow &whole, const CaseFilter &filter)
{
    const CaseRow row = sealedFor(whole, filter.sealBelow);
    const auto same = [](const auto &wanted, const auto &has) { return !wanted || *wanted == has; };
    return row.kase.queue == filter.queue && row.kase.state != CaseState::Closed &&
           same(filter.category, row.kase.category) && (!filter.atLeast || row.kase.severity >= *filter.atLeast) &&
           same(filter.kind, row.itemKind) && same(filter.reason, row.kase.reason) &&
           same(filter.standing, standingOf(row.kase, filter.person)) &&
           (filter.language.empty() || primaryLanguage(row.language) == filter.language) &&
           same(filter.owner, row.owner);
}

} // namespace vigie::domain
