#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace vigie::domain {

/// What came into a queue and what was decided in it, during the last `window`, as the platform counts.
struct QueuePace
{
    QueueId queue;
    Milliseconds window{std::chrono::hours(1)};
    int arrived = 0;
    int finished = 0;
    Instant asOf{};

    friend bool operator==(const QueuePace &, const QueuePace &) = default;
};

/// What waits in a queue, as this workstation knows it.
struct QueueLoad
{
    static constexpr int MostDues = 20'000;

    int open = 0;              ///< neither closed nor parked
    std::vector<Instant> dues; ///< of those that have one, soonest first, at most MostDues
    /// How long a case of this queue is usually given; none when no case has a limit.
    std::optional<Milliseconds> allowance;
};

struct BreachForecast
{
    enum class Kind : std::uint8_t {
        Unknown, ///< the pace is not known, or too old
        Late,    ///< `count` cases are late already
        Breaks,  ///< at this pace the first case is late at `at`
        Holds,   ///< at this pace nothing is late within the horizon
    };
    Kind kind = Kind::Unknown;
    Instant at{};
    int count = 0;

    friend bool operator==(const BreachForecast &, const BreachForecast &) = default;
};

/// Farther ahead nobody can see at the pace of an hour.
inline constexpr std::chrono::hours ForecastHorizon{24};
/// A pace older than this says nothing about now.
inline constexpr std::chrono::minutes PaceIsGoodFor{15};

/// When the queue breaches its promise if people go on as in the last hour. Cases are taken soonest due first, one
/// every window ÷ finished; new ones come with the usual allowance, so they stand behind what waits, and are late as
/// soon as the wait before them is longer than that.
BreachForecast forecast(const QueueLoad &load, const std::optional<QueuePace> &pace, Instant now);

} // namespace vigie::domain
