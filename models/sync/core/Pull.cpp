#include "models/sync/core/Pull.h"

#include "models/sync/core/Link.h"
#include "models/sync/core/PullRun.h"
#include "models/sync/core/PushRules.h"
#include "models/sync/core/Resync.h"
#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

using domain::Link;

namespace {

/// A page whose effect on the loop is none would be asked for again and again.
bool goesNowhere(const PullState &pull, const domain::ChangePage &page)
{
    const auto &from = pull.resync ? pull.shadowCursor : pull.cursor;
    return page.epoch.empty() || page.cursor.empty() || (page.hasMore && page.cursor == from);
}

void onPullFailed(Turn &turn, const Error &error)
{
    auto &pull = turn.state.pull;
    pull.phase = PullPhase::Idle;
    const auto &rule = pushRule(error.code);
    if (rule.answer == PushAnswer::Resync) {
        startResync(turn, error.code);
        if (error.code == ErrorCode::ScopeChanged)
            doubtSession(turn); // permissions changed: learn them
        return;
    }
    if (rule.answer == PushAnswer::Reauthenticate) {
        doubtSession(turn);
        return;
    }
    if (error.code == ErrorCode::Permission) {
        setLink(turn, Link::SignedOut, error.code);
        return;
    }
    pull.dueAt = turn.now + turn.backoff(pull.failures++);
    if (rule.reach == Reach::Cut || (rule.reach == Reach::Silent && pull.failures >= timing::OfflineAfterSilence))
        goOffline(turn, error.code);
    else if (rule.reach == Reach::Answered && pull.failures >= timing::OfflineAfterErrors)
        setLink(turn, Link::Offline, error.code); // it answers, so commands still knock
}

void store(Turn &turn, domain::ChangePage page)
{
    auto &pull = turn.state.pull;
    pull.phase = PullPhase::Storing;
    domain::ChangePage header = page;
    header.changes.clear();
    header.malformed.clear();
    pull.page = std::move(header);
    turn.emit(effect::ApplyPage{pull.ticket, std::move(page)});
}

} // namespace

void onPageFetched(Turn &turn, const event::PageFetched &event)
{
    auto &pull = turn.state.pull;
    turn.noteAnswer(event.page ? nullptr : &event.page.error());
    if (pull.ticket != event.ticket || pull.phase != PullPhase::Fetching)
        return;
    if (!event.page) {
        onPullFailed(turn, event.page.error());
        return;
    }
    if (goesNowhere(pull, *event.page)) {
        onPullFailed(turn, Error(ErrorCode::BrokenReply, "a page that leads nowhere"));
        return;
    }
    turn.state.signIn.doubts = 0;
    turn.noteServerTime(event.page->serverTime);
    if (pull.resync) {
        onShadowPage(turn, *event.page);
        return;
    }
    if (!pull.epoch.empty() && pull.epoch != event.page->epoch) {
        startResync(turn, ErrorCode::Changed); // restored from a backup
        return;
    }
    store(turn, *event.page);
}

void onPageStored(Turn &turn, const event::PageStored &event)
{
    auto &pull = turn.state.pull;
    if (pull.ticket != event.ticket || pull.phase != PullPhase::Storing || !pull.page)
        return;
    pull.phase = PullPhase::Idle;
    const auto page = *std::exchange(pull.page, std::nullopt);
    if (!event.applied) {
        ++pull.failures; // the cursor stays where it was, so the same page comes again
        pull.dueAt = turn.now + timing::StoreRetry;
        return;
    }
    pull.failures = 0;
    pull.purged.insert(pull.purged.end(), event.applied->purged.begin(), event.applied->purged.end());
    if (pull.resync) {
        onShadowPageStored(turn, page);
        return;
    }
    pull.epoch = page.epoch;
    pull.cursor = page.cursor;
    pull.dueAt = turn.now;
    if (!page.hasMore)
        completeRun(turn, page.serverTime);
}

void pumpPull(Turn &turn)
{
    auto &pull = turn.state.pull;
    if (!mayTalk(turn.state) || pull.phase != PullPhase::Idle || !turn.isDue(pull.dueAt) || !turn.admit())
        return;
    if (!pull.midRun) {
        ++pull.run;
        pull.midRun = true;
        pull.again = false;
    }
    pull.phase = PullPhase::Fetching;
    pull.ticket = turn.newTicket();
    turn.emit(effect::FetchChanges{pull.ticket, pull.resync ? pull.shadowCursor : pull.cursor, timing::PageLimit});
}

void pumpPurges(Turn &turn)
{
    auto &pull = turn.state.pull;
    if (pull.purged.empty() || pull.acknowledging || pull.resync || !mayTalk(turn.state) ||
        !turn.isDue(pull.acknowledgeAt) || !turn.admit())
        return;
    pull.acknowledging = true;
    const auto count = std::min(timing::PurgesAtATime, std::ssize(pull.purged));
    turn.emit(effect::AcknowledgePurge{{pull.purged.begin(), pull.purged.begin() + count}});
}

void onPurgeAcknowledged(Turn &turn, const event::PurgeAcknowledged &event)
{
    auto &pull = turn.state.pull;
    pull.acknowledging = false;
    turn.noteAnswer(event.done ? nullptr : &event.done.error());
    const bool again = !event.done && (isFailure(event.done.code()) || event.done.code() == ErrorCode::Unauthorized);
    if (again) {
        if (event.done.code() == ErrorCode::Unauthorized)
            doubtSession(turn);
        pull.acknowledgeAt = turn.now + timing::Poll;
        return;
    }
    std::erase_if(pull.purged, [&](const std::string &id) {
        return std::find(event.ids.begin(), event.ids.end(), id) != event.ids.end();
    });
    turn.emit(effect::SettlePurges{event.ids});
}

void onStreamOpened(Turn &turn)
{
    auto &stream = turn.state.stream;
    if (!stream.wanted)
        return;
    stream.open = true;
    stream.failures = 0;
    forcePull(turn); // hints before now are lost
}

void onStreamEnded(Turn &turn, const event::StreamEnded &event)
{
    auto &stream = turn.state.stream;
    if (!stream.wanted)
        return;
    stream = {.wanted = false, .open = false, .openAt = {}, .failures = stream.failures + 1};
    stream.openAt = turn.now + turn.backoff(stream.failures);
    auto &pull = turn.state.pull;
    pull.dueAt = std::min(pull.dueAt, turn.now + turn.state.jitter.around(timing::Poll));
    if (event.error.code == ErrorCode::Unauthorized)
        doubtSession(turn);
    else if (isFailure(event.error.code))
        forcePull(turn); // the pull finds out whether it is only the stream
}

void pumpStream(Turn &turn)
{
    auto &stream = turn.state.stream;
    if (!mayTalk(turn.state) || turn.state.signIn.link == Link::Offline) {
        if (stream.wanted) {
            stream.wanted = stream.open = false;
            turn.emit(effect::CloseStream{});
        }
        return;
    }
    if (stream.wanted || !turn.isDue(stream.openAt) || !turn.admit())
        return;
    stream.wanted = true;
    turn.emit(effect::OpenStream{});
}

} // namespace vigie::sync
