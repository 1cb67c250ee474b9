#include "models/sync/core/SignIn.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Holdings.h"
#include "models/sync/core/Link.h"
#include "models/sync/core/Resync.h"

namespace vigie::sync {

using domain::Link;

namespace {

void onRefusedSession(Turn &turn, const Error &error)
{
    auto &signIn = turn.state.signIn;
    if (error.code == ErrorCode::Unauthorized || error.code == ErrorCode::Permission) {
        signIn.mustAsk = false;
        signIn.confirmed = false;
        setLink(turn, Link::SignedOut, error.code);
        return;
    }
    signIn.mustAsk = true;
    signIn.askAt = turn.now + turn.backoff(signIn.failures++);
    setLink(turn, Link::Offline, error.code);
}

} // namespace

void onSession(Turn &turn, const event::SessionAnswered &event)
{
    auto &signIn = turn.state.signIn;
    if (signIn.asking != event.ticket)
        return; // the token changed meanwhile: that answer is about somebody else
    signIn.asking.reset();
    turn.noteAnswer(event.session ? nullptr : &event.session.error());
    if (!event.session) {
        onRefusedSession(turn, event.session.error());
        return;
    }
    const auto &session = *event.session;
    turn.noteServerTime(session.serverTime);
    const bool otherPerson = signIn.session && signIn.session->person != session.person;
    const bool news =
        !signIn.confirmed || !signIn.session || otherPerson || signIn.session->permissions != session.permissions;
    signIn.session = session;
    signIn.confirmed = true;
    signIn.mustAsk = false;
    signIn.failures = 0;
    if (news) {
        ++turn.state.sessionRevision;
        turn.emit(effect::RememberSession{session});
    }
    if (otherPerson) {
        loseAllClaims(turn, ErrorCode::Unauthorized);
        ++turn.state.outboxRevision; // other commands are blocked now
        stopUndoWindows(turn);
        // A cursor belongs to (person, scope).
        if (!turn.state.pull.cursor.empty())
            startResync(turn, ErrorCode::ScopeChanged);
    }
    setReachable(turn);
    startUndoWindows(turn);
    turn.state.pull.dueAt = std::min(turn.state.pull.dueAt, turn.now);
    turn.state.stream.openAt = std::min(turn.state.stream.openAt, turn.now);
}

void onNudged(Turn &turn)
{
    auto &state = turn.state;
    state.signIn.askAt = std::min(state.signIn.askAt, turn.now);
    state.pull.dueAt = std::min(state.pull.dueAt, turn.now);
    state.pull.again = true;
    state.stream.openAt = std::min(state.stream.openAt, turn.now);
    state.leases.beatAt = std::min(state.leases.beatAt, turn.now);
}

void onRetryAsked(Turn &turn)
{
    auto &signIn = turn.state.signIn;
    if (signIn.link == Link::SignedOut) {
        signIn.mustAsk = true;
        setLink(turn, Link::Connecting);
    }
    onNudged(turn);
    retryCommandsNow(turn);
}

void onCredentialsChanged(Turn &turn)
{
    auto &signIn = turn.state.signIn;
    signIn.asking.reset();
    signIn.mustAsk = true;
    signIn.confirmed = false;
    signIn.doubts = 0;
    signIn.askAt = turn.now;
    setLink(turn, Link::Connecting);
}

void pumpSession(Turn &turn)
{
    auto &signIn = turn.state.signIn;
    // Only who was signed in before and what waits tells what the answer means.
    if (!turn.state.positionLoaded || !turn.state.outboxLoaded)
        return;
    if (!signIn.mustAsk || signIn.asking || !turn.isDue(signIn.askAt) || !turn.admit())
        return;
    signIn.asking = turn.newTicket();
    turn.emit(effect::AskSession{*signIn.asking});
}

} // namespace vigie::sync
