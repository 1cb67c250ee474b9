#include "models/domain/Forecast.h"

#include <algorithm>
#include <cmath>

namespace vigie::domain {

namespace {

using Kind = BreachForecast::Kind;
using Span = std::chrono::duration<double, std::milli>;

/// The first of the waiting cases that is not reached in time, when `pace.finished` are finished in a window. In whole
/// numbers: a case that is reached just in time is not late.
std::optional<Instant> firstLate(const QueueLoad &load, const QueuePace &pace)
{
    std::int64_t number = 0;
    for (const Instant due : load.dues)
        if (due.time_since_epoch().count() * pace.finished < pace.window.count() * ++number)
            return due;
    return std::nullopt;
}

/// When a case that has yet to come is late, because more comes than is finished.
std::optional<Span> newcomerLate(const QueueLoad &load, const QueuePace &pace)
{
    if (!load.allowance || pace.arrived <= pace.finished)
        return std::nullopt;
    const Span window(pace.window);
    const double finished = pace.finished / window.count(); // a millisecond
    const double growth = (pace.arrived - pace.finished) / window.count();
    const Span allowance(*load.allowance);
    // It comes after t; the wait before it is (open + growth · t) / finished; it is late after its allowance.
    const double t = std::max(0.0, (allowance.count() * finished - load.open) / growth);
    return Span(t) + allowance;
}

} // namespace

BreachForecast forecast(const QueueLoad &load, const std::optional<QueuePace> &pace, Instant now)
{
    const auto late = std::ranges::upper_bound(load.dues, now) - load.dues.begin();
    if (late > 0)
        return {Kind::Late, load.dues.front(), static_cast<int>(late)};
    if (!pace || now - pace->asOf > PaceIsGoodFor || pace->window <= Milliseconds(0))
        return {};
    QueueLoad ahead = load; // times from now
    for (auto &due : ahead.dues)
        due = Instant(due - now);
    std::optional<Instant> first;
    if (pace->finished == 0) {
        if (!ahead.dues.empty())
            first = ahead.dues.front();
        else if (pace->arrived > 0 && ahead.allowance)
            first = Instant(*ahead.allowance); // the next one to come is finished by nobody
    } else {
        first = firstLate(ahead, *pace);
        if (const auto newcomer = newcomerLate(ahead, *pace); newcomer && *newcomer < Span(ForecastHorizon)) {
            const Instant at(Milliseconds(std::llround(newcomer->count())));
            first = first ? std::min(*first, at) : at;
        }
    }
    if (!first || first->time_since_epoch() > ForecastHorizon)
        return {Kind::Holds, {}, 0};
    return {Kind::Breaks, now + first->time_since_epoch(), 0};
}

} // namespace vigie::domain
