#include "models/sync/SyncComplaining.h"

#include "models/sync/SyncExecutor.h"
#include "models/sync/core/View.h"

#include <algorithm>

namespace vigie::sync {

using namespace domain;

namespace {

constexpr std::string_view WorkComplaints = "queue.work:complaint";
constexpr std::string_view DecideComplaints = "complaint.decide";

Result<void> checkSession(const State &state, const Complaint &seen)
{
    if (!state.outboxLoaded || !state.signIn.session)
        return {ErrorCode::Busy, "outbox not loaded"};
    for (const auto permission : {WorkComplaints, DecideComplaints})
        if (!state.signIn.session->may(permission))
            return {ErrorCode::Permission, std::string(permission)};
    if (mustBeAnother(seen, state.signIn.session->person))
        return {ErrorCode::SecondPerson, "took the decision complained of"};
    return {};
}

Result<void> checkSubject(const ComplaintDecision &decision, const Case &kase, const Complaint &seen)
{
    const bool same = decision.caseId == kase.id && decision.round == kase.round && decision.complaint == seen.id &&
                      kase.kind == CaseKind::Complaint && kase.subject == seen.id.value;
    if (!same)
        return {ErrorCode::Invalid, "not the case on the screen"};
    return kase.state == CaseState::Closed ? Result<void>(ErrorCode::Closed, "case") : Result<void>();
}

Result<void> checkFirst(const State &state, const ComplaintDecision &decision)
{
    const bool decided = std::ranges::any_of(outboxOf(state), [&](const OutboxEntry &entry) {
        const auto *earlier = std::get_if<ComplaintDecision>(&entry.command.body);
        return earlier && earlier->caseId == decision.caseId && earlier->round == decision.round &&
               (!hasEnded(entry.state) || entry.state == CommandState::Done);
    });
    return decided ? Result<void>(ErrorCode::AlreadyDecided, "decided here in this round") : Result<void>();
}

Result<void> check(const State &state, const ComplaintDecision &decision, const Case &kase, const Complaint &seen)
{
    TRY_DONE(checkSession(state, seen));
    TRY_DONE(checkSubject(decision, kase, seen));
    TRY_DONE(checkFirst(state, decision));
    if (!faultsOf(decision, seen).empty())
        return {ErrorCode::Invalid, "not a whole decision"};
    return {};
}

} // namespace

Request<CommandId> SyncComplaining::decide(const ComplaintDecision &decision, const Case &kase, const Complaint &seen,
                                           int policyVersion)
{
    if (auto checked = check(m_executor.state(), decision, kase, seen); !checked)
        return answered<CommandId>(checked.error());
    CommandTerms terms;
    terms.permission = DecideComplaints;
    terms.undo = UndoRule::HeldFirst;
    terms.claim = ClaimUse::Required;
    terms.expect.rev = kase.rev;
    terms.expect.policyVersion = policyVersion;
    return m_executor.command(decision, terms);
}

} // namespace vigie::sync
