#include "models/backend/api/AuditPage.h"
#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/ComplaintIntake.h"
#include "models/contract/ComplaintFilings.h"
#include "models/contract/ComplaintRecords.h"
#include "models/contract/Judgements.h"
#include "models/contract/Problem.h"

#include <nlohmann/json.hpp>

/// Routes of complaints, for the platform's own form and for people.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;

nlohmann::ordered_json decisionJson(const ComplaintDecisionRecord &record)
{
    return {{"decision_id", record.id.value},      {"command_id", record.command.value},
            {"author", record.author.value},       {"decision", contract::complaintDecisionJson(record.decision)},
            {"made_at", toRfc3339(record.madeAt)}, {"applied_at", toRfc3339(record.at)}};
}

/// Of what was deleted nothing tells any more.
Result<bool> mayKnow(BackendStore &store, const Person &person, const ComplaintDecisionRecord &record)
{
    if (person.may(permission::RestrictedWork))
        return true;
    const auto complaint = store.readComplaint(record.decision.complaint);
    if (!complaint)
        return complaint.code() == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(complaint.error());
    return mayKnowOf(store, person, complaint->notice);
}

/// Everything that is wrong, so that the form can say it at once; nothing of what was sent.
HttpResponse refusal(const std::vector<ComplaintFilingFault> &faults)
{
    auto response = PlatformApi::problem(ErrorCode::Invalid);
    auto body = nlohmann::ordered_json::parse(response.body);
    body.update(nlohmann::ordered_json::parse(contract::writeComplaintFilingFaults(faults)));
    response.body = body.dump();
    return response;
}

HttpResponse accepted(const ComplaintIntake &intake)
{
    nlohmann::ordered_json body{{"complaint_id", intake.complaint->id.value},
                                {"received_at", toRfc3339(intake.complaint->receivedAt)}};
    if (intake.acknowledgement)
        body["acknowledgement"] = contract::letterJson(*intake.acknowledgement);
    return json(body.dump(), 201);
}

} // namespace

Result<HttpResponse> PlatformApi::complaint(const Call &call)
{
    TRY(const auto complaint, complaintFor(m_store, call.person, ComplaintId(call.id)));
    return json(contract::writeComplaint(complaint));
}

Result<HttpResponse> PlatformApi::complaintDecisions(const Call &call)
{
    if (!call.person.may(permission::ReadAudit))
        return {ErrorCode::Permission, "audit.read"};
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records,
        knownRecords<ComplaintDecisionRecord>(
            after, limit + 1, [&](std::int64_t row, int count) { return m_store.complaintDecisionsAfter(row, count); },
            [&](const ComplaintDecisionRecord &record) { return mayKnow(m_store, call.person, record); }));
    return json(auditPage(records, limit, decisionJson));
}

Result<HttpResponse> PlatformApi::takeComplaint(const Call &call)
{
    TRY(const auto filing, contract::parseComplaintFiling(call.request.body));
    auto id = ComplaintId::make();
    if (const auto given = call.target.query.find("id"); given != call.target.query.end()) {
        if (!isValidId(given->second))
            return {ErrorCode::Invalid, "id"};
        id = ComplaintId(given->second);
    }
    TRY(const auto intake,
        inTransaction<ComplaintIntake>(m_store, [&] { return takeInComplaint(m_store, id, filing, call.now); }));
    return intake.complaint ? accepted(intake) : refusal(intake.faults);
}

} // namespace vigie::backend::api
