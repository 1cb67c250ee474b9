#pragma once

#include "models/backend/store/NoticeStore.h"
#include "models/domain/ComplaintFiling.h"

namespace vigie::backend {

/// A decision on a complaint as it was carried out.
struct ComplaintDecisionRecord
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::DecisionId id;
    domain::CommandId command;
    domain::PersonId author;
    domain::ComplaintDecision decision;
    Instant madeAt{}; ///< by the workstation's clock
    Instant at{};
};

/// Complaints, who filed them and what was decided. Holds no rules. find… answers an empty optional.
class ComplaintStore
{
public:
    virtual ~ComplaintStore() = default;

    virtual Result<domain::Complaint> readComplaint(const domain::ComplaintId &id) = 0;
    virtual Result<void> writeComplaint(const domain::Complaint &complaint) = 0;
    virtual Result<std::vector<domain::Complaint>>
    complaintsAbout(const domain::NoticeId &notice) = 0; ///< oldest first
    /// From then on, and before the other moment; oldest first.
    virtual Result<std::vector<domain::Complaint>> complaintsReceived(Instant from, Instant before) = 0;
    virtual Result<void> eraseComplaint(const domain::ComplaintId &id) = 0; ///< its id never comes back
    /// Whether an open case of a complaint in this queue is about something of theirs.
    virtual Result<bool> ownerIsInComplaint(const domain::QueueId &queue, const domain::MemberId &owner) = 0;

    /// What came in, as it came, with who sent it.
    virtual Result<void> writeComplaintFiling(const domain::ComplaintId &id, const domain::ComplaintFiling &filing) = 0;
    virtual Result<std::optional<domain::ComplaintFiling>> findComplaintFiling(const domain::ComplaintId &id) = 0;

    virtual Result<void> addComplaintDecision(const ComplaintDecisionRecord &record) = 0;
    virtual Result<std::vector<ComplaintDecisionRecord>>
    complaintDecisionsOn(const domain::ComplaintId &complaint) = 0; ///< oldest first
    virtual Result<std::vector<ComplaintDecisionRecord>> complaintDecisionsAfter(std::int64_t row, int limit) = 0;

    virtual Result<std::optional<NoticeDecisionRecord>> findNoticeDecision(const domain::DecisionId &id) = 0;
    virtual Result<std::vector<RestrictionRecord>>
    restrictionsBy(const domain::DecisionId &decision) = 0; ///< oldest first
    /// What the item comes back to when the restriction ends.
    virtual Result<void> rebaseRestriction(std::int64_t row, const domain::ItemOutcome &before) = 0;
};

} // namespace vigie::backend
