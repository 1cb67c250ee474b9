#pragma once

#include "models/compliance/Delivery.h"
#include "tests/models/compliance/FakeTransparencyDatabase.h"
#include "tests/sim/Dice.h"

#include <deque>
#include <map>
#include <queue>
#include <set>
#include <string>
#include <tuple>

namespace vigie::test {

/// What happens on the way, in percent of calls; of `diskFails` in percent of writes, of `dies` in half per mille of
/// events.
struct Weather
{
    std::uint32_t lost = 4;    ///< before it arrives, or the answer on its way back
    std::uint32_t broken = 4;  ///< 5xx, before or after it was carried out
    std::uint32_t garbled = 4; ///< cut, a portal's page, of another type
    std::uint32_t busy = 5;    ///< 429
    std::uint32_t locked = 1;  ///< 401 or 403 until somebody brings another token
    std::uint32_t diskFails = 3;
    std::uint32_t dies = 1;      ///< the program, and begins again with what is on its disk
    std::uint32_t slowest = 420; ///< an answer, in ms
};

/// A program that delivers a thousand statements, its disk, the way to the database and the database, under a clock
/// that is turned. Some statements break our rules, some break rules that the database has and we do not know.
class DeliveryWorld
{
public:
    DeliveryWorld(std::uint64_t seed, const Weather &weather);

    /// Empty when every statement is on record exactly once or was set aside by whom it should be, and nothing ever
    /// left that was not on disk as it left; else what went wrong.
    std::string run();

    int calls() const { return m_calls; }
    int deaths() const { return m_deaths; }

private:
    using What = decltype(compliance::DeliveryEvent::what);
    struct Appointment
    {
        Milliseconds at;
        std::uint64_t order;
        What what;
        bool operator<(const Appointment &other) const // the earliest on top
        {
            return std::tie(at, order) > std::tie(other.at, other.order);
        }
    };

    void write(const std::string &puid);
    void schedule(Milliseconds in, What what);
    void happen(const What &what);
    void die();
    void carryOut(const compliance::delivery::StoreRow &wanted);
    void carryOut(const compliance::delivery::Call &wanted);
    std::optional<compliance::DatabaseAnswer> refusedOnTheWay();
    void garble(compliance::DatabaseAnswer &answer);
    void check(const compliance::delivery::Call &wanted);
    void checkPace();
    std::string judged() const;
    std::string judged(const std::string &puid) const;

    sim::Dice m_dice;
    Weather m_weather;
    FakeTransparencyDatabase m_database;
    compliance::DeliveryState m_state;
    std::map<std::string, compliance::StatementRow> m_disk;
    std::map<std::string, compliance::StatementRow> m_writing;
    std::map<std::string, std::string> m_bodies;
    std::set<std::string> m_ours;   ///< refused by our rules
    std::set<std::string> m_theirs; ///< refused by theirs
    std::priority_queue<Appointment> m_agenda;
    Milliseconds m_now{0};
    std::optional<Milliseconds> m_armed; ///< for when Woke is on the agenda
    std::uint64_t m_order = 0;
    int m_deaths = 0;
    int m_calls = 0;
    std::deque<Milliseconds> m_lastSecond; ///< when this life of the program called
    std::string m_fault;
};

} // namespace vigie::test
