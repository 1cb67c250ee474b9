#pragma once

#include "models/domain/Item.h"
#include "models/domain/Severity.h"
#include "models/domain/Verdict.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::verdicts {

/// What a class says about the picture beside its group.
enum class Polarity : std::uint8_t {
    Risk,       ///< the thing is there
    Complement, ///< the thing is not there ("no_gun"): never shown as a risk
    Context,    ///< neither good nor bad ("animated", "text")
};

/// What a class of Hive's visual model means. The window translates head and group; the name is the vendor's.
struct ClassMeaning
{
    std::string head; ///< classes of one head exclude one another and their scores sum to 1
    domain::Category group = domain::Category::Unknown;
    Polarity polarity = Polarity::Context;
    bool known = false; ///< false: not in our table; shown raw, never dropped

    friend bool operator==(const ClassMeaning &, const ClassMeaning &) = default;
};

/// The wire has no head names, so the table is ours, after Hive's published class list. A class outside the table
/// belongs to the head that its yes_/no_ prefix names, else to a head of its own.
ClassMeaning meaningOf(std::string_view className);

/// The classes of one head in one frame.
struct HeadReading
{
    std::string head;
    std::vector<domain::VerdictClass> classes; ///< highest first
    double sum = 0;                            ///< of the scores; 1 when the head is complete

    friend bool operator==(const HeadReading &, const HeadReading &) = default;
};

/// A frame by heads, in the order in which the vendor sent them.
std::vector<HeadReading> byHeads(const domain::VerdictFrame &frame);

/// How far a complete head may be from 1: Hive rounds scores to a few digits.
inline constexpr double HeadSumTolerance = 0.02;
inline bool isComplete(const HeadReading &reading)
{
    return reading.sum > 1 - HeadSumTolerance && reading.sum < 1 + HeadSumTolerance;
}

} // namespace vigie::verdicts
