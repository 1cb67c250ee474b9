#include "models/compliance/Finding.h"

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

using enum FindingSeverity;

constexpr auto Rows = std::to_array<RuleRow>({
    {Rule::UnknownField, "unknown-field", Error},
    {Rule::Missing, "missing", Error},
    {Rule::WrongType, "wrong-type", Error},
    {Rule::NotInList, "not-in-list", Error},
    {Rule::TooLong, "too-long", Error},
    {Rule::EmptyList, "empty-list", Error},
    {Rule::Blank, "blank", Error},
    {Rule::BadPuid, "bad-puid", Error},
    {Rule::BadUrl, "bad-url", Error},
    {Rule::BadDate, "bad-date", Error},
    {Rule::DateOutOfRange, "date-out-of-range", Error},
    {Rule::BadEan, "bad-ean", Error},
    {Rule::NoRestriction, "no-restriction", Error},
    {Rule::NeededHere, "needed-here", Error},
    {Rule::RepeatedPuid, "repeated-puid", Error},
    {Rule::EndBeforeApplication, "L01", Error},
    {Rule::NoTerritory, "L02", Error},
    {Rule::PersonalDetail, "L03", Error}, // Art. 24(5): the database is public, and it is the provider who answers
    {Rule::WouldBeDropped, "L04", Warning},
    {Rule::KeywordAstray, "L05", Warning},
    {Rule::OtherUnexplained, "L06", Warning}, // parts 3 to 6 of the yearly report ask for that text
    {Rule::EndWithoutDecision, "L07", Warning},
    {Rule::FullyByAPerson, "L08", Warning},
    {Rule::OrderHasNoStatement, "L09", Error},  // Art. 17(5)
    {Rule::CreatorNotBusiness, "L10", Warning}, // Regulation (EU) 2019/1150 Art. 4 follows from it
    {Rule::Untrimmed, "L11", Note},
    {Rule::NoTemplate, "no-template", Error},
    {Rule::NoSuchGround, "no-such-ground", Error},
    {Rule::UnknownVariable, "unknown-variable", Error},
    {Rule::NoValue, "no-value", Error},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < Rows.size(); ++i)
        if (static_cast<std::size_t>(Rows[i].rule) != i)
            return false;
    return true;
}
static_assert(isInOrder() && Rows.size() == static_cast<std::size_t>(Rule::NoValue) + 1);

} // namespace

std::span<const RuleRow> ruleRows()
{
    return Rows;
}

const RuleRow &rowOf(Rule rule)
{
    return Rows[static_cast<std::size_t>(rule)];
}

bool hasErrors(std::span<const Finding> findings)
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return rowOf(finding.rule).severity == Error; });
}

} // namespace vigie::compliance
