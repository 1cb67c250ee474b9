#pragma once

#include "tests/sim/Schedule.h"
#include "tests/sim/SimClient.h"

#include <memory>

namespace vigie::sim {

enum class Disks : std::uint8_t { Memory, Sql };

/// Runs schedules and holds what comes of them against the invariants.
class Simulation
{
public:
    using Trace = std::function<void(const std::string &)>;

    Simulation(const Schedule &schedule, Disks disks, Trace trace = {});

    /// The first broken promise, by its name ("I1 …"); none when all were kept.
    std::optional<std::string> run();
    /// Everybody works through the queue until it is empty, with faults all the while; at the end every case has one
    /// primary decision and every decision is accounted for.
    std::optional<std::string> workThrough(std::uint64_t seed);
    std::int64_t effects() const { return m_effects; }
    Tally tally() const;

private:
    void carryOut(const Move &move);
    void person(const Move &move, SimClient &client);
    void team(const Move &move, SimClient &client);
    void machine(const Move &move, SimClient &client);
    void platform(const Move &move);
    void advanceSome(const Move &move);
    void settle();
    void pass(Milliseconds time);
    void advanceTime(Milliseconds by);
    void nap(SimClient &client, Milliseconds time);
    void restore();
    void rest();
    void converge();
    void converge(SimClient &client, const domain::PersonId &person);
    std::string unrest(const SimClient &client) const;
    bool isQuiet() const;

    // the oracle
    void look();
    void lookAt(SimClient &client);
    void lookAtEnd();
    void lookAtCommands(SimClient &client);
    void lookAtReplica(SimClient &client);
    void lookAtClaims();
    void lookAtReadings();
    void lookAtParked();
    void lookAtQueue();
    void work(SimClient &client, std::uint64_t dice);
    void broken(const std::string &promise);

    Schedule m_schedule;
    Trace m_trace;
    std::int64_t m_effects = 0; ///< carried out or answered
    SimTime m_time;
    SimServer m_server;
    std::vector<std::unique_ptr<SimClient>> m_clients;
    std::vector<std::string> m_broken;
    std::int64_t m_seq = 0; ///< of the feed when the clients were last told of it
};

} // namespace vigie::sim
