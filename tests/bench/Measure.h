#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace vigie::bench {

inline double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// User and system time of this process, all its threads.
inline double processSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

inline double clockSeconds(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

inline double threadSeconds()
{
    return clockSeconds(CLOCK_THREAD_CPUTIME_ID);
}

/// Time that has passed, and time this process has worked, since it was made.
class Stopwatch
{
public:
    double wall() const { return clockSeconds(CLOCK_MONOTONIC) - m_wall; }
    double cpu() const { return processSeconds() - m_cpu; }

private:
    double m_wall = clockSeconds(CLOCK_MONOTONIC);
    double m_cpu = processSeconds();
};

/// Of a list that is not empty; `part` 0.5 is the median.
inline double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(part * last + 0.5)];
}

} // namespace vigie::bench
