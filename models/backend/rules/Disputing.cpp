#include "models/backend/rules/Disputing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/PlainWords.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// A notice that this person may see still, or decided: a dispute comes when its case has long been closed.
Result<void> checkSeen(BackendStore &store, const Person &person, const NoticeId &id)
{
    if (!person.may(permission::DecideComplaints))
        return {ErrorCode::Permission, std::string(permission::DecideComplaints)};
    TRY(const auto notice, store.readNotice(id));
    TRY(const bool restricted, goesRestricted(store, notice));
    if (restricted && !person.may(permission::RestrictedWork))
        return {ErrorCode::NotFound, "restricted"};
    return {};
}

std::chrono::year_month_day dayOf(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

/// When the decision was made; empty: there is none such about the notice.
Result<std::optional<Instant>> decidedAt(BackendStore &store, const NoticeId &notice, const DecisionId &id)
{
    TRY(const auto decisions, store.decisionsOn(notice));
    const auto found = std::ranges::find(decisions, id, &NoticeDecisionRecord::id);
    if (found != decisions.end())
        return std::optional(found->at);
    TRY(const auto complaints, store.complaintsAbout(notice));
    for (const auto &complaint : complaints) {
        TRY(const auto answers, store.complaintDecisionsOn(complaint.id));
        const auto answer = std::ranges::find(answers, id, &ComplaintDecisionRecord::id);
        if (answer != answers.end())
            return std::optional(answer->at);
    }
    return std::optional<Instant>();
}

Result<Dispute> stored(BackendStore &store, const Person &person, Dispute dispute, Instant now)
{
    if (!disputeGaps(dispute.entry, dayOf(dispute.decidedAt), dayOf(now)).empty())
        return {ErrorCode::Invalid, "something of the dispute is missing or cannot be"};
    TRY_DONE(checkWordsIfAny({dispute.entry.body, dispute.entry.reference}, dispute::TextLimit));
    ++dispute.rev;
    dispute.author = person.id;
    dispute.at = now;
    TRY_DONE(store.writeDispute(dispute));
    return dispute;
}

} // namespace

Result<std::vector<Dispute>> disputesFor(BackendStore &store, const Person &person, const NoticeId &notice)
{
    TRY_DONE(checkSeen(store, person, notice));
    return store.disputesAbout(notice);
}

Result<Dispute> openDispute(BackendStore &store, const Person &person, const NoticeId &notice,
                            const DecisionId &decision, const DisputeEntry &entry, Instant now)
{
    TRY_DONE(checkSeen(store, person, notice));
    TRY(const auto contested, decidedAt(store, notice, decision));
    if (!contested)
        return {ErrorCode::IllegalTransition, "no decision of this notice"};
    Dispute dispute;
    dispute.id = DisputeId::make();
    dispute.notice = notice;
    dispute.decision = decision;
    dispute.decidedAt = *contested;
    dispute.entry = entry;
    return stored(store, person, std::move(dispute), now);
}

Result<Dispute> saveDispute(BackendStore &store, const Person &person, const DisputeId &id, std::int64_t rev,
                            const DisputeEntry &entry, Instant now)
{
    if (!person.may(permission::DecideComplaints))
        return {ErrorCode::Permission, std::string(permission::DecideComplaints)};
    TRY(auto dispute, store.readDispute(id));
    TRY_DONE(checkSeen(store, person, dispute.notice));
    if (dispute.rev != rev)
        return {ErrorCode::Changed, "revision of the dispute"};
    dispute.entry = entry;
    return stored(store, person, std::move(dispute), now);
}

} // namespace vigie::backend
