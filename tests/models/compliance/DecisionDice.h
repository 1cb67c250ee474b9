#pragma once

#include "models/compliance/StatementDecision.h"
#include "tests/sim/Dice.h"

namespace vigie::test {

/// resources/policy/statements-1.json as it is.
std::string seedTemplatesText();
/// Read.
const compliance::StatementTemplates &seedTemplates();

/// Decisions as they may be taken: what is restricted, on which ground, whence, when and where.
class DecisionDice
{
public:
    explicit DecisionDice(std::uint64_t seed) : m_dice(seed) {}

    /// Whole: the clause's template has what it asks for.
    compliance::StatementDecision whole(const std::string &clause);
    /// The same with something that a decision ought to have missing or wrong, or with nothing of the kind.
    compliance::StatementDecision damaged(const std::string &clause);

private:
    template <typename Enum> Enum one() { return Enum(m_dice.below(std::uint32_t(compliance::words<Enum>().size()))); }
    template <typename Enum> std::vector<Enum> some(std::uint32_t percent);
    compliance::Day day(int firstYear, int lastYear);
    std::optional<compliance::Day> end(bool isWanted, const compliance::Day &after);
    void restrict(compliance::StatementDecision &decision);
    void damage(compliance::StatementDecision &decision);

    sim::Dice m_dice;
    int m_number = 0;
};

} // namespace vigie::test
