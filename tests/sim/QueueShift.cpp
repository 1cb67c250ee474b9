#include "tests/sim/Dice.h"
#include "tests/sim/Simulation.h"

/// Several clients on one queue until nothing is left.
namespace vigie::sim {

using namespace domain;
using namespace sync;
using namespace std::chrono_literals;

void Simulation::work(SimClient &client, std::uint64_t seed)
{
    constexpr std::uint32_t Faulty = 30, Mortal = 2, Impatient = 40;
    Dice dice(seed);
    if (dice.chance(Faulty)) {
        // Not those that a person must answer for: here every decision shall be carried out.
        constexpr Fault Passing[] = {Fault::DropBefore,       Fault::ResponseLost, Fault::Late,
                                     Fault::Duplicate,        Fault::Truncated,    Fault::ServerError,
                                     Fault::ServerErrorAfter, Fault::HangAfter,    Fault::Running,
                                     Fault::RateLimited,      Fault::Busy,         Fault::Expired};
        client.addFault(Passing[dice.below(std::size(Passing))], 1, dice.chance(50));
    }
    if (dice.chance(Mortal)) {
        client.kill(dice.next());
        client.start(dice.next());
        return;
    }
    client.claimNext(dice.below(2));
    client.decide(dice.below(8), 1 + 16 * dice.below(64));
    if (dice.chance(Impatient))
        client.tell(event::FlushAsked{});
    if (dice.chance(5))
        client.undo();
    if (dice.chance(3))
        client.deliverLate();
}

std::optional<std::string> Simulation::workThrough(std::uint64_t seed)
{
    constexpr int MostRounds = 400'000;
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        m_clients[i]->start(m_schedule.seed + i);
    settle();
    Dice dice(seed);
    for (int round = 0; round < MostRounds && m_broken.empty(); ++round) {
        for (auto &client : m_clients)
            work(*client, dice.next());
        const Move turns{MoveKind::Settle, 0, static_cast<std::uint8_t>(dice.below(12)), 0, 0, dice.below(1U << 16)};
        advanceSome(turns);
        pass(Milliseconds(200 + dice.below(4000)));
        if (m_server.store().openCaseIds().empty())
            break;
    }
    converge();
    if (m_broken.empty())
        lookAtEnd();
    if (m_broken.empty())
        lookAtQueue();
    return m_broken.empty() ? std::nullopt : std::optional(m_broken.front());
}

/// Every case has its one primary decision, and each was made by a command that a client has a receipt for.
void Simulation::lookAtQueue()
{
    std::set<std::string> received;
    for (auto &client : m_clients) {
        const auto rows = client->disk().loadOutbox();
        for (const auto &row : rows.value_or(std::vector<StoredCommand>()))
            if (row.entry.state == CommandState::Done)
                received.insert(row.entry.command.id.value);
    }
    std::set<std::string> decided;
    for (const auto &decision : m_server.store().decisions()) {
        if (!received.contains(decision.command.value))
            broken("unaccounted: " + decision.command.value);
        if (decision.role == backend::DecisionRole::Primary)
            decided.insert(decision.caseId.value);
    }
    if (decided.size() != m_schedule.cases)
        broken("undecided: " + std::to_string(m_schedule.cases - decided.size()) + " cases");
}

} // namespace vigie::sim
