#include "tests/models/sync/World.h"

namespace vigie::test {

using namespace vigie::domain;
using namespace vigie::sync;

World::World()
{
    state.rate.lastRequest = clock.monotonic();
}

template <typename T> Result<T> World::call(const std::function<Result<T>()> &action)
{
    requestTimes.push_back(clock.monotonic());
    switch (fault()) {
    case Fault::DropBefore:
        return {ErrorCode::Unreachable, "connect"};
    case Fault::DropAfter:
        (void)action();
        return {ErrorCode::Timeout, "no answer"};
    case Fault::Broken:
        (void)action();
        return {ErrorCode::BrokenReply, "cut"};
    case Fault::ServerError:
        return serverError;
    case Fault::ServerErrorAfter:
        (void)action();
        return serverError;
    case Fault::Running:
        return {ErrorCode::CommandRunning, "409"};
    case Fault::RateLimited:
        return rateLimited;
    case Fault::Unauthorized:
        return {ErrorCode::Unauthorized, "401"};
    case Fault::Portal:
        return {ErrorCode::NotThePlatform, "sign in to the hotel"};
    case Fault::None:
        break;
    }
    return action();
}

template <typename T> Result<T> World::disk(const std::function<Result<T>()> &action)
{
    if (diskFails())
        return {ErrorCode::DiskFull, "no space"};
    return action();
}

/// Carries an effect out and brings its answer; `deliver` off: nobody is left to hear it.
struct Carrier
{
    World &w;
    bool hear = true;

    void bring(decltype(Event::what) what) const
    {
        if (hear)
            w.feed(std::move(what));
    }

    void operator()(const effect::LoadPosition &) const
    {
        bring(event::PositionLoaded{
            w.disk<ReplicaPosition>([&] { return Result<ReplicaPosition>(w.replica.position); })});
    }
    void operator()(const effect::LoadOutbox &) const
    {
        bring(event::OutboxLoaded{w.disk<std::vector<OutboxEntry>>([&] {
            std::vector<OutboxEntry> entries;
            for (const auto &row : w.outbox.rows)
                entries.push_back(row.entry);
            return Result<std::vector<OutboxEntry>>(entries);
        })});
    }
    void operator()(const effect::AskSession &e) const
    {
        bring(event::SessionAnswered{e.ticket, w.call<Session>([&] { return w.server.session(); })});
    }
    void operator()(const effect::FetchChanges &e) const
    {
        bring(event::PageFetched{e.ticket, w.call<ChangePage>([&] { return w.server.changes(e.cursor, e.limit); })});
    }
    void operator()(const effect::ApplyPage &e) const
    {
        bring(event::PageStored{e.ticket, w.disk<PageApplied>([&] { return w.replica.apply(e.page); })});
    }
    void operator()(const effect::BeginShadow &e) const
    {
        bring(event::ShadowBegun{e.ticket, w.disk<void>([&] {
                                     w.replica.beginShadow(e.epoch);
                                     return Result<void>();
                                 })});
    }
    void operator()(const effect::ApplyToShadow &e) const
    {
        bring(event::PageStored{e.ticket, w.disk<PageApplied>([&] { return w.replica.applyToShadow(e.page); })});
    }
    void operator()(const effect::CommitShadow &e) const
    {
        bring(event::ShadowCommitted{e.ticket, w.disk<void>([&] { return w.replica.commitShadow(); })});
    }
    void operator()(const effect::AcknowledgePurge &e) const
    {
        w.largestReceipt = std::max(w.largestReceipt, e.ids.size());
        bring(event::PurgeAcknowledged{e.ids, w.call<void>([&] {
                                           w.server.acknowledgedPurges.insert(w.server.acknowledgedPurges.end(),
                                                                              e.ids.begin(), e.ids.end());
                                           return Result<void>();
                                       })});
    }
    void operator()(const effect::OpenStream &) const
    {
        const auto opened = w.call<void>([] { return Result<void>(); });
        if (opened)
            bring(event::StreamOpened{});
        else
            bring(event::StreamEnded{opened.error()});
    }
    void operator()(const effect::AddCommand &e) const
    {
        bring(event::CommandAdded{e.entry.command.id, w.disk<void>([&] {
                                      return w.outbox.add({e.entry, plainBody(e.entry.command)});
                                  })});
    }
    void operator()(const effect::StoreCommand &e) const
    {
        bring(event::CommandStored{e.entry.command.id, w.disk<void>([&] { return w.outbox.update(e.entry); })});
    }
    void operator()(const effect::DiscardCommand &e) const
    {
        bring(event::CommandDiscarded{e.command, w.disk<void>([&] { return w.outbox.discard(e.command); })});
    }
    void operator()(const effect::SendCommand &e) const
    {
        auto *row = w.outbox.find(e.command);
        // What may be on the wire must be known to the disk before, or a crash would forget it.
        if (!row || row->entry.state != CommandState::Sending)
            w.outbox.violations.push_back("sent before the disk knew: " + e.command.value);
        if (row && row->entry.command.author != w.server.person)
            w.outbox.violations.push_back("sent as somebody else: " + e.command.value);
        if (w.poison == e.command)
            return bring(event::CommandAnswered{e.command, w.serverError});
        bring(event::CommandAnswered{
            e.command, w.call<Receipt>([&] { return w.server.apply(e.command, row ? row->body : std::string()); })});
    }
    void operator()(const effect::AskStatus &e) const
    {
        bring(event::StatusAnswered{e.command, w.call<Platform::StatusAnswer>([&] {
                                        return Result<Platform::StatusAnswer>(w.server.status(e.command));
                                    })});
    }
    void operator()(const effect::CallClaim &e) const
    {
        bring(event::ClaimAnswered{e.ticket, w.call<Claim>([&] {
                                       const auto *kase = std::get_if<CaseId>(&e.target);
                                       return kase ? w.server.claim(*kase) : w.server.claimNext();
                                   })});
    }
    void operator()(const effect::CallHeartbeat &e) const
    {
        bring(event::HeartbeatAnswered{e.ticket, w.call<std::vector<Claim>>([&] {
                                           return Result<std::vector<Claim>>(w.server.heartbeat(e.claims));
                                       })});
    }
    void operator()(const effect::CallRelease &e) const
    {
        bring(event::ReleaseAnswered{e.ticket, w.call<void>([&] {
                                         w.server.release(e.claim);
                                         return Result<void>();
                                     })});
    }
    template <typename Other> void operator()(const Other &) const {}
};

void World::collect(Effect effect)
{
    if (auto *e = std::get_if<effect::RememberSession>(&effect))
        replica.position.session = e->session;
    else if (auto *p = std::get_if<effect::SettlePurges>(&effect))
        replica.acknowledged(p->ids);
    else if (auto *closed = std::get_if<effect::CloseStream>(&effect))
        streamOpen = closed == nullptr;
    else if (auto *d = std::get_if<effect::AnswerDecision>(&effect))
        decided.emplace_back(d->ticket, d->answer);
    else if (auto *u = std::get_if<effect::AnswerUndo>(&effect))
        undone.push_back(u->answer);
    else if (auto *x = std::get_if<effect::AnswerDiscard>(&effect))
        discards.push_back(x->answer);
    else if (auto *c = std::get_if<effect::AnswerClaim>(&effect))
        claims.push_back(c->answer);
    else if (auto *r = std::get_if<effect::AnnounceReturned>(&effect))
        returned.push_back(r->entry);
    else if (auto *l = std::get_if<effect::AnnounceClaimLost>(&effect))
        lost.emplace_back(l->kase, l->reason);
    else if (auto *g = std::get_if<effect::AnswerRelease>(&effect))
        released.push_back(g->answer);
    else {
        if (auto *s = std::get_if<effect::SendCommand>(&effect))
            sent.push_back(s->command.value);
        if (auto *a = std::get_if<effect::AskStatus>(&effect))
            asked.push_back(a->command.value);
        if (auto *f = std::get_if<effect::FetchChanges>(&effect)) {
            // I3: a page is asked for only from where the rows are.
            const auto &from = replica.shadowEpoch ? replica.shadow.cursor : replica.position.cursor;
            if (f->cursor != from && !f->cursor.empty())
                replica.violations.push_back("asked from a cursor that is not applied: " + f->cursor);
        }
        if (std::holds_alternative<effect::OpenStream>(effect))
            streamOpen = true;
        m_pending.push_back({std::move(effect), credentials});
    }
}

void World::checkParallel()
{
    const auto flying = static_cast<std::size_t>(
        std::ranges::count_if(state.outbox, [](const Outgoing &command) { return command.flight != Flight::Resting; }));
    mostInParallel = std::max(mostInParallel, flying);
}

void World::feed(decltype(Event::what) what)
{
    auto [next, effects] = step(std::move(state), Event{clock.monotonic(), clock.wall(), std::move(what)});
    state = std::move(next);
    if (state.wakeAt && *state.wakeAt <= clock.monotonic())
        outbox.violations.push_back("wakes in the past: a busy loop");
    for (auto &effect : effects)
        collect(std::move(effect));
    checkParallel();
}

void World::start(std::uint64_t seed)
{
    feed(event::Started{seed});
}

void World::kill(const std::function<bool()> &carriedOut)
{
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[effect, as] : pending) {
        server.person = as;
        if (carriedOut())
            std::visit(Carrier{*this, false}, effect);
    }
    replica.shadowEpoch.reset(); // a shadow does not outlive its run
    state = State{};
    streamOpen = false;
}

namespace {

/// Each store has one writer that takes its orders as they come; everything else may overtake.
struct Writer
{
    int operator()(const effect::LoadPosition &) const { return 1; }
    int operator()(const effect::ApplyPage &) const { return 1; }
    int operator()(const effect::BeginShadow &) const { return 1; }
    int operator()(const effect::ApplyToShadow &) const { return 1; }
    int operator()(const effect::CommitShadow &) const { return 1; }
    int operator()(const effect::LoadOutbox &) const { return 2; }
    int operator()(const effect::AddCommand &) const { return 2; }
    int operator()(const effect::StoreCommand &) const { return 2; }
    int operator()(const effect::DiscardCommand &) const { return 2; }
    int operator()(const auto &) const { return 0; }
};

int writerOf(const Effect &effect)
{
    return std::visit(Writer{}, effect);
}

} // namespace

void World::deliver(std::size_t index)
{
    if (const int writer = writerOf(m_pending[index].effect); writer != 0)
        for (std::size_t i = index; i-- > 0;)
            if (writerOf(m_pending[i].effect) == writer)
                index = i;
    const auto [effect, as] = m_pending[index];
    server.person = as;
    m_pending.erase(m_pending.begin() + static_cast<std::ptrdiff_t>(index));
    std::visit(Carrier{*this}, effect);
}

void World::settle(const std::function<bool(const Effect &)> &waits)
{
    constexpr int Plenty = 10'000; // a loop that never settles is a bug of its own
    for (int turns = 0; turns <= Plenty; ++turns) {
        const auto next = std::ranges::find_if(m_pending, [&](const Pending &p) { return !waits(p.effect); });
        if (next == m_pending.end())
            return;
        deliver(static_cast<std::size_t>(next - m_pending.begin()));
    }
    outbox.violations.push_back("does not settle");
}

void World::pass(Milliseconds time)
{
    const auto end = clock.monotonic() + time;
    settle();
    while (state.wakeAt && *state.wakeAt <= end) {
        clock.advance(std::max(*state.wakeAt - clock.monotonic(), Milliseconds(0)));
        feed(event::Woke{});
        settle();
    }
    clock.advance(end - clock.monotonic());
}

void World::startOnline()
{
    start();
    settle();
}

void World::startOnlineWith(std::initializer_list<const char *> cases, std::initializer_list<const char *> claimed)
{
    for (const char *kase : cases)
        server.addCase(kase);
    startOnline();
    for (const char *kase : claimed)
        claim(kase);
    settle();
}

CommandId World::decide(const std::string &kase, DecisionAction action)
{
    const CommandId id("command-" + std::to_string(++m_ids));
    ItemDecision decision;
    decision.caseId = CaseId(kase);
    decision.action = action;
    decision.subjects = {ItemId("item-" + kase)};
    if (needsClause(action))
        decision.clause = ClauseId("H2");
    Item item;
    item.id = ItemId("item-" + kase);
    const bool published = action == DecisionAction::Hide || action == DecisionAction::MakeUnavailable;
    item.state = published ? ItemState::Published : ItemState::Pending;
    item.classification = published ? Classification::General : Classification::Unclassified;
    item.contentHash = "hash-" + kase;
    feed(event::DecisionAsked{++m_tickets, id, decision, item, 1});
    return id;
}

void World::undo()
{
    feed(event::UndoAsked{++m_tickets, CommandId("command-" + std::to_string(++m_ids)), {}});
}

void World::withdraw(const CommandId &command)
{
    feed(event::UndoAsked{++m_tickets, CommandId("command-" + std::to_string(++m_ids)), command});
}

void World::claim(const std::string &kase)
{
    feed(event::ClaimAsked{++m_tickets, CaseId(kase)});
}

CommandState World::stateOf(const CommandId &id)
{
    const auto *row = outbox.find(id);
    return row ? row->entry.state : CommandState::Undone;
}

const Outgoing *World::find(const CommandId &id) const
{
    const auto found = std::ranges::find(state.outbox, id, &Outgoing::id);
    return found == state.outbox.end() ? nullptr : &*found;
}

void World::deliverWrites()
{
    for (std::size_t i = 0; i < m_pending.size();) {
        if (std::holds_alternative<effect::StoreCommand>(m_pending[i].effect) ||
            std::holds_alternative<effect::DiscardCommand>(m_pending[i].effect)) {
            deliver(i);
            i = 0; // what that brings may be a write too
        } else
            ++i;
    }
}

} // namespace vigie::test
