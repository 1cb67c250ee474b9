#include "models/sync/core/Commands.h"
#include "tests/sim/SimClient.h"
#include "tests/sim/Tracing.h"

#include <algorithm>

/// What carries the effects of a client: its disks, and a network that fails as the schedule says.
namespace vigie::sim {

using namespace domain;
using namespace sync;

namespace {

constexpr Milliseconds Patience{2'000}; ///< Retry-After of a platform that is busy

Error errorOf(Fault fault)
{
    switch (fault) {
    case Fault::DropBefore:
        return {ErrorCode::Unreachable, "connect"};
    case Fault::Truncated:
        return {ErrorCode::BrokenReply, "half an answer"};
    case Fault::ServerError:
    case Fault::ServerErrorAfter:
        return {ErrorCode::ServerError, "500"};
    case Fault::Running:
        return {ErrorCode::CommandRunning, "409"};
    case Fault::RateLimited:
    case Fault::Busy: {
        Error error(fault == Fault::Busy ? ErrorCode::Busy : ErrorCode::RateLimited, "be patient");
        error.retryAfter = Patience;
        return error;
    }
    case Fault::Unauthorized:
        return {ErrorCode::Unauthorized, "401"};
    case Fault::Forbidden:
        return {ErrorCode::Permission, "403"};
    case Fault::Refused:
        return {ErrorCode::Refused, "422"};
    case Fault::Expired:
        return {ErrorCode::CursorExpired, "410"};
    case Fault::Portal:
        return {ErrorCode::NotThePlatform, "sign in to the hotel"};
    case Fault::Tls:
        return {ErrorCode::Tls, "certificate"};
    default:
        return {ErrorCode::Timeout, "no answer"};
    }
}

bool isCarriedOut(Fault fault)
{
    return fault == Fault::None || fault == Fault::ResponseLost || fault == Fault::Duplicate ||
           fault == Fault::Truncated || fault == Fault::ServerErrorAfter || fault == Fault::HangAfter;
}

bool isAnswered(Fault fault)
{
    return fault == Fault::None || fault == Fault::Duplicate;
}

} // namespace

/// Carries one effect out, or only says how it failed.
struct Carrier
{
    SimClient &c;
    const PersonId &as;
    bool carryOut = true;
    std::optional<Error> error; ///< what the client hears instead of the answer

    template <typename Action> auto call(Action action) const -> decltype(action())
    {
        using Answer = decltype(action());
        if (!carryOut)
            return Answer(error.value_or(Error(ErrorCode::Timeout)));
        auto answer = action();
        return error ? Answer(*error) : answer;
    }

    using What = SimClient::What;
    using Heard = std::optional<What>;

    Heard operator()(const effect::LoadPosition &) const { return event::PositionLoaded{c.m_disk->position()}; }
    Heard operator()(const effect::LoadOutbox &) const
    {
        auto rows = c.m_disk->loadOutbox();
        if (!rows)
            return event::OutboxLoaded{rows.error()};
        std::vector<OutboxEntry> entries;
        for (auto &row : *rows) {
            entries.push_back(row.entry);
            c.m_commands[row.entry.command.id.value] = std::move(row);
        }
        return event::OutboxLoaded{std::move(entries)};
    }
    Heard operator()(const effect::AskSession &e) const
    {
        return event::SessionAnswered{e.ticket, call([&] { return c.m_server.session(as); })};
    }
    Heard operator()(const effect::RememberSession &e) const
    {
        (void)c.m_disk->rememberSession(e.session);
        return std::nullopt;
    }
    Heard operator()(const effect::FetchChanges &e) const
    {
        return event::PageFetched{e.ticket, call([&] { return c.m_server.changes(as, e.cursor, e.limit); })};
    }
    Heard operator()(const effect::ApplyPage &e) const { return event::PageStored{e.ticket, c.m_disk->apply(e.page)}; }
    Heard operator()(const effect::BeginShadow &e) const
    {
        return event::ShadowBegun{e.ticket, c.m_disk->beginShadow(e.epoch)};
    }
    Heard operator()(const effect::ApplyToShadow &e) const
    {
        return event::PageStored{e.ticket, c.m_disk->applyToShadow(e.page)};
    }
    Heard operator()(const effect::CommitShadow &e) const
    {
        return event::ShadowCommitted{e.ticket, c.m_disk->commitShadow()};
    }
    Heard operator()(const effect::AcknowledgePurge &e) const
    {
        return event::PurgeAcknowledged{e.ids, call([&] { return c.m_server.acknowledgePurge(as, e.ids); })};
    }
    Heard operator()(const effect::SettlePurges &e) const
    {
        (void)c.m_disk->purgesAcknowledged(e.ids);
        return std::nullopt;
    }
    Heard operator()(const effect::OpenStream &) const
    {
        const auto opened = call([] { return Result<void>(); });
        c.m_streamOpen = opened.has_value();
        if (!opened)
            return event::StreamEnded{opened.error()};
        return event::StreamOpened{};
    }
    Heard operator()(const effect::AddCommand &e) const
    {
        const auto &id = e.entry.command.id;
        return event::CommandAdded{id, c.m_disk->add({e.entry, c.m_commands.at(id.value).body})};
    }
    Heard operator()(const effect::StoreCommand &e) const
    {
        return event::CommandStored{e.entry.command.id, c.m_disk->update(e.entry)};
    }
    Heard operator()(const effect::DiscardCommand &e) const
    {
        auto done = c.m_disk->discard(e.command);
        if (done)
            c.discarded.insert(e.command.value);
        return event::CommandDiscarded{e.command, std::move(done)};
    }
    Heard operator()(const effect::SendCommand &e) const
    {
        const auto &stored = c.m_commands.at(e.command.value);
        const auto answer = call([&] { return c.m_server.send(as, stored.entry.command, stored.body); });
        return event::CommandAnswered{e.command, answer};
    }
    Heard operator()(const effect::AskStatus &e) const
    {
        return event::StatusAnswered{e.command, call([&] { return c.m_server.status(as, e.command); })};
    }
    Heard operator()(const effect::CallClaim &e) const
    {
        return event::ClaimAnswered{e.ticket, call([&] { return c.m_server.claim(as, e.target); })};
    }
    Heard operator()(const effect::CallHeartbeat &e) const
    {
        return event::HeartbeatAnswered{e.ticket, call([&] { return c.m_server.heartbeat(as, e.claims); })};
    }
    Heard operator()(const effect::CallRelease &e) const
    {
        return event::ReleaseAnswered{e.ticket, call([&] { return c.m_server.release(as, e.claim, e.reason); })};
    }
    Heard operator()(const auto &) const { return std::nullopt; }
};

void SimClient::addFault(Fault fault, int times, bool onlyCommands)
{
    m_faults.push_back({fault, times, onlyCommands});
}

void SimClient::heal()
{
    m_faults.clear();
    m_poisonNext = false;
    m_poisoned.clear();
    m_disk->failAt(0, DiskFailure::Before);
}

/// The first fault sown that this call can meet.
Fault SimClient::faultFor(const Effect &effect)
{
    if (!isNetwork(effect))
        return Fault::None;
    const auto *send = std::get_if<effect::SendCommand>(&effect);
    if (send && m_poisoned.contains(send->command.value))
        return Fault::ServerError;
    for (auto it = m_faults.begin(); it != m_faults.end(); ++it) {
        if (it->onlyCommands && !send)
            continue;
        const auto fault = it->fault;
        if (--it->times <= 0)
            m_faults.erase(it);
        const auto *command = send ? sync::find(m_state, send->command) : nullptr;
        const bool isNew = command && command->entry.attempts == 0 && !m_server.hasArrived(send->command) &&
                           command->origin != Origin::EarlierRun;
        if ((fault == Fault::Forbidden || fault == Fault::Refused) && !isNew)
            return Fault::None; // no platform refuses what it may have carried out
        if (fault == Fault::Expired && !std::holds_alternative<effect::FetchChanges>(effect))
            return Fault::None;
        if (fault == Fault::Running && !send)
            return Fault::None;
        return fault;
    }
    return Fault::None;
}

bool SimClient::isReady(const Op &op) const
{
    const bool hangs = op.fault == Fault::Hang || op.fault == Fault::HangAfter;
    return !hangs || m_time.now - op.since >= HangTime || (op.fault == Fault::HangAfter && !op.carriedOut);
}

/// The call leaves. Its answer, if any, comes when it is advanced once more.
void SimClient::meetNetwork(Op &op)
{
    const auto *send = std::get_if<effect::SendCommand>(&op.effect);
    if (op.fault == Fault::Running && send) {
        const auto &stored = m_commands.at(send->command.value);
        m_server.defer(op.as, stored.entry.command, stored.body);
    }
    if (send && (op.fault == Fault::Forbidden || op.fault == Fault::Refused))
        spuriouslyDead.insert(send->command.value);
    std::optional<Error> error;
    if (!isAnswered(op.fault))
        error = errorOf(op.fault);
    op.answer = std::visit(Carrier{*this, op.as, isCarriedOut(op.fault), error}, op.effect);
    op.carriedOut = true;
    if (op.fault == Fault::Late || op.fault == Fault::Duplicate) {
        m_late.push_back(op);
        if (send)
            m_late.back().command = m_commands.at(send->command.value);
    }
}

bool SimClient::advance(std::uint32_t which)
{
    if (m_asleep)
        return false;
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < m_ops.size(); ++i)
        if (isReady(m_ops[i]))
            ready.push_back(i);
    if (ready.empty())
        return false;
    auto index = ready[which % ready.size()];
    if (const int writer = writerOf(m_ops[index].effect); writer != 0)
        for (std::size_t i = index; i-- > 0;)
            if (writerOf(m_ops[i].effect) == writer)
                index = i;
    auto &op = m_ops[index];
    if (isNetwork(op.effect) && !op.answer) {
        meetNetwork(op);
        if (op.answer)
            return true;
    }
    const Op taken = std::move(op);
    m_ops.erase(m_ops.begin() + static_cast<std::ptrdiff_t>(index));
    auto answer = taken.answer ? taken.answer : std::visit(Carrier{*this, taken.as, true, {}}, taken.effect);
    if (answer)
        feed(std::move(*answer));
    return true;
}

void SimClient::kill(std::uint64_t coins)
{
    // Each disk carries out its orders up to some point, each call arrives or does not.
    bool broken[3] = {false, false, false};
    for (const auto &op : std::exchange(m_ops, {})) {
        const bool coin = (coins = coins * 6364136223846793005U + 1442695040888963407U) >> 63 != 0;
        const auto writer = static_cast<std::size_t>(writerOf(op.effect));
        if (writer != 0) {
            broken[writer] = broken[writer] || !coin;
            if (!broken[writer])
                (void)std::visit(Carrier{*this, op.as, true, {}}, op.effect);
        } else if (!op.carriedOut && coin && isCarriedOut(op.fault)) {
            (void)std::visit(Carrier{*this, op.as, true, {}}, op.effect);
        }
    }
    m_state = State{};
    m_commands.clear();
    m_asked.clear();
    m_streamOpen = m_asleep = false;
    m_lastRequest.reset();
    m_disk->restart(wall());
}

/// Nothing more is heard of the stream there was.
void SimClient::dropStream()
{
    m_streamOpen = false;
    std::erase_if(m_ops, [](const Op &op) {
        return std::holds_alternative<effect::OpenStream>(op.effect) ||
               std::holds_alternative<effect::CloseStream>(op.effect);
    });
}

void SimClient::hint()
{
    const bool there = std::ranges::any_of(
        m_ops, [](const Op &op) { return op.answer && std::holds_alternative<event::StreamHinted>(*op.answer); });
    if (m_streamOpen && !there && !m_asleep)
        m_ops.push_back(
            {effect::CloseStream{}, m_credentials, Fault::None, true, event::StreamHinted{}, m_time.now, {}});
}

void SimClient::cutStream()
{
    if (std::exchange(m_streamOpen, false))
        m_ops.push_back({effect::CloseStream{},
                         m_credentials,
                         Fault::None,
                         true,
                         event::StreamEnded{Error(ErrorCode::Unreachable, "cut")},
                         m_time.now,
                         {}});
}

void SimClient::deliverLate()
{
    for (const auto &op : std::exchange(m_late, {})) {
        say("late " + describe(op.effect));
        const bool matters = std::holds_alternative<effect::CallClaim>(op.effect) ||
                             std::holds_alternative<effect::CallRelease>(op.effect) ||
                             std::holds_alternative<effect::CallHeartbeat>(op.effect) ||
                             std::holds_alternative<effect::AcknowledgePurge>(op.effect);
        if (op.command)
            (void)m_server.send(op.as, op.command->entry.command, op.command->body);
        else if (matters)
            (void)std::visit(Carrier{*this, op.as, true, {}}, op.effect);
    }
}

} // namespace vigie::sim
