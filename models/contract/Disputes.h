#pragma once

#include "models/base/Result.h"
#include "models/domain/Dispute.h"

#include <string>
#include <string_view>
#include <vector>

/// Disputes before a certified body on the wire (DSA Art. 21). What is not known is left out. Errors: Invalid, naming
/// the field and never what is written there.
namespace vigie::contract {

/// `{id, rev, notice_id, decision_id, decided_at, body, reference, received_on, stage, ended_on, implemented, author,
/// at}`.
std::string writeDispute(const domain::Dispute &dispute);
Result<domain::Dispute> parseDispute(std::string_view json);

/// `GET /v1/notices/{id}/disputes`: `{items: […]}`.
std::string writeDisputes(const std::vector<domain::Dispute> &disputes);
Result<std::vector<domain::Dispute>> parseDisputes(std::string_view json);

/// `POST /v1/notices/{id}/disputes`: `{decision_id, body, reference, received_on, stage, ended_on, implemented}`.
struct DisputeOpening
{
    domain::DecisionId decision;
    domain::DisputeEntry entry{};
};
std::string writeDisputeOpening(const DisputeOpening &opening);
Result<DisputeOpening> parseDisputeOpening(std::string_view json);

/// `PUT /v1/disputes/{id}`: `{expect: {rev}, body, …}`.
struct DisputeRevision
{
    std::int64_t rev = 0;
    domain::DisputeEntry entry{};
};
std::string writeDisputeRevision(const DisputeRevision &change);
Result<DisputeRevision> parseDisputeRevision(std::string_view json);

} // namespace vigie::contract
