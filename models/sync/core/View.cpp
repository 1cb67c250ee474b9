#include "models/sync/core/View.h"

#include "models/sync/core/Commands.h"

#include <algorithm>

namespace vigie::sync {

using domain::CommandState;
using domain::Link;

domain::ConnectionStatus statusOf(const State &state)
{
    domain::ConnectionStatus status;
    const auto &signIn = state.signIn;
    status.link = signIn.link;
    status.reason = signIn.reason;
    status.since = signIn.since;
    status.syncedAt = state.pull.syncedAt;
    status.caughtUp = state.pull.caughtUp;
    status.restoredAt = state.pull.restoredAt;
    for (const auto &command : state.outbox) {
        const bool doubted = command.isLive() && command.unsure && state.pull.restoredAt;
        if (isMine(state, command) && (doubted || isStale(state, command)))
            status.revalidating.push_back(command.id());
    }
    if (signIn.link == Link::Offline)
        status.nextTry = std::max(signIn.mustAsk ? signIn.askAt : state.pull.dueAt, state.rate.quietUntil);
    return status;
}

std::vector<domain::OutboxEntry> outboxOf(const State &state)
{
    std::vector<domain::OutboxEntry> entries;
    entries.reserve(state.outbox.size());
    for (const auto &command : state.outbox)
        if (!command.adding)
            entries.push_back(command.entry);
    return entries;
}

domain::Overlay overlayOf(const State &state)
{
    std::vector<domain::OutboxEntry> entries;
    entries.reserve(state.outbox.size());
    for (const auto &command : state.outbox) {
        const bool settled = command.entry.state == CommandState::Done && !command.awaitsRun;
        if (!command.adding && !settled && isMine(state, command))
            entries.push_back(command.entry);
    }
    return domain::overlayOf(entries);
}

std::optional<Milliseconds> heldUntil(const State &state, const domain::CommandId &command)
{
    const auto found = std::ranges::find(state.outbox, command, &Outgoing::id);
    if (found == state.outbox.end() || found->entry.state != CommandState::Held)
        return std::nullopt;
    return found->heldUntil;
}

std::vector<domain::HeldClaim> heldClaims(const State &state, Milliseconds now)
{
    std::vector<domain::HeldClaim> held;
    for (const auto &[kase, lease] : state.leases.held)
        if (lease.goodUntil > now)
            held.push_back({lease.claim, lease.goodUntil});
    return held;
}

} // namespace vigie::sync
