#include "models/sync/SyncNoticing.h"

#include "models/sync/SyncExecutor.h"
#include "models/sync/core/View.h"

#include <algorithm>

namespace vigie::sync {

using namespace domain;

namespace {

constexpr std::string_view WorkNotices = "queue.work:notice_review";
constexpr std::string_view DecideNotices = "notice.decide";

Result<void> checkSession(const State &state)
{
    if (!state.outboxLoaded || !state.signIn.session)
        return {ErrorCode::Busy, "outbox not loaded"};
    for (const auto permission : {WorkNotices, DecideNotices})
        if (!state.signIn.session->may(permission))
            return {ErrorCode::Permission, std::string(permission)};
    return {};
}

Result<void> checkSubject(const NoticeDecision &decision, const Case &kase, const Notice &seen)
{
    const bool same = decision.caseId == kase.id && decision.round == kase.round && decision.notice == seen.id &&
                      kase.kind == CaseKind::NoticeReview && kase.subject == seen.id.value;
    if (!same)
        return {ErrorCode::Invalid, "not the case on the screen"};
    return kase.state == CaseState::Closed ? Result<void>(ErrorCode::Closed, "case") : Result<void>();
}

Result<void> checkFirst(const State &state, const NoticeDecision &decision)
{
    const bool decided = std::ranges::any_of(outboxOf(state), [&](const OutboxEntry &entry) {
        const auto *earlier = std::get_if<NoticeDecision>(&entry.command.body);
        return earlier && earlier->caseId == decision.caseId && earlier->round == decision.round &&
               (!hasEnded(entry.state) || entry.state == CommandState::Done);
    });
    return decided ? Result<void>(ErrorCode::AlreadyDecided, "decided here in this round") : Result<void>();
}

Result<void> check(const State &state, const NoticeDecision &decision, const Case &kase, const Notice &seen)
{
    TRY_DONE(checkSession(state));
    TRY_DONE(checkSubject(decision, kase, seen));
    TRY_DONE(checkFirst(state, decision));
    // Whether an end lies ahead is for the platform's clock to say.
    if (!faultsOf(decision, seen, kase.createdAt).empty())
        return {ErrorCode::Invalid, "not a whole decision"};
    return {};
}

} // namespace

Request<CommandId> SyncNoticing::decide(const NoticeDecision &decision, const Case &kase, const Notice &seen,
                                        int policyVersion)
{
    if (auto checked = check(m_executor.state(), decision, kase, seen); !checked)
        return answered<CommandId>(checked.error());
    CommandTerms terms;
    terms.permission = DecideNotices;
    terms.undo = UndoRule::HeldFirst;
    terms.claim = ClaimUse::Required;
    terms.expect.rev = kase.rev;
    terms.expect.policyVersion = policyVersion;
    return m_executor.command(decision, terms);
}

} // namespace vigie::sync
