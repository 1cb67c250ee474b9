#include "models/sync/core/Commands.h"

#include "models/sync/core/ServerTime.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using domain::CommandState;

Outgoing *find(State &state, const domain::CommandId &id)
{
    const auto found = std::ranges::find(state.outbox, id, &Outgoing::id);
    return found == state.outbox.end() ? nullptr : &*found;
}

bool hasUnsent(const State &state, const domain::CaseId &kase)
{
    return std::ranges::any_of(state.outbox, [&](const Outgoing &command) {
        return command.entry.command.caseId() == kase && isMine(state, command) && (command.isLive() || command.adding);
    });
}

bool isStale(const State &state, const Outgoing &command)
{
    return command.entry.state == CommandState::Done && !command.entry.epoch.empty() && !state.pull.epoch.empty() &&
           command.entry.epoch != state.pull.epoch;
}

bool mayBeApplied(const State &state, const domain::CaseId &kase)
{
    return std::ranges::any_of(state.outbox, [&](const Outgoing &command) {
        return command.entry.command.caseId() == kase && command.isLive() &&
               (command.entry.state == CommandState::Sending || command.entry.attempts > 0);
    });
}

void want(Turn &turn, Outgoing &command, CommandState to, std::optional<Error> reason)
{
    if (!domain::canMove(command.entry.state, to))
        return;
    command.wanted = command.entry;
    command.wanted->state = to;
    command.wanted->enteredAt = serverNow(turn.state, turn.now, turn.wall);
    command.wanted->reason = std::move(reason);
    command.writeAt = turn.now;
}

void pumpWrites(Turn &turn)
{
    for (auto &command : turn.state.outbox) {
        if (!command.wanted || command.writing || !turn.isDue(command.writeAt))
            continue;
        command.writing = true;
        turn.emit(effect::StoreCommand{*command.wanted});
    }
}

namespace {

bool isSettled(const State &state, const Outgoing &command)
{
    return command.entry.state == CommandState::Done && !command.awaitsRun && !command.wanted &&
           command.flight == Flight::Resting && !isStale(state, command);
}

} // namespace

void settleDone(Turn &turn, std::int64_t run)
{
    auto &outbox = turn.state.outbox;
    std::size_t kept = 0;
    for (auto &command : outbox) {
        if (command.awaitsRun && *command.awaitsRun <= run) {
            command.awaitsRun.reset();
            ++turn.state.outboxRevision;
        }
        kept += isSettled(turn.state, command) ? 1U : 0U;
    }
    std::erase_if(outbox, [&](const Outgoing &command) {
        if (!isSettled(turn.state, command) || kept <= timing::DoneKept)
            return false;
        --kept;
        return true;
    });
}

void startUndoWindows(Turn &turn)
{
    if (turn.state.signIn.link != domain::Link::Online)
        return;
    for (auto &command : turn.state.outbox) {
        if (command.adding || command.entry.state != CommandState::Held || command.heldUntil ||
            !isMine(turn.state, command))
            continue;
        command.heldUntil = turn.now + timing::UndoWindow;
        ++turn.state.outboxRevision;
    }
}

void stopUndoWindows(Turn &turn)
{
    for (auto &command : turn.state.outbox) {
        if (command.entry.state != CommandState::Held || !command.heldUntil || *command.heldUntil <= turn.now)
            continue;
        command.heldUntil.reset();
        ++turn.state.outboxRevision;
    }
}

void retryCommandsNow(Turn &turn)
{
    for (auto &command : turn.state.outbox) {
        if (!command.isLive())
            continue;
        command.retryAt = turn.now;
        command.writeAt = std::min(command.writeAt, turn.now);
    }
}

void doubtCommands(Turn &turn)
{
    for (auto &command : turn.state.outbox)
        if (command.isLive() && command.entry.state != CommandState::Held)
            command.unsure = true;
    ++turn.state.outboxRevision;
}

} // namespace vigie::sync
