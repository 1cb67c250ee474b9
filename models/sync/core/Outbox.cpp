#include "models/sync/core/Outbox.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Holdings.h"
#include "models/sync/core/Link.h"
#include "models/sync/core/ServerTime.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using domain::CommandState;
using domain::DecisionAction;
using domain::ItemDecision;
using domain::UndoOutcome;

void onOutboxLoaded(Turn &turn, const event::OutboxLoaded &event)
{
    auto &state = turn.state;
    state.loadingOutbox = false;
    if (!event.entries) {
        state.loadError = event.entries.error();
        state.loadAt = turn.now + timing::StoreRetry;
        return;
    }
    state.outboxLoaded = true;
    ++state.outboxRevision;
    for (const auto &entry : *event.entries) {
        if (entry.state == CommandState::Undone)
            continue; // a tombstone: it says that it never left, nothing more
        Outgoing command;
        command.entry = entry;
        command.origin = Origin::EarlierRun;
        command.unsure = entry.state == CommandState::Sending;
        if (entry.state == CommandState::Done)
            command.awaitsRun = state.pull.run + 1;
        state.outbox.push_back(std::move(command));
    }
}

namespace {

bool isProtective(const domain::Command &command)
{
    const auto *decision = std::get_if<ItemDecision>(&command.body);
    return decision && undoRule(decision->action) == domain::UndoRule::AtOnce;
}

/// Protective decisions leave at once, everything else that rules a case can be undone first.
domain::UndoRule undoRuleOf(const domain::Command &command)
{
    return isProtective(command) ? domain::UndoRule::AtOnce : domain::UndoRule::HeldFirst;
}

/// Adds a command to the outbox; the answer to `asker` follows once it is durable.
void enter(Turn &turn, domain::Command command, domain::UndoRule undo, Ticket asker, Origin origin)
{
    auto &state = turn.state;
    Outgoing outgoing;
    outgoing.entry.state = undo == domain::UndoRule::AtOnce ? CommandState::Ready : CommandState::Held;
    outgoing.entry.enteredAt = serverNow(state, turn.now, turn.wall);
    outgoing.entry.command = std::move(command);
    outgoing.adding = outgoing.writing = true;
    outgoing.origin = origin;
    outgoing.asker = asker;
    if (outgoing.entry.state == CommandState::Ready) {
        // First in, first out: what waits before a protective command of its case must not delay it.
        for (auto &earlier : state.outbox)
            if (earlier.entry.command.aggregate() == outgoing.entry.command.aggregate() &&
                earlier.entry.state == CommandState::Held)
                earlier.heldUntil = turn.now;
    }
    turn.emit(effect::AddCommand{outgoing.entry});
    state.outbox.push_back(std::move(outgoing));
}

/// The decision still under way here that hid the item, so that the item counts as hidden before the replica says so.
bool isHiddenHere(const State &state, const domain::ItemId &item)
{
    DecisionAction last = DecisionAction::Unknown;
    for (const auto &command : state.outbox) {
        const auto *decision = std::get_if<ItemDecision>(&command.entry.command.body);
        const bool counts = command.isLive() || (command.entry.state == CommandState::Done && command.awaitsRun);
        if (decision && counts && isMine(state, command) &&
            std::ranges::find(decision->subjects, item) != decision->subjects.end())
            last = decision->action;
    }
    return last == DecisionAction::Hide;
}

Result<void> check(const State &state, const event::DecisionAsked &asked, Instant wall)
{
    const auto &decision = asked.decision;
    if (!state.outboxLoaded)
        return state.loadError ? Result<void>(*state.loadError) : Result<void>(ErrorCode::Busy, "outbox not loaded");
    if (!state.signIn.session || !state.signIn.session->may("item.decide"))
        return {ErrorCode::Permission, "item.decide"};
    if (decision.caseId.empty() || decision.subjects.empty() ||
        std::ranges::find(decision.subjects, asked.seen.id) == decision.subjects.end())
        return {ErrorCode::Invalid, "the item on screen is not among the subjects"};
    if (needsClause(decision.action) && !decision.clause)
        return {ErrorCode::Invalid, "a restriction needs its clause"};
    for (const auto &command : state.outbox) {
        const auto *earlier = std::get_if<ItemDecision>(&command.entry.command.body);
        if (earlier && isMine(state, command) && earlier->caseId == decision.caseId &&
            earlier->round == decision.round && closesCase(earlier->action) &&
            (command.isLive() || command.entry.state == CommandState::Done))
            return {ErrorCode::AlreadyDecided, "decided here in this round"};
    }
    auto item = asked.seen;
    if (isHiddenHere(state, item.id)) {
        item.state = domain::ItemState::Unavailable;
        item.hiddenUntil = item.hiddenUntil.value_or(wall);
    }
    // What only two people can do is a proposal there: the platform knows whether this is the first or the second one.
    if (!domain::jointOutcome(decision.action, item))
        return {ErrorCode::IllegalTransition, "not possible for this item"};
    return {};
}

} // namespace

void onDecisionAsked(Turn &turn, const event::DecisionAsked &event)
{
    auto &state = turn.state;
    if (auto checked = check(state, event, turn.wall); !checked) {
        turn.emit(effect::AnswerDecision{event.ticket, checked.error()});
        return;
    }
    const auto token = tokenFor(state, event.decision.caseId);
    if (!token) {
        turn.emit(effect::AnswerDecision{event.ticket, Error(ErrorCode::ClaimLost, "no claim held or lapsed")});
        return;
    }
    domain::Command command;
    command.id = event.id;
    command.author = state.signIn.session->person;
    command.body = event.decision;
    command.expect.claimToken = token;
    if (!event.seen.contentHash.empty())
        command.expect.contentHash = event.seen.contentHash;
    command.expect.policyVersion = event.policyVersion;
    command.madeAt = turn.wall;
    const auto undo = undoRuleOf(command);
    enter(turn, std::move(command), undo, event.ticket, Origin::Person);
}

void onCommandAsked(Turn &turn, const event::CommandAsked &event)
{
    const auto &state = turn.state;
    const auto &terms = event.terms;
    const auto refuse = [&](ErrorCode code, const char *detail) {
        turn.emit(effect::AnswerDecision{event.ticket, Error(code, detail)});
    };
    if (!state.outboxLoaded || !state.signIn.session)
        return refuse(ErrorCode::Busy, "outbox not loaded");
    if (rulesACase(event.body))
        return refuse(ErrorCode::Invalid, "decisions have rules of their own");
    if (!terms.permission.empty() && !state.signIn.session->may(terms.permission))
        return refuse(ErrorCode::Permission, "not among the permissions");
    domain::Command command;
    command.id = event.id;
    command.author = state.signIn.session->person;
    command.body = event.body;
    command.expect = terms.expect;
    command.expect.claimToken.reset();
    if (terms.claim != domain::ClaimUse::Without)
        command.expect.claimToken = tokenFor(state, command.caseId());
    if (terms.claim == domain::ClaimUse::Required && !command.expect.claimToken)
        return refuse(ErrorCode::ClaimLost, "no claim held or lapsed");
    command.madeAt = turn.wall;
    enter(turn, std::move(command), terms.undo, event.ticket, Origin::Person);
}

void onReversalAsked(Turn &turn, const event::ReversalAsked &event)
{
    const auto refuse = [&](ErrorCode code, const char *detail) {
        turn.emit(effect::AnswerDecision{event.ticket, Error(code, detail)});
    };
    auto &state = turn.state;
    if (!state.outboxLoaded || !state.signIn.session)
        return refuse(ErrorCode::Busy, "outbox not loaded");
    const auto *original = find(state, event.of);
    if (!original)
        return refuse(ErrorCode::NotFound, "no such command");
    const bool hasLeft = original->entry.state == CommandState::Ready ||
                         original->entry.state == CommandState::Sending || original->entry.state == CommandState::Done;
    const auto *decision = std::get_if<ItemDecision>(&original->entry.command.body);
    const bool ofNotice = std::holds_alternative<domain::NoticeDecision>(original->entry.command.body);
    if (!hasLeft || !(ofNotice || (decision && closesCase(decision->action))))
        return refuse(ErrorCode::IllegalTransition, "only a decision that has left and closed its case is reversed");
    if (event.reason.trimmed().isEmpty())
        return refuse(ErrorCode::Invalid, "a reversal needs a reason");
    domain::Command command;
    command.id = event.id;
    command.author = state.signIn.session->person;
    const auto &kase = original->entry.command.caseId();
    if (ofNotice)
        command.body = domain::NoticeReversal{kase, event.of, event.reason};
    else
        command.body = domain::ItemReversal{kase, event.of, event.reason};
    command.madeAt = turn.wall;
    enter(turn, std::move(command), domain::UndoRule::HeldFirst, event.ticket, Origin::Person);
}

namespace {

/// The newest command of this person that undo can still mean; only this one when `only` names it.
Outgoing *undoable(State &state, const std::optional<domain::CommandId> &only)
{
    for (auto it = state.outbox.rbegin(); it != state.outbox.rend(); ++it) {
        auto &command = *it;
        const bool over = command.entry.state == CommandState::Conflict || command.entry.state == CommandState::Dead ||
                          command.entry.state == CommandState::Undone;
        const bool oldStory = command.origin == Origin::EarlierRun && command.entry.state != CommandState::Held;
        const bool neverUndone = command.entry.state != CommandState::Held && !command.rulesACase();
        const bool beingUndone = command.wanted && command.wanted->state == CommandState::Undone;
        if (command.adding || over || oldStory || neverUndone || beingUndone || command.compensated ||
            command.origin == Origin::Compensation || !isMine(state, command) || (only && command.id() != *only))
            continue;
        return &command;
    }
    return nullptr;
}

void compensate(Turn &turn, Outgoing &original, const event::UndoAsked &event)
{
    auto decision = std::get<ItemDecision>(original.entry.command.body);
    decision.action = decision.action == DecisionAction::Hide ? DecisionAction::Unhide : DecisionAction::Hide;
    domain::Command command;
    command.id = event.compensation;
    command.author = original.entry.command.author;
    command.body = std::move(decision);
    command.expect = original.entry.command.expect;
    command.madeAt = turn.wall;
    original.compensated = true;
    const auto undo = undoRuleOf(command);
    enter(turn, std::move(command), undo, event.ticket, Origin::Compensation); // invalidates `original`
}

} // namespace

void onUndoAsked(Turn &turn, const event::UndoAsked &event)
{
    auto *command = undoable(turn.state, event.only);
    if (!command) {
        turn.emit(effect::AnswerUndo{event.ticket, domain::Undo{}});
        return;
    }
    // `wanted` that the disk has not begun to write may still be replaced: nothing of it is anywhere.
    if (command->entry.state == CommandState::Held && !(command->wanted && command->writing)) {
        command->asker = event.ticket;
        want(turn, *command, CommandState::Undone);
        return;
    }
    if (isProtective(command->entry.command)) {
        compensate(turn, *command, event);
        return;
    }
    turn.emit(effect::AnswerUndo{event.ticket, domain::Undo{UndoOutcome::AlreadySent, command->entry.command}});
}

void onDiscardAsked(Turn &turn, const event::DiscardAsked &event)
{
    auto *command = find(turn.state, event.command);
    const auto refuse = [&](ErrorCode code) { turn.emit(effect::AnswerDiscard{event.ticket, Result<void>(code)}); };
    if (!command)
        return refuse(ErrorCode::NotFound);
    if (!isMine(turn.state, *command))
        return refuse(ErrorCode::Permission);
    if (command->entry.state != CommandState::Conflict && command->entry.state != CommandState::Dead)
        return refuse(ErrorCode::IllegalTransition);
    if (command->asker)
        return refuse(ErrorCode::Busy);
    command->asker = event.ticket;
    turn.emit(effect::DiscardCommand{event.command});
}

void onCommandDiscarded(Turn &turn, const event::CommandDiscarded &event)
{
    auto *command = find(turn.state, event.command);
    if (!command || !command->asker)
        return;
    turn.emit(effect::AnswerDiscard{*std::exchange(command->asker, std::nullopt), event.done});
    if (!event.done)
        return;
    std::erase_if(turn.state.outbox, [&](const Outgoing &o) { return o.id() == event.command; });
    ++turn.state.outboxRevision;
}

void onFlushAsked(Turn &turn)
{
    for (auto &command : turn.state.outbox)
        if (command.entry.state == CommandState::Held && isMine(turn.state, command))
            command.heldUntil = turn.now;
}

void onCommandAdded(Turn &turn, const event::CommandAdded &event)
{
    auto *command = find(turn.state, event.command);
    if (!command || !command->adding)
        return;
    const auto asker = std::exchange(command->asker, std::nullopt);
    command->adding = command->writing = false;
    const bool compensation = command->origin == Origin::Compensation;
    const auto made = command->entry.command;
    if (!event.done) {
        const auto body = std::get_if<ItemDecision>(&made.body);
        std::erase_if(turn.state.outbox, [&](const Outgoing &o) { return o.id() == event.command; });
        if (compensation && body) // the original can be asked for again
            for (auto &other : turn.state.outbox)
                if (other.compensated && other.entry.command.caseId() == body->caseId)
                    other.compensated = false;
        if (asker && compensation)
            turn.emit(effect::AnswerUndo{*asker, event.done.error()});
        else if (asker)
            turn.emit(effect::AnswerDecision{*asker, event.done.error()});
        return;
    }
    ++turn.state.outboxRevision;
    if (command->entry.state == CommandState::Held)
        startUndoWindows(turn);
    if (isPromised(turn.state))
        shortenWaits(turn);
    if (asker && compensation)
        turn.emit(effect::AnswerUndo{*asker, domain::Undo{UndoOutcome::Compensated, made}});
    else if (asker)
        turn.emit(effect::AnswerDecision{*asker, event.command});
}

namespace {

void onStoreFailed(Turn &turn, Outgoing &command, const Error &error)
{
    if (command.wanted->state == CommandState::Undone) {
        // The disk still says held; so do we, and the person has the whole window again.
        command.wanted.reset();
        command.heldUntil.reset();
        startUndoWindows(turn);
        if (command.asker)
            turn.emit(effect::AnswerUndo{*std::exchange(command.asker, std::nullopt), error});
        return;
    }
    command.writeAt = turn.now + timing::StoreRetry;
}

} // namespace

void onCommandStored(Turn &turn, const event::CommandStored &event)
{
    auto *command = find(turn.state, event.command);
    if (!command || !command->wanted || !command->writing)
        return;
    command->writing = false;
    if (!event.done) {
        onStoreFailed(turn, *command, event.done.error());
        return;
    }
    const bool moved = command->entry.state != command->wanted->state;
    command->entry = *std::exchange(command->wanted, std::nullopt);
    ++turn.state.outboxRevision;
    const auto entry = command->entry;
    switch (entry.state) {
    case CommandState::Undone:
        if (command->asker)
            turn.emit(effect::AnswerUndo{*std::exchange(command->asker, std::nullopt),
                                         domain::Undo{UndoOutcome::Undone, entry.command}});
        std::erase_if(turn.state.outbox, [&](const Outgoing &o) { return o.id() == event.command; });
        keepClaim(turn, entry.command.caseId());
        break;
    case CommandState::Conflict:
    case CommandState::Dead:
        turn.emit(effect::AnnounceReturned{entry});
        break;
    case CommandState::Done:
        if (moved && entry.receipt && entry.receipt->outcome == domain::ReceiptOutcome::SecondOpinion)
            turn.emit(effect::AnnounceReturned{entry});
        break;
    case CommandState::Held:
    case CommandState::Ready:
    case CommandState::Sending:
        break;
    }
}

} // namespace vigie::sync
