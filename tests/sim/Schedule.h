#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::sim {

/// What a schedule can make happen. The numbers of a move choose among what is there when its turn comes, so that a
/// schedule stays meaningful when moves are taken out of it.
enum class MoveKind : std::uint8_t {
    // the person
    ClaimNext,
    ClaimCase,
    Decide,
    Undo,
    Reverse,
    Skip,
    Leave,
    Flush,
    Discard,
    Retry,
    SignInAsAnother,
    SignInAgain,
    Withdraw,
    WriteNote,
    CallForHelp,
    KeepOpinion,
    HandOver,
    Park,
    // the machine
    Kill,
    Sleep,
    StepClock,
    FailDisk,
    FailDiskLate,
    Nudge,
    // the network
    NetworkFault,
    CutStream,
    DeliverLate,
    Poison,
    // time
    Pass,
    Settle,
    // the platform
    NewCase,
    EditItem,
    Purge,
    Notice,
    ChangePolicy,
    DecideElsewhere,
    Revoke,
    Grant,
    BackUp,
    Restore,
    Count
};

struct Move
{
    MoveKind kind = MoveKind::Settle;
    std::uint8_t client = 0;
    std::uint8_t turns = 0; ///< how many effects under way are advanced afterwards
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t order = 0; ///< seeds the order in which they are
};

struct Schedule
{
    std::uint64_t seed = 0; ///< of the jitter of the clients
    std::uint8_t clients = 2;
    std::uint32_t cases = 6;
    std::vector<Move> moves;
};

Schedule makeSchedule(std::uint64_t seed);

std::string toText(const Schedule &schedule);
Result<Schedule> parseSchedule(const std::string &text);
std::string nameOf(MoveKind kind);

} // namespace vigie::sim
