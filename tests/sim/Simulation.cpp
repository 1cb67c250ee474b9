#include "tests/sim/Simulation.h"

#include "tests/sim/Dice.h"
#include "tests/sim/MemoryDisk.h"
#include "tests/sim/SqlDisk.h"

#include <algorithm>
#include <array>

/// Carrying out the moves of a schedule; Oracle.cpp judges.
namespace vigie::sim {

using namespace domain;
using namespace sync;
using namespace std::chrono_literals;

namespace {

constexpr int Plenty = 20'000;             ///< a schedule that needs more effects than this never settles
constexpr Milliseconds NapForTraffic{250}; ///< the clock moves at least so far when it passes

std::unique_ptr<SimDisk> makeDisk(Disks disks)
{
    return disks == Disks::Memory ? std::make_unique<MemoryDisk>() : makeSqlDisk();
}

Bodies bodiesFor(Disks disks)
{
    return disks == Disks::Memory ? Bodies::Numbers : Bodies::Contract;
}

} // namespace

Simulation::Simulation(const Schedule &schedule, Disks disks, Trace trace)
    : m_schedule(schedule), m_trace(std::move(trace)), m_server(bodiesFor(disks), static_cast<int>(schedule.cases))
{
    for (std::size_t i = 0; i < schedule.clients; ++i) {
        m_clients.push_back(std::make_unique<SimClient>(m_server, m_time, makeDisk(disks), i, bodiesFor(disks)));
        m_clients.back()->trace = m_trace;
    }
}

std::optional<std::string> Simulation::run()
{
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        m_clients[i]->start(m_schedule.seed + i);
    settle();
    for (const auto &move : m_schedule.moves) {
        if (m_trace)
            m_trace("at " + std::to_string(m_time.now.count()) + " ms: " + nameOf(move.kind) + " client " +
                    std::to_string(move.client));
        carryOut(move);
        advanceSome(move);
        look();
        if (!m_broken.empty())
            return m_broken.front();
    }
    converge();
    if (m_broken.empty())
        lookAtEnd();
    return m_broken.empty() ? std::nullopt : std::optional(m_broken.front());
}

void Simulation::carryOut(const Move &move)
{
    auto &client = *m_clients[move.client % m_clients.size()];
    if (move.kind >= MoveKind::NewCase)
        platform(move);
    else if (move.kind >= MoveKind::Kill)
        machine(move, client);
    else if (!client.isAsleep())
        person(move, client);
}

void Simulation::person(const Move &move, SimClient &client)
{
    switch (move.kind) {
    case MoveKind::ClaimNext:
        return client.claimNext(move.a);
    case MoveKind::ClaimCase:
        return client.claimCase(move.a);
    case MoveKind::Decide:
        return client.decide(move.a, move.b);
    case MoveKind::Undo:
        return client.undo();
    case MoveKind::Reverse:
        return client.reverse(move.a);
    case MoveKind::Skip:
        return client.release(move.a, ReleaseReason::Skipped);
    case MoveKind::Leave:
        return client.release(move.a, ReleaseReason::Left);
    case MoveKind::Flush:
        return client.tell(event::FlushAsked{});
    case MoveKind::Discard:
        return client.discard(move.a);
    case MoveKind::Retry:
        return client.tell(event::RetryAsked{});
    case MoveKind::SignInAsAnother:
        return client.signInAs(personOf(move.a % 4));
    case MoveKind::SignInAgain:
        return client.signInAs(personOf(move.client % m_clients.size()));
    default:
        return team(move, client);
    }
}

void Simulation::team(const Move &move, SimClient &client)
{
    constexpr std::array Pauses{1min, 10min};
    switch (move.kind) {
    case MoveKind::Withdraw:
        return client.withdraw(move.a);
    case MoveKind::WriteNote:
        return client.writeNote(move.a);
    case MoveKind::CallForHelp:
        return client.callForHelp(move.a);
    case MoveKind::KeepOpinion:
        return client.keepOpinion(move.a);
    case MoveKind::HandOver:
        return client.handOver(move.a, personOf(move.b % m_clients.size()));
    case MoveKind::Park:
        return client.park(move.a, Pauses[move.b % Pauses.size()]);
    default:
        return;
    }
}

void Simulation::machine(const Move &move, SimClient &client)
{
    constexpr std::array Naps{1min, 3min, 20min, 120min};
    constexpr std::array Passes{100ms, 1000ms, 5000ms, 11'000ms, 40'000ms, 150'000ms};
    constexpr std::array Skews{Milliseconds(std::chrono::years(2)), Milliseconds(-std::chrono::years(2)),
                               Milliseconds(1h), Milliseconds(-1h)};
    constexpr std::uint32_t MostAccesses = 12, MostTimes = 3, SustainedTimes = 40, SustainedIn = 12;
    switch (move.kind) {
    case MoveKind::Kill:
        client.kill((std::uint64_t{move.a} << 32) | move.b);
        return client.start(m_schedule.seed + move.a);
    case MoveKind::Sleep:
        return nap(client, Naps[move.a % Naps.size()]);
    case MoveKind::StepClock:
        return client.stepClock(Skews[move.a % Skews.size()]);
    case MoveKind::FailDisk:
        return client.failDiskAt(static_cast<int>(1 + move.a % MostAccesses), DiskFailure::Before);
    case MoveKind::FailDiskLate:
        return client.failDiskAt(static_cast<int>(1 + move.a % MostAccesses), DiskFailure::After);
    case MoveKind::Nudge:
        if (!client.isAsleep())
            client.tell(event::Nudged{});
        return;
    case MoveKind::NetworkFault: {
        const auto kinds = static_cast<std::uint32_t>(Fault::Count) - 1;
        const auto times = move.b % SustainedIn == 0 ? SustainedTimes : 1 + move.b % MostTimes;
        return client.addFault(static_cast<Fault>(1 + move.a % kinds), static_cast<int>(times), move.b % 2 == 0);
    }
    case MoveKind::CutStream:
        return client.cutStream();
    case MoveKind::DeliverLate:
        return client.deliverLate();
    case MoveKind::Poison:
        return client.poisonNext();
    case MoveKind::Pass:
        return pass(Passes[move.a % Passes.size()]);
    case MoveKind::Settle:
        return settle();
    default:
        return;
    }
}

void Simulation::platform(const Move &move)
{
    const auto open = m_server.store().openCaseIds();
    const auto kase = open.empty() ? CaseId() : open[move.a % open.size()];
    switch (move.kind) {
    case MoveKind::NewCase:
        m_server.addCase();
        break;
    case MoveKind::EditItem:
        m_server.editItem(kase);
        break;
    case MoveKind::Purge:
        m_server.purge(kase);
        break;
    case MoveKind::Notice:
        m_server.fileNotice(kase);
        break;
    case MoveKind::ChangePolicy:
        m_server.changePolicy();
        break;
    case MoveKind::DecideElsewhere:
        m_server.decideElsewhere(kase);
        break;
    case MoveKind::Revoke:
        for (auto &client : m_clients) // a right is taken away after what was under way
            client->deliverLate();
        m_server.revoke(personOf(move.client));
        break;
    case MoveKind::Grant:
        m_server.grantAgain();
        break;
    case MoveKind::BackUp:
        m_server.backUp();
        break;
    case MoveKind::Restore:
        restore();
        break;
    default:
        break;
    }
}

void Simulation::restore()
{
    for (auto &client : m_clients)
        client->forgetLate(); // what was on its way to the old one is gone with it
    m_server.restore();
}

void Simulation::advanceSome(const Move &move)
{
    Dice dice(move.order);
    for (int i = 0; i < int{move.turns}; ++i) {
        auto &client = *m_clients[dice.below(static_cast<std::uint32_t>(m_clients.size()))];
        client.advance(dice.below(1U << 16));
    }
}

void Simulation::settle()
{
    bool moved = true;
    for (int turns = 0; moved; ++turns) {
        moved = false;
        for (auto &client : m_clients)
            if (client->advance(0)) {
                moved = true;
                ++m_effects;
            }
        if (const auto seq = m_server.store().lastSeq(); seq != std::exchange(m_seq, seq))
            for (auto &client : m_clients)
                client->hint();
        if (turns > Plenty)
            return broken("never settles");
    }
}

void Simulation::advanceTime(Milliseconds by)
{
    m_time.now += by;
    m_server.advance(by);
}

void Simulation::pass(Milliseconds time)
{
    const auto end = m_time.now + time;
    for (int turns = 0; turns < Plenty; ++turns) {
        settle();
        auto next = end;
        for (const auto &client : m_clients)
            next = std::min(next, client->nextDue().value_or(end));
        next = std::clamp(next, std::min(end, m_time.now + Milliseconds(1)), end);
        advanceTime(next - m_time.now);
        for (auto &client : m_clients)
            client->wakeIfDue();
        if (m_time.now >= end)
            return settle();
    }
    broken("never gets through the time");
}

void Simulation::nap(SimClient &client, Milliseconds time)
{
    client.fallAsleep();
    const auto end = m_time.now + time;
    pass(std::min<Milliseconds>(time, 1min)); // a while of the others' life, then a jump
    advanceTime(end - m_time.now);
    client.wakeUp();
}

/// What keeps a client from being at rest; empty when nothing does.
std::string Simulation::unrest(const SimClient &client) const
{
    const auto &state = client.state();
    for (const auto &command : state.outbox) {
        const bool mine = state.signIn.session && state.signIn.session->person == command.entry.command.author;
        if (mine && (command.isLive() || command.wanted || command.awaitsRun || command.adding))
            return "a command in state " + std::to_string(static_cast<int>(command.entry.state));
    }
    if (!statusOf(state).revalidating.empty())
        return "commands to ask about";
    if (!state.pull.caughtUp || state.pull.resync || state.pull.again || state.pull.midRun)
        return "the pull";
    if (!state.pull.purged.empty())
        return "erasures to acknowledge";
    if (state.signIn.link != Link::Online)
        return "the link";
    return client.underWay() > 0 ? "calls under way" : "";
}

bool Simulation::isQuiet() const
{
    return std::ranges::all_of(m_clients, [&](const auto &client) { return unrest(*client).empty(); });
}

void Simulation::converge(SimClient &client, const PersonId &person)
{
    if (client.isAsleep())
        client.wakeUp();
    if (client.disk().isSpoilt()) {
        client.kill(m_schedule.seed);
        client.start(m_schedule.seed);
    }
    client.heal();
    if (client.credentials() != person)
        client.signInAs(person);
    settle();
    client.tell(event::RetryAsked{});
    settle();
}

/// Lets time pass until everybody is at rest, but not for ever; what was parked is asked for now and then.
void Simulation::rest()
{
    constexpr int Rounds = 40, AskEvery = 4;
    settle();
    for (int round = 1; round <= Rounds && !isQuiet(); ++round) {
        pass(15s);
        if (round % AskEvery == 0)
            for (auto &client : m_clients)
                client->tell(event::RetryAsked{});
    }
}

/// Everything works again, everybody who left something unsent comes back: what is still open must come to its end.
void Simulation::converge()
{
    m_server.grantAgain();
    std::set<std::pair<std::size_t, std::string>> authors;
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        converge(*m_clients[i], personOf(i));
        m_clients[i]->deliverLate();
        const auto rows = m_clients[i]->disk().loadOutbox();
        for (const auto &row : rows.value_or(std::vector<StoredCommand>()))
            authors.insert({i, row.entry.command.author.value});
    }
    for (const auto &[index, author] : authors)
        if (PersonId(author) != personOf(index)) {
            converge(*m_clients[index], PersonId(author));
            rest();
        }
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        converge(*m_clients[i], personOf(i));
    rest();
    for (auto &client : m_clients) {
        client->keepOpinion(static_cast<std::uint32_t>(m_schedule.seed)); // on what came back
        client->tell(event::Nudged{});                                    // the last news
    }
    rest();
    for (const auto &client : m_clients)
        if (const auto why = unrest(*client); !why.empty())
            return broken("never comes to rest, " + why);
}

Tally Simulation::tally() const
{
    auto tally = m_server.tally;
    for (const auto &client : m_clients) {
        tally.add(Rare::Withdrawn, client->withdrawn);
        tally.add(Rare::DiskFailedLate, client->disk().failedLate);
        tally.add(Rare::DiskFoundLate, client->disk().foundLate);
    }
    return tally;
}

void Simulation::broken(const std::string &promise)
{
    m_broken.push_back(promise);
}

} // namespace vigie::sim
