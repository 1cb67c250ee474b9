#pragma once

#include "models/domain/Exposure.h"

#include <optional>

namespace vigie::domain {

/// What leaves of one person's week, if they switched it on: one coarse number a category, for all categories, so that
/// what is missing tells nothing.
struct ExposureShare
{
    std::string week; ///< ISO 8601: "2026-W47"
    std::map<Category, int> buckets;

    friend bool operator==(const ExposureShare &, const ExposureShare &) = default;
};

/// What people together saw in one week. Fewer than FewestPeople are never told of.
struct ExposureSum
{
    std::string week;
    int people = 0;
    std::map<Category, Milliseconds> sums; ///< of the buckets' typical times

    friend bool operator==(const ExposureSum &, const ExposureSum &) = default;
};

inline constexpr int FewestPeople = 5;
inline constexpr int ExposureBuckets = 6; ///< 0…5

/// 0: nothing, then below 5, 15, 60 and 180 minutes weighted, and more.
int exposureBucket(Milliseconds weighted);
/// What a number of that bucket stands for in a sum.
Milliseconds typicalExposure(int bucket);

std::string isoWeek(QDate day);
/// Its Monday; none when it is not written like one.
std::optional<QDate> mondayOf(std::string_view week);

/// The last whole week before `today`, if it is due: everything in it was seen after the person switched it on
/// (`since`), and it was not shared yet (`last`, empty: never).
std::optional<ExposureShare> dueShare(const ExposureLedger &ledger, QDate today, QDate since, std::string_view last);

/// How much was seen within the last hour, to say when a pause is due. Proposes once an hour at most.
class ExposurePace
{
public:
    void add(Milliseconds at, Milliseconds weighted);
    Milliseconds withinTheHour(Milliseconds now) const;
    /// True once when it comes to `limit`; then not again within the hour.
    bool isPauseDue(Milliseconds now, Milliseconds limit);

private:
    std::map<Milliseconds, Milliseconds> m_seen; ///< by the moment a look ended, monotonic
    std::optional<Milliseconds> m_proposed;
};

} // namespace vigie::domain
