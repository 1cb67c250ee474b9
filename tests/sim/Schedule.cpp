#include "tests/sim/Schedule.h"

#include "tests/sim/Dice.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace vigie::sim {

namespace {

struct KindRow
{
    MoveKind kind;
    const char *name;
    std::uint32_t weight; ///< of a hundred moves, about
};

using enum MoveKind;

constexpr std::array Kinds{
    KindRow{ClaimNext, "claim-next", 120},
    KindRow{ClaimCase, "claim-case", 60},
    KindRow{Decide, "decide", 220},
    KindRow{Undo, "undo", 45},
    KindRow{Reverse, "reverse", 35},
    KindRow{Skip, "skip", 25},
    KindRow{Leave, "leave", 20},
    KindRow{Flush, "flush", 25},
    KindRow{Discard, "discard", 15},
    KindRow{Retry, "retry", 10},
    KindRow{SignInAsAnother, "sign-in-as-another", 4},
    KindRow{SignInAgain, "sign-in-again", 4},
    KindRow{Withdraw, "withdraw", 15},
    KindRow{WriteNote, "write-note", 20},
    KindRow{CallForHelp, "call-for-help", 6},
    KindRow{KeepOpinion, "keep-opinion", 15},
    KindRow{HandOver, "hand-over", 12},
    KindRow{Park, "park", 8},
    KindRow{Kill, "kill", 35},
    KindRow{Sleep, "sleep", 4},
    KindRow{StepClock, "step-clock", 8},
    KindRow{FailDisk, "fail-disk", 25},
    KindRow{FailDiskLate, "fail-disk-late", 10},
    KindRow{Nudge, "nudge", 8},
    KindRow{NetworkFault, "fault", 150},
    KindRow{CutStream, "cut-stream", 8},
    KindRow{DeliverLate, "deliver-late", 20},
    KindRow{Poison, "poison", 4},
    KindRow{Pass, "pass", 130},
    KindRow{Settle, "settle", 60},
    KindRow{NewCase, "new-case", 15},
    KindRow{EditItem, "edit-item", 20},
    KindRow{Purge, "purge", 10},
    KindRow{Notice, "notice", 8},
    KindRow{ChangePolicy, "change-policy", 6},
    KindRow{DecideElsewhere, "decide-elsewhere", 15},
    KindRow{Revoke, "revoke", 4},
    KindRow{Grant, "grant", 4},
    KindRow{BackUp, "back-up", 6},
    KindRow{Restore, "restore", 5},
};
static_assert(Kinds.size() == static_cast<std::size_t>(Count));

MoveKind drawKind(Dice &dice)
{
    std::uint32_t all = 0;
    for (const auto &row : Kinds)
        all += row.weight;
    auto at = dice.below(all);
    for (const auto &row : Kinds) {
        if (at < row.weight)
            return row.kind;
        at -= row.weight;
    }
    return Settle;
}

} // namespace

std::string nameOf(MoveKind kind)
{
    return std::ranges::find(Kinds, kind, &KindRow::kind)->name;
}

Schedule makeSchedule(std::uint64_t seed)
{
    constexpr std::uint32_t Fewest = 20, Spread = 30, MostTurns = 8;
    Dice dice(seed);
    Schedule schedule;
    schedule.seed = seed;
    schedule.clients = static_cast<std::uint8_t>(2 + dice.below(3));
    schedule.cases = 3 + dice.below(5);
    schedule.moves.resize(Fewest + dice.below(Spread));
    for (auto &move : schedule.moves) {
        move.kind = drawKind(dice);
        move.client = static_cast<std::uint8_t>(dice.below(schedule.clients));
        move.turns = static_cast<std::uint8_t>(dice.below(MostTurns));
        move.a = dice.below(1U << 16);
        move.b = dice.below(1U << 16);
        move.order = dice.below(1U << 16);
    }
    return schedule;
}

std::string toText(const Schedule &schedule)
{
    std::ostringstream text;
    text << "schedule " << schedule.seed << ' ' << int{schedule.clients} << ' ' << schedule.cases << '\n';
    for (const auto &move : schedule.moves)
        text << nameOf(move.kind) << ' ' << int{move.client} << ' ' << int{move.turns} << ' ' << move.a << ' ' << move.b
             << ' ' << move.order << '\n';
    return text.str();
}

Result<Schedule> parseSchedule(const std::string &text)
{
    std::istringstream in(text);
    std::string word;
    int clients = 0;
    Schedule schedule;
    if (!(in >> word >> schedule.seed >> clients >> schedule.cases) || word != "schedule")
        return {ErrorCode::Invalid, "not a schedule"};
    schedule.clients = static_cast<std::uint8_t>(clients);
    while (in >> word) {
        const auto *row = std::ranges::find_if(Kinds, [&](const KindRow &r) { return word == r.name; });
        int client = 0, turns = 0;
        Move move;
        if (row == Kinds.end() || !(in >> client >> turns >> move.a >> move.b >> move.order))
            return {ErrorCode::Invalid, "not a move: " + word};
        move.kind = row->kind;
        move.client = static_cast<std::uint8_t>(client);
        move.turns = static_cast<std::uint8_t>(turns);
        schedule.moves.push_back(move);
    }
    return schedule;
}

} // namespace vigie::sim
