#include "tests/sim/Shrink.h"

#include <algorithm>

namespace vigie::sim {

namespace {

bool stillFails(const Schedule &schedule, Disks disks, const std::string &kind)
{
    const auto broken = Simulation(schedule, disks).run();
    return broken && kindOf(*broken) == kind;
}

} // namespace

std::string kindOf(const std::string &promise)
{
    return promise.substr(0, promise.find(':'));
}

Schedule shrink(Schedule schedule, Disks disks, const std::string &promise)
{
    const auto kind = kindOf(promise);
    for (auto size = std::max<std::size_t>(schedule.moves.size() / 2, 1);;) {
        bool smaller = false;
        for (std::size_t at = 0; at < schedule.moves.size();) {
            auto fewer = schedule;
            const auto first = fewer.moves.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.moves.erase(first, first + static_cast<std::ptrdiff_t>(std::min(size, schedule.moves.size() - at)));
            if (stillFails(fewer, disks, kind)) {
                schedule = std::move(fewer);
                smaller = true;
            } else {
                at += size;
            }
        }
        if (size == 1 && !smaller)
            break;
        size = smaller ? size : std::max<std::size_t>(size / 2, 1);
    }
    for (auto &move : schedule.moves) {
        const auto turns = std::exchange(move.turns, std::uint8_t{0});
        if (turns != 0 && !stillFails(schedule, disks, kind))
            move.turns = turns;
    }
    for (const std::uint8_t clients : {std::uint8_t{1}, std::uint8_t{2}, std::uint8_t{3}}) {
        auto fewer = schedule;
        fewer.clients = clients;
        if (clients < schedule.clients && stillFails(fewer, disks, kind))
            schedule = fewer;
    }
    return schedule;
}

} // namespace vigie::sim
