#include "tests/sim/SimClient.h"

#include "models/contract/Commands.h"
#include "models/contract/Policies.h"
#include "models/contract/Records.h"
#include "models/sync/core/Commands.h"
#include "models/sync/core/Timing.h"
#include "tests/sim/Tracing.h"

#include <algorithm>
#include <array>

/// The person at the desk and the machine; SimNetwork.cpp has what carries its effects.
namespace vigie::sim {

using namespace domain;
using namespace sync;

namespace {

constexpr std::array Actions{DecisionAction::PublishGeneral,
                             DecisionAction::PublishAdult,
                             DecisionAction::ReclassifyGeneral,
                             DecisionAction::ReclassifyAdult,
                             DecisionAction::Block,
                             DecisionAction::MakeUnavailable,
                             DecisionAction::Hide,
                             DecisionAction::Unhide};
constexpr std::array Queues{"screening", "published-review"};

} // namespace

SimClient::SimClient(SimServer &server, const SimTime &time, std::unique_ptr<SimDisk> disk, std::size_t index,
                     Bodies bodies)
    : m_server(server), m_time(time), m_disk(std::move(disk)), m_index(index), m_bodies(bodies),
      m_credentials(personOf(index))
{}

void SimClient::say(const std::string &what) const
{
    if (trace)
        trace("  [" + std::to_string(m_index) + "] " + what);
}

Instant SimClient::wall() const
{
    return m_server.now() + m_skew;
}

CommandId SimClient::newId()
{
    return CommandId("cmd-" + std::to_string(m_index) + "-" + std::to_string(++m_ids));
}

std::string SimClient::bodyOf(const Command &command) const
{
    return m_bodies == Bodies::Contract ? contract::writeCommand(command) : command.id.value;
}

std::optional<Case> SimClient::seenCase(const CaseId &id)
{
    const auto row = m_disk->row(RecordType::Case, id.value);
    if (!row)
        return std::nullopt;
    if (m_bodies == Bodies::Numbers)
        return std::get<Case>(m_server.store().history(row->body));
    const auto parsed = contract::parseCase(row->body);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<Item> SimClient::seenItem(const std::string &id)
{
    const auto row = m_disk->row(RecordType::Item, id);
    if (!row)
        return std::nullopt;
    if (m_bodies == Bodies::Numbers)
        return std::get<Item>(m_server.store().history(row->body));
    const auto parsed = contract::parseItem(row->body);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

int SimClient::seenPolicy()
{
    const auto row = m_disk->row(RecordType::Policy, "policy");
    if (!row)
        return 0;
    if (m_bodies == Bodies::Numbers)
        return std::get<Policy>(m_server.store().history(row->body)).version;
    const auto parsed = contract::parsePolicy(row->body);
    return parsed ? parsed->version : 0;
}

void SimClient::claimNext(std::uint32_t queue)
{
    feed(event::ClaimAsked{++m_tickets, QueueId(Queues[queue % Queues.size()])});
}

void SimClient::claimCase(std::uint32_t which)
{
    const auto open = m_server.store().openCaseIds();
    constexpr std::uint32_t WhatIsHanded = 2; // every other time, when somebody has handed something over
    const auto handed = m_server.handedTo(m_credentials);
    if (handed && which % WhatIsHanded == 0)
        feed(event::ClaimAsked{++m_tickets, *handed});
    else if (!open.empty())
        feed(event::ClaimAsked{++m_tickets, open[which % open.size()]});
}

void SimClient::decide(std::uint32_t which, std::uint32_t choice)
{
    std::vector<CaseId> cases;
    for (const auto &[kase, lease] : m_state.leases.held)
        cases.push_back(kase);
    for (const auto &[kase, claim] : m_state.leases.lapsed)
        cases.push_back(kase);
    if (cases.empty())
        return;
    const auto kase = seenCase(cases[which % cases.size()]);
    const auto stored = kase ? seenItem(kase->subject) : std::nullopt;
    if (!stored)
        return; // nothing on screen yet
    const auto item = overlaid(*stored, overlayOf(m_state));
    std::vector<DecisionAction> legal;
    std::ranges::copy_if(Actions, std::back_inserter(legal),
                         [&](DecisionAction action) { return outcome(action, item).has_value(); });
    constexpr std::uint32_t SometimesIllegal = 16;
    if (legal.empty() || choice % SometimesIllegal == 0)
        legal.assign(Actions.begin(), Actions.end());
    ItemDecision decision;
    decision.caseId = kase->id;
    decision.round = kase->round;
    decision.subjects = {item.id};
    decision.action = legal[choice / SometimesIllegal % legal.size()];
    // Grave is a quarter of all blocking, and half of what a second reader finds.
    constexpr std::uint32_t Grave = 0xc000, Agrees = 0x8000;
    const bool second = kase->reason == CaseReason::SecondReading;
    if (second && (choice & Agrees) != 0)
        decision.action = DecisionAction::Block;
    const auto bits = second ? Agrees : Grave;
    const bool grave = decision.action == DecisionAction::Block && (choice & bits) == bits;
    if (needsClause(decision.action))
        decision.clause = ClauseId(grave ? GraveClause : "violence");
    const auto id = newId();
    m_asked[++m_tickets] = id;
    feed(event::DecisionAsked{m_tickets, id, decision, item, seenPolicy()});
}

void SimClient::undo()
{
    feed(event::UndoAsked{++m_tickets, newId(), {}});
}

void SimClient::reverse(std::uint32_t which)
{
    std::vector<CommandId> sent;
    for (const auto &command : m_state.outbox)
        if (command.entry.state == CommandState::Done)
            sent.push_back(command.id());
    if (sent.empty())
        return;
    const auto id = newId();
    m_asked[++m_tickets] = id;
    feed(event::ReversalAsked{m_tickets, id, sent[which % sent.size()], QStringLiteral("a mistake")});
}

void SimClient::release(std::uint32_t which, ReleaseReason reason)
{
    std::vector<CaseId> cases;
    for (const auto &[kase, lease] : m_state.leases.held)
        cases.push_back(kase);
    if (!cases.empty())
        feed(event::ReleaseAsked{++m_tickets, cases[which % cases.size()], reason});
}

void SimClient::discard(std::uint32_t which)
{
    std::vector<CommandId> back;
    for (const auto &command : m_state.outbox)
        if (command.entry.state == CommandState::Conflict || command.entry.state == CommandState::Dead)
            back.push_back(command.id());
    if (!back.empty())
        feed(event::DiscardAsked{++m_tickets, back[which % back.size()]});
}

void SimClient::signInAs(const PersonId &person)
{
    m_credentials = person;
    feed(event::CredentialsChanged{});
}

void SimClient::start(std::uint64_t seed)
{
    feed(event::Started{seed});
}

void SimClient::wakeUp()
{
    m_asleep = false;
    for (auto &op : m_ops)
        if (op.fault == Fault::None && !op.answer && isNetwork(op.effect))
            op.fault = op.carriedOut ? Fault::HangAfter : Fault::Hang; // its connection did not survive
    feed(event::Nudged{});
}

std::optional<Milliseconds> SimClient::nextDue() const
{
    if (m_asleep)
        return std::nullopt;
    auto due = m_state.wakeAt;
    for (const auto &op : m_ops)
        if (!isReady(op))
            due = std::min(due.value_or(op.since + HangTime), op.since + HangTime);
    return due;
}

void SimClient::wakeIfDue()
{
    if (!m_asleep && m_state.wakeAt && *m_state.wakeAt <= m_time.now)
        feed(event::Woke{});
}

void SimClient::feed(What what)
{
    if (trace)
        say("event " + describe(what));
    auto [next, effects] = step(std::move(m_state), Event{m_time.now, wall(), std::move(what)});
    m_state = std::move(next);
    if (m_state.wakeAt && *m_state.wakeAt <= m_time.now)
        violations.push_back("busy-loop: wakes in the past");
    for (auto &effect : effects)
        collect(std::move(effect));
}

void SimClient::checkSending(const CommandId &id)
{
    const auto *sending = sync::find(m_state, id);
    if (!sending) {
        violations.push_back("sends-what-it-does-not-have: " + id.value);
        return;
    }
    if (sending->entry.command.author != m_credentials && m_state.signIn.confirmed)
        violations.push_back("F16 sends-as-somebody-else: " + id.value);
    std::ptrdiff_t flying = 0;
    for (const auto &other : m_state.outbox) {
        flying += other.flight == Flight::Sending ? 1 : 0;
        if (other.id() == id)
            break;
        if (other.isLive() && !other.adding && isMine(m_state, other) &&
            other.entry.command.aggregate() == sending->entry.command.aggregate())
            violations.push_back("overtakes: " + id.value + " before " + other.id().value);
    }
    if (flying > timing::AggregatesInParallel)
        violations.push_back("too-many-at-once");
}

/// F19: after three failures in a row at most one request a second.
void SimClient::checkSpacing()
{
    if (m_state.rate.failures >= timing::StormAfter && m_lastRequest &&
        m_time.now - *m_lastRequest < timing::StormSpacing)
        violations.push_back("F19 storms");
    m_lastRequest = m_time.now;
}

void SimClient::collect(Effect effect)
{
    if (trace)
        say("-> " + describe(effect));
    if (const auto *a = std::get_if<effect::AnswerDecision>(&effect)) {
        const auto asked = m_asked.extract(a->ticket);
        if (a->answer)
            made.push_back(*a->answer);
    } else if (const auto *u = std::get_if<effect::AnswerUndo>(&effect)) {
        const bool named = m_withdrawing.erase(u->ticket) > 0;
        if (u->answer && u->answer->outcome == UndoOutcome::Undone)
            withdrawn += named ? 1 : 0;
        if (u->answer && u->answer->outcome == UndoOutcome::Undone)
            undone.insert(u->answer->command->id.value);
        if (u->answer && u->answer->outcome == UndoOutcome::Compensated)
            made.push_back(u->answer->command->id);
    } else if (std::holds_alternative<effect::CloseStream>(effect)) {
        dropStream();
    } else if (isNetwork(effect) || isDisk(effect)) {
        if (std::holds_alternative<effect::OpenStream>(effect))
            dropStream();
        if (const auto *add = std::get_if<effect::AddCommand>(&effect)) {
            const auto &command = add->entry.command;
            m_commands[command.id.value] = {add->entry, bodyOf(command)};
            if (std::exchange(m_poisonNext, false))
                m_poisoned.insert(command.id.value);
        }
        if (const auto *send = std::get_if<effect::SendCommand>(&effect))
            checkSending(send->command);
        if (isNetwork(effect) && !std::holds_alternative<effect::OpenStream>(effect))
            checkSpacing();
        const auto fault = faultFor(effect);
        m_ops.push_back({std::move(effect), m_credentials, fault, false, std::nullopt, m_time.now, {}});
    }
}

} // namespace vigie::sim
