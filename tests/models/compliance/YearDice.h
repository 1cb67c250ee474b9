#pragma once

#include "models/compliance/YearsRows.h"
#include "tests/sim/Dice.h"

#include <nlohmann/json.hpp>

namespace vigie::test {

/// A year in which everything happens that a report asks about, and things of the years around it.
class YearDice
{
public:
    explicit YearDice(std::uint64_t seed) : m_dice(seed) {}
    compliance::YearsRows year();

private:
    Instant moment();
    std::optional<Instant> after(Instant moment, std::uint32_t percent);
    compliance::ReportSubject subject(compliance::StatementCategory last);
    template <typename Enum> Enum one(std::uint32_t values) { return Enum(m_dice.below(values)); }
    compliance::ReportOrder order();
    compliance::ReportNotice notice();
    compliance::ReportMeasure measure();
    compliance::ReportComplaint complaint();
    compliance::ReportDispute dispute();

    sim::Dice m_dice;
};

/// The rows as JSON, in words and milliseconds, for a reader that is not ours.
nlohmann::json yearJson(const compliance::YearsRows &rows);

} // namespace vigie::test
