#include "tests/sim/Simulation.h"

#include "models/sync/core/Commands.h"

#include <algorithm>

/// What must hold at every moment and at the end (the invariants of the sync design).
namespace vigie::sim {

using namespace domain;
using namespace sync;

namespace {

constexpr Milliseconds Late{2'000}; ///< the platform looks at the time every second

/// A case that this workstation decided must not be shown as open work, whatever the network does.
bool hides(const State &state, const Outgoing &command)
{
    const auto *decision = std::get_if<ItemDecision>(&command.entry.command.body);
    const bool counts = command.isLive() || (command.entry.state == CommandState::Done && !isStale(state, command));
    return decision && closesCase(decision->action) && counts && !command.adding && isMine(state, command);
}

} // namespace

void Simulation::look()
{
    for (auto &violation : m_server.takeViolations())
        broken(violation);
    for (auto &client : m_clients)
        lookAt(*client);
}

void Simulation::lookAt(SimClient &client)
{
    for (const auto *list : {&client.violations, &client.disk().violations})
        for (const auto &violation : *list)
            broken(violation);
    const auto &state = client.state();
    // I12: what the person was told is undone has never been on the wire.
    for (const auto &id : client.undone)
        if (m_server.hasArrived(CommandId(id)))
            broken("I12 undone-on-the-wire: " + id);
    // I5: the view is the replica with the outbox over it.
    const auto overlay = overlayOf(state);
    for (const auto &command : state.outbox) {
        if (!hides(state, command) || !command.isLive())
            continue;
        if (!overlay.closedCases.contains(command.entry.command.caseId()))
            broken("I5 decided-but-shown: " + command.id().value);
    }
    // A lease counted as good here is good over there, unless a newer token was given or the case is gone.
    for (const auto &held : heldClaims(state, m_time.now))
        if (held.goodUntil <= m_time.now)
            broken("claim-after-its-end: " + held.claim.caseId.value);
}

void Simulation::lookAtEnd()
{
    look();
    for (auto &client : m_clients) {
        lookAtCommands(*client);
        lookAtReplica(*client);
    }
    lookAtReadings();
    lookAtClaims();
    lookAtParked();
}

/// What takes two readers is carried out only when somebody else found the same before, and an opinion never counts.
void Simulation::lookAtReadings()
{
    const auto &decisions = m_server.store().decisions();
    for (const auto &decision : decisions) {
        if (decision.role == backend::DecisionRole::Proposal && !(decision.before == decision.after))
            broken("a-finding-has-effect: " + decision.command.value);
        if (decision.role != backend::DecisionRole::Primary)
            continue;
        const auto first = std::ranges::find_if(decisions, [&](const auto &other) {
            return other.caseId == decision.caseId && other.round == decision.round - 1 &&
                   other.role == backend::DecisionRole::Proposal;
        });
        if (first == decisions.end() && decision.clause == ClauseId(GraveClause))
            broken("decided-by-one: " + decision.command.value);
        if (first != decisions.end() &&
            (first->author == decision.author || first->action != decision.action || first->clause != decision.clause))
            broken("decided-against-the-first: " + decision.command.value);
    }
    for (auto &client : m_clients) {
        const auto rows = client->disk().loadOutbox();
        for (const auto &row : rows.value_or(std::vector<StoredCommand>())) {
            const auto &entry = row.entry;
            if (!std::holds_alternative<ItemOpinion>(entry.command.body) || entry.state != CommandState::Done)
                continue;
            const auto kept = m_server.store().findDecision(entry.command.id).value();
            if (kept && kept->role != backend::DecisionRole::SecondOpinion)
                broken("an-opinion-counts: " + entry.command.id.value);
        }
    }
}

/// What is parked comes back by itself, and not before.
void Simulation::lookAtParked()
{
    const auto &parkings = m_server.store().parkings();
    for (const auto &id : m_server.store().openCaseIds()) {
        const bool parked = m_server.store().readCase(id)->kase.state == CaseState::Parked;
        const auto parking = parkings.find(id.value);
        if (parked && parking == parkings.end())
            broken("parked-for-ever: " + id.value);
        if (parking != parkings.end() && parking->second.until + Late < m_server.now())
            broken("parked-too-long: " + id.value);
    }
}

/// I1, I2, I12: every command ended, and the platform agrees how.
void Simulation::lookAtCommands(SimClient &client)
{
    const auto rows = client.disk().loadOutbox();
    if (!rows)
        return broken("the outbox is unreadable at the end");
    std::set<std::string> there;
    for (const auto &row : *rows) {
        const auto &entry = row.entry;
        const auto &id = entry.command.id;
        there.insert(id.value);
        const int applied = m_server.timesApplied(id);
        switch (entry.state) {
        case CommandState::Done:
            if (applied != 1)
                broken("I1 done-but-applied-" + std::to_string(applied) + ": " + id.value);
            break;
        case CommandState::Undone:
            if (m_server.hasArrived(id))
                broken("I12 undone-but-sent: " + id.value);
            break;
        case CommandState::Conflict:
        case CommandState::Dead:
            if (applied != 0)
                broken("I1 refused-but-applied: " + id.value);
            if (!entry.reason)
                broken("I2 came-back-without-reason: " + id.value);
            break;
        case CommandState::Held:
        case CommandState::Ready:
        case CommandState::Sending:
            broken("I1 never-ended: " + id.value);
            break;
        }
    }
    for (const auto &id : client.made)
        // Of what was undone the disk keeps a tombstone for a while, by a clock that may have been wrong.
        if (!there.contains(id.value) && !client.discarded.contains(id.value) && !client.undone.contains(id.value) &&
            !client.disk().discardedUnseen.contains(id.value))
            broken("I2 acknowledged-and-lost: " + id.value);
}

/// F12, I9, I10: the replica is what the platform shows this person, byte for byte; what was erased stays away.
void Simulation::lookAtReplica(SimClient &client)
{
    const auto there = m_server.visibleTo(client.credentials());
    const auto here = client.disk().rows();
    for (const auto &[key, row] : here) {
        const auto found = there.find(key);
        if (found == there.end())
            broken("F12 shows-what-is-gone: " + key);
        else if (found->second.first != row.rev || found->second.second != row.body)
            broken("F12 shows-it-otherwise: " + key + " rev " + std::to_string(row.rev) + " instead of " +
                   std::to_string(found->second.first));
    }
    for (const auto &[key, row] : there)
        if (!here.contains(key) && !m_server.wasPurged(key.substr(key.find(' ') + 1)))
            broken("F12 does-not-show: " + key);
    for (const auto &[key, row] : here)
        if (m_server.store().isPurged(key.substr(key.find(' ') + 1)))
            broken("I9 purged-but-here: " + key);
}

/// No claim leaks: what is live over there is held by somebody here, and when all go home nothing stays claimed.
void Simulation::lookAtClaims()
{
    using namespace std::chrono_literals;
    pass(125s); // leases nobody knows of lapse
    std::set<std::string> held;
    for (const auto &client : m_clients)
        for (const auto &claim : heldClaims(client->state(), m_time.now))
            held.insert(claim.claim.id.value);
    for (const auto &lease : m_server.store().liveLeases())
        if (!held.contains(lease.id.value))
            broken("claim-leaked: " + lease.caseId.value);
    for (auto &client : m_clients)
        client->kill(0);
    advanceTime(150s);
    advanceTime(2s);
    if (!m_server.store().liveLeases().empty())
        broken("claim-never-lapses");
    if (!m_server.store().handovers().empty())
        broken("handed-for-ever");
}

} // namespace vigie::sim
