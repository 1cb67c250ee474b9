#include "models/sync/core/Push.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Holdings.h"
#include "models/sync/core/Link.h"
#include "models/sync/core/PullRun.h"
#include "models/sync/core/PushRules.h"
#include "models/sync/core/Resync.h"
#include "models/sync/core/Timing.h"

#include <algorithm>
#include <set>

namespace vigie::sync {

using domain::CommandState;

void pumpHeld(Turn &turn)
{
    for (auto &command : turn.state.outbox) {
        if (command.adding || command.wanted || command.entry.state != CommandState::Held || !command.heldUntil)
            continue;
        if (turn.isDue(*command.heldUntil))
            want(turn, command, CommandState::Ready);
    }
}

namespace {

bool isUnderWay(const Outgoing &command)
{
    return command.flight != Flight::Resting || (command.wanted && command.wanted->state == CommandState::Sending);
}

void dispatch(Turn &turn, Outgoing &command)
{
    command.askedIn = turn.state.pull.epoch;
    if (command.unsure) {
        command.flight = Flight::Asking;
        turn.emit(effect::AskStatus{command.id()});
    } else {
        command.flight = Flight::Sending;
        turn.emit(effect::SendCommand{command.id()});
    }
}

/// The oldest live command of every aggregate, in the order they were made; only these may move. What another person
/// left here is never sent and holds up nobody.
std::vector<Outgoing *> heads(State &state)
{
    std::set<std::string> seen;
    std::vector<Outgoing *> found;
    for (auto &command : state.outbox)
        if (command.isLive() && isMine(state, command) && seen.insert(command.entry.command.aggregate()).second)
            found.push_back(&command);
    return found;
}

} // namespace

void pumpPush(Turn &turn)
{
    auto &state = turn.state;
    if (!mayPush(state))
        return;
    const auto first = heads(state);
    auto underWay = std::ranges::count_if(first, [](const Outgoing *c) { return isUnderWay(*c); });
    for (auto *command : first) {
        const bool waits = command->entry.state == CommandState::Ready || command->entry.state == CommandState::Sending;
        if (command->adding || command->wanted || isUnderWay(*command) || !waits || !turn.isDue(command->retryAt))
            continue;
        const bool written = command->entry.state == CommandState::Sending;
        if (underWay >= timing::AggregatesInParallel || !(written ? turn.admit() : turn.mayRequest()))
            continue;
        ++underWay;
        if (written)
            dispatch(turn, *command);
        else
            want(turn, *command, CommandState::Sending); // it leaves once the disk knows that it may have left
    }
}

void pumpRevalidation(Turn &turn)
{
    auto &state = turn.state;
    if (!mayPush(state))
        return;
    auto underWay = std::ranges::count_if(state.outbox, isUnderWay);
    for (auto &command : state.outbox) {
        if (!isStale(state, command) || command.wanted || isUnderWay(command) || !isMine(state, command) ||
            !turn.isDue(command.retryAt))
            continue;
        if (underWay >= timing::AggregatesInParallel || !turn.admit())
            return;
        ++underWay;
        command.askedIn = state.pull.epoch;
        command.flight = Flight::Asking;
        turn.emit(effect::AskStatus{command.id()});
    }
}

namespace {

/// The restored platform was asked about a command that it had confirmed before.
void onRevalidated(Turn &turn, Outgoing &command, const Result<domain::Platform::StatusAnswer> &status)
{
    if (!status || status->status == domain::CommandStatus::Running) {
        command.retryAt = turn.now + turn.backoff(command.failures);
        command.failures = std::min(command.failures + 1, timing::StormAfter);
        if (!status && pushRule(status.code()).answer == PushAnswer::Reauthenticate)
            doubtSession(turn);
        else if (!status && pushRule(status.code()).reach == Reach::Cut)
            goOffline(turn, status.code());
        return;
    }
    command.failures = 0;
    if (status->status == domain::CommandStatus::Unknown) {
        want(turn, command, CommandState::Conflict,
             Error(ErrorCode::Changed, "the platform was restored from a backup and has lost it"));
        return;
    }
    command.wanted = command.entry;
    command.wanted->epoch = command.askedIn;
    command.writeAt = turn.now;
}

void planRetry(Turn &turn, Outgoing &command, const Error &error)
{
    auto &rate = turn.state.rate;
    command.failingSince = command.failingSince.value_or(turn.now);
    // Poison is a command that fails while the platform serves others; in an outage nothing parks.
    const bool poison =
        turn.now - *command.failingSince >= timing::ParkAfter && rate.lastSuccess > *command.failingSince;
    if (poison)
        command.retryAt = turn.now + timing::ParkedRetry;
    else
        command.retryAt = turn.now + turn.backoff(command.failures);
    ++command.failures;
    want(turn, command, CommandState::Ready, error);
}

void onReceipt(Turn &turn, Outgoing &command, const domain::Receipt &receipt)
{
    command.failures = 0;
    command.failingSince.reset();
    want(turn, command, CommandState::Done);
    command.wanted->receipt = receipt;
    command.wanted->epoch = command.askedIn;
    command.awaitsRun = turn.state.pull.run + 1;
    const auto *decision = std::get_if<domain::ItemDecision>(&command.entry.command.body);
    if (decision && closesCase(decision->action))
        forgetClaim(turn, decision->caseId); // the receipt releases
    if (const auto *verdict = std::get_if<domain::CertificationVerdict>(&command.entry.command.body))
        forgetClaim(turn, verdict->caseId);
    if (const auto *notice = std::get_if<domain::NoticeDecision>(&command.entry.command.body))
        forgetClaim(turn, notice->caseId);
    if (const auto *complaint = std::get_if<domain::ComplaintDecision>(&command.entry.command.body))
        forgetClaim(turn, complaint->caseId);
    forcePull(turn);
}

void onRefusal(Turn &turn, Outgoing &command, const Error &error)
{
    switch (pushRule(error.code).answer) {
    case PushAnswer::Conflict:
        want(turn, command, CommandState::Conflict, error);
        if (error.code == ErrorCode::ClaimLost)
            loseClaim(turn, command.entry.command.caseId(), error.code);
        forcePull(turn); // what changed over there
        return;
    case PushAnswer::Dead:
        want(turn, command, CommandState::Dead, error);
        forcePull(turn);
        return;
    case PushAnswer::Wait:
        command.retryAt = turn.now + std::max(turn.patienceFor(error), turn.backoff(command.failures));
        command.failures = std::min(command.failures + 1, timing::StormAfter);
        command.unsure = command.unsure || error.code == ErrorCode::CommandRunning;
        want(turn, command, CommandState::Ready, error);
        return;
    case PushAnswer::Reauthenticate:
        want(turn, command, CommandState::Ready, error);
        doubtSession(turn);
        return;
    case PushAnswer::Resync:
        planRetry(turn, command, error);
        startResync(turn, error.code);
        doubtSession(turn);
        return;
    case PushAnswer::RetryUnprocessed:
    case PushAnswer::RetryUnknown:
    case PushAnswer::RetryServer:
        planRetry(turn, command, error);
        break;
    }
    if (pushRule(error.code).reach == Reach::Cut)
        goOffline(turn, error.code);
    else if (pushRule(error.code).reach == Reach::Silent)
        forcePull(turn); // finds out whether it is only this one
}

/// The command whose answer this is; nothing when it was not waited for.
Outgoing *landed(State &state, const domain::CommandId &id, Flight flight)
{
    auto *command = find(state, id);
    if (!command || command->flight != flight)
        return nullptr;
    command->flight = Flight::Resting;
    if (command->isLive())
        ++command->entry.attempts;
    return command;
}

} // namespace

void onCommandAnswered(Turn &turn, const event::CommandAnswered &event)
{
    turn.noteAnswer(event.receipt ? nullptr : &event.receipt.error());
    auto *command = landed(turn.state, event.command, Flight::Sending);
    if (!command)
        return;
    if (!event.receipt)
        onRefusal(turn, *command, event.receipt.error());
    else if (event.receipt->command != event.command)
        onRefusal(turn, *command, Error(ErrorCode::BrokenReply, "a receipt for another command"));
    else
        onReceipt(turn, *command, *event.receipt);
}

void onStatusAnswered(Turn &turn, const event::StatusAnswered &event)
{
    turn.noteAnswer(event.status ? nullptr : &event.status.error());
    auto *command = landed(turn.state, event.command, Flight::Asking);
    if (!command)
        return;
    if (!command->isLive()) {
        onRevalidated(turn, *command, event.status);
        return;
    }
    if (!event.status) {
        const auto &error = event.status.error();
        // A refusal of the question is no answer about the command: sending it asks again, under the same key.
        const auto answer = pushRule(error.code).answer;
        if (answer == PushAnswer::Dead || answer == PushAnswer::Conflict)
            command->unsure = false;
        else
            onRefusal(turn, *command, error);
        return;
    }
    switch (event.status->status) {
    case domain::CommandStatus::Done:
        command->unsure = false;
        if (event.status->receipt && event.status->receipt->command == event.command)
            onReceipt(turn, *command, *event.status->receipt);
        break; // done without a receipt: sending it again brings the receipt
    case domain::CommandStatus::Running:
        onRefusal(turn, *command, Error(ErrorCode::CommandRunning));
        break;
    case domain::CommandStatus::Unknown:
        command->unsure = false; // never arrived; it is sent now
        break;
    }
}

} // namespace vigie::sync
