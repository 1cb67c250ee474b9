#include "models/sync/core/Ownership.h"

#include <algorithm>

namespace vigie::sync {

bool isMine(const State &state, const Outgoing &command)
{
    return state.signIn.session && state.signIn.session->person == command.entry.command.author;
}

bool isPromised(const State &state)
{
    return !state.leases.held.empty() || std::ranges::any_of(state.outbox, [&](const Outgoing &command) {
        return command.isLive() && isMine(state, command) && command.rulesACase();
    });
}

} // namespace vigie::sync
