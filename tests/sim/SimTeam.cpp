#include "tests/sim/SimClient.h"

/// What a person does beside deciding: notes, alarms, second opinions, and the case in other hands.
namespace vigie::sim {

using namespace domain;
using namespace sync;

std::optional<Claim> SimClient::heldClaim(std::uint32_t which) const
{
    const auto &held = m_state.leases.held;
    if (held.empty())
        return std::nullopt;
    return std::next(held.begin(), which % static_cast<std::uint32_t>(held.size()))->second.claim;
}

void SimClient::command(const CommandId &id, CommandBody body, const char *permission)
{
    CommandTerms terms;
    terms.permission = permission;
    m_asked[++m_tickets] = id;
    feed(event::CommandAsked{m_tickets, id, std::move(body), terms});
}

void SimClient::withdraw(std::uint32_t which)
{
    std::vector<CommandId> waiting;
    for (const auto &command : m_state.outbox)
        if (command.entry.state == CommandState::Held)
            waiting.push_back(command.id());
    if (waiting.empty())
        return;
    m_withdrawing.insert(++m_tickets);
    feed(event::UndoAsked{m_tickets, newId(), waiting[which % waiting.size()]});
}

void SimClient::writeNote(std::uint32_t which)
{
    const auto claim = heldClaim(which);
    if (!claim)
        return;
    const auto id = newId(); // the words name the command, so that its effects can be counted
    command(id, CaseNote{claim->caseId, QString::fromStdString(id.value)}, "");
}

void SimClient::callForHelp(std::uint32_t which)
{
    const auto claim = heldClaim(which);
    const auto id = newId();
    command(id, DangerAlert{claim ? claim->caseId : CaseId(), {}, QString::fromStdString(id.value)}, "");
}

void SimClient::keepOpinion(std::uint32_t which)
{
    std::vector<ItemDecision> late;
    for (const auto &command : m_state.outbox)
        if (const auto *decision = std::get_if<ItemDecision>(&command.entry.command.body);
            decision && command.entry.state == CommandState::Conflict && closesCase(decision->action) &&
            m_server.store().findPrimary(decision->caseId, decision->round).value())
            late.push_back(*decision);
    if (!late.empty())
        command(newId(), ItemOpinion{late[which % late.size()]}, "item.decide");
}

void SimClient::handOver(std::uint32_t which, const PersonId &to)
{
    if (const auto claim = heldClaim(which))
        m_server.handOver(m_credentials, claim->id, to);
}

void SimClient::park(std::uint32_t which, Milliseconds time)
{
    if (const auto claim = heldClaim(which))
        m_server.park(m_credentials, claim->id, time);
}

} // namespace vigie::sim
