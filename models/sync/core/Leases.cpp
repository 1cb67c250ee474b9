#include "models/sync/core/Leases.h"

#include "models/sync/core/Commands.h"
#include "models/sync/core/Holdings.h"
#include "models/sync/core/Link.h"
#include "models/sync/core/PushRules.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using domain::CaseId;
using domain::QueueId;

namespace {

Lease leaseOf(const domain::Claim &claim, Milliseconds askedAt)
{
    // Counted from when the request left: the platform cannot have started the lease earlier.
    return {claim, askedAt + claim.ttl - domain::ClaimSafetyMargin, std::nullopt};
}

/// Why no claim call may be made now.
std::optional<Error> obstacle(Turn &turn)
{
    const auto &signIn = turn.state.signIn;
    if (signIn.link == domain::Link::SignedOut)
        return Error(ErrorCode::Unauthorized, "signed out");
    if (!mayTalk(turn.state) || signIn.link == domain::Link::Offline)
        return Error(ErrorCode::Unreachable, "no claims offline");
    if (turn.state.pull.resync)
        return Error(ErrorCode::Busy, "reading everything anew");
    return std::nullopt;
}

/// The case under work and those reserved ahead; cases with unsent commands do not count.
bool isFull(const State &state)
{
    const auto idle = std::ranges::count_if(state.leases.held, [&](const auto &lease) {
        return !hasUnsent(state, lease.first) && !lease.second.releaseAfter;
    });
    return idle + static_cast<std::ptrdiff_t>(state.leases.asked.size()) > domain::Claiming::MaxReservedAhead;
}

} // namespace

void onClaimAsked(Turn &turn, const event::ClaimAsked &event)
{
    auto &leases = turn.state.leases;
    const auto answer = [&](Result<domain::Claim> result) {
        turn.emit(effect::AnswerClaim{event.ticket, std::move(result)});
    };
    if (const auto *kase = std::get_if<CaseId>(&event.target)) {
        if (const auto held = leases.held.find(*kase); held != leases.held.end()) {
            held->second.releaseAfter.reset();
            return answer(held->second.claim);
        }
    } else if (isFull(turn.state)) {
        return answer(Error(ErrorCode::Busy, "enough cases reserved ahead"));
    }
    if (const auto why = obstacle(turn))
        return answer(*why);
    if (!turn.admit())
        return answer(Error(ErrorCode::RateLimited, "the platform asked for patience"));
    leases.asked[event.ticket] = turn.now;
    turn.emit(effect::CallClaim{event.ticket, event.target});
}

void onClaimAnswered(Turn &turn, const event::ClaimAnswered &event)
{
    auto &leases = turn.state.leases;
    turn.noteAnswer(event.claim ? nullptr : &event.claim.error());
    const auto asked = leases.asked.extract(event.ticket);
    if (asked.empty())
        return;
    turn.emit(effect::AnswerClaim{event.ticket, event.claim});
    if (event.claim) {
        const auto &claim = *event.claim;
        leases.lapsed.erase(claim.caseId);
        leases.held[claim.caseId] = leaseOf(claim, asked.mapped());
        if (leases.held.size() == 1)
            leases.beatAt = turn.now + domain::ClaimHeartbeat;
        ++turn.state.claimsRevision;
        return;
    }
    if (event.claim.code() == ErrorCode::Unauthorized)
        doubtSession(turn);
    else if (pushRule(event.claim.code()).reach == Reach::Cut)
        goOffline(turn, event.claim.code());
}

void lapseClaims(Turn &turn)
{
    auto &leases = turn.state.leases;
    for (auto it = leases.held.begin(); it != leases.held.end();) {
        if (!turn.isDue(it->second.goodUntil)) {
            ++it;
            continue;
        }
        leases.lapsed[it->first] = it->second.claim;
        turn.emit(effect::AnnounceClaimLost{it->first, ErrorCode::Timeout});
        it = leases.held.erase(it);
        ++turn.state.claimsRevision;
    }
}

void pumpLeases(Turn &turn)
{
    lapseClaims(turn); // also plans the wake-up for a lease that this step brought
    auto &leases = turn.state.leases;
    for (auto it = leases.held.begin(); it != leases.held.end();) {
        if (!it->second.releaseAfter || hasUnsent(turn.state, it->first)) {
            ++it;
            continue;
        }
        if (!obstacle(turn) && turn.admit()) // offline or in a storm it simply lapses
            turn.emit(effect::CallRelease{turn.newTicket(), it->second.claim.id, *it->second.releaseAfter});
        it = leases.held.erase(it);
        ++turn.state.claimsRevision;
    }
    if (leases.held.empty() || leases.beating || obstacle(turn) || !turn.isDue(leases.beatAt) || !turn.admit())
        return;
    leases.beatOf.clear();
    for (const auto &[kase, lease] : leases.held)
        leases.beatOf.push_back(lease.claim.id);
    leases.beating = turn.newTicket();
    leases.beatSentAt = turn.now;
    turn.emit(effect::CallHeartbeat{*leases.beating, leases.beatOf});
}

void onHeartbeatAnswered(Turn &turn, const event::HeartbeatAnswered &event)
{
    auto &leases = turn.state.leases;
    turn.noteAnswer(event.claims ? nullptr : &event.claims.error());
    if (leases.beating != event.ticket)
        return;
    leases.beating.reset();
    if (!event.claims) {
        leases.beatAt = turn.now + timing::HeartbeatRetry;
        if (event.claims.code() == ErrorCode::Unauthorized)
            doubtSession(turn);
        else if (pushRule(event.claims.code()).reach == Reach::Cut)
            goOffline(turn, event.claims.code());
        return;
    }
    leases.beatAt = turn.now + domain::ClaimHeartbeat;
    for (const auto &renewed : *event.claims) {
        const auto held = leases.held.find(renewed.caseId);
        if (held == leases.held.end() || held->second.claim.id != renewed.id)
            continue;
        const auto after = held->second.releaseAfter;
        held->second = leaseOf(renewed, leases.beatSentAt);
        held->second.releaseAfter = after;
        ++turn.state.claimsRevision;
    }
    std::vector<CaseId> gone;
    for (const auto &[kase, lease] : leases.held) {
        const bool renewed =
            std::ranges::find(*event.claims, lease.claim.id, &domain::Claim::id) != event.claims->end();
        const bool askedFor = std::ranges::find(leases.beatOf, lease.claim.id) != leases.beatOf.end();
        // A command under way may have closed the case already; its answer tells what became of the claim.
        if (!renewed && askedFor && !mayBeApplied(turn.state, kase))
            gone.push_back(kase);
    }
    for (const auto &kase : gone)
        loseClaim(turn, kase, ErrorCode::ClaimLost);
}

void onReleaseAsked(Turn &turn, const event::ReleaseAsked &event)
{
    auto &leases = turn.state.leases;
    const auto held = leases.held.find(event.kase);
    leases.lapsed.erase(event.kase);
    if (held == leases.held.end()) {
        turn.emit(effect::AnswerRelease{event.ticket, Result<void>()});
        return;
    }
    if (hasUnsent(turn.state, event.kase)) {
        held->second.releaseAfter = event.reason;
        turn.emit(effect::AnswerRelease{event.ticket, Result<void>()});
        return;
    }
    const auto claim = held->second.claim.id;
    leases.held.erase(held);
    ++turn.state.claimsRevision;
    if (obstacle(turn) || !turn.admit()) {
        turn.emit(effect::AnswerRelease{event.ticket, Result<void>()}); // it lapses by itself
        return;
    }
    turn.emit(effect::CallRelease{event.ticket, claim, event.reason});
}

void onReleaseAnswered(Turn &turn, const event::ReleaseAnswered &event)
{
    turn.noteAnswer(event.done ? nullptr : &event.done.error());
    turn.emit(effect::AnswerRelease{event.ticket, event.done});
}

} // namespace vigie::sync
