#include "models/backend/api/AuditPage.h"
#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/IdentityAccess.h"
#include "models/backend/rules/YotiAnswers.h"
#include "models/contract/Applicants.h"
#include "models/contract/Applications.h"
#include "models/contract/CertificationNames.h"
#include "models/contract/CertificationVerdicts.h"
#include "models/contract/MachineResults.h"

#include <nlohmann/json.hpp>

/// Routes of certification, for people and for the provider.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;

std::string_view roleWord(VerdictRole role)
{
    return contract::toWire(role == VerdictRole::Proposal ? ReceiptOutcome::Proposed : ReceiptOutcome::Applied);
}

nlohmann::ordered_json verdictJson(const VerdictRecord &record)
{
    nlohmann::ordered_json json{{"decision_id", record.id.value},
                                {"command_id", record.command.value},
                                {"author", record.author.value},
                                {"outcome", roleWord(record.role)}};
    if (record.answer != FaceAnswer::Unknown)
        json["answer"] = contract::toWire(record.answer);
    json["verdict"] = contract::verdictJson(record.verdict);
    json["made_at"] = toRfc3339(record.madeAt);
    json["applied_at"] = toRfc3339(record.at);
    return json;
}

/// A parameter of the query that is an id; empty when it is absent. Errors: Invalid.
template <typename IdType> Result<IdType> idOf(const Target &target, const char *name)
{
    const auto given = target.query.find(name);
    if (given == target.query.end())
        return IdType();
    if (!isValidId(given->second))
        return {ErrorCode::Invalid, name};
    return IdType(given->second);
}

} // namespace

Result<HttpResponse> PlatformApi::application(const Call &call)
{
    TRY(const auto application, applicationFor(m_store, call.person, ApplicationId(call.id)));
    return json(contract::writeApplication(application));
}

Result<HttpResponse> PlatformApi::applicant(const Call &call)
{
    TRY(const auto applicant, applicantFor(m_store, call.person, ApplicationId(call.id), call.now));
    return json(contract::writeApplicant(applicant));
}

Result<HttpResponse> PlatformApi::sealedAnswer(const Call &call)
{
    TRY(const auto answer, contract::parseAnswer(call.request.body));
    if (answer.application.value != call.id)
        return {ErrorCode::Invalid, "application of the path and of the body"};
    TRY(const auto results,
        inTransaction<MachineResults>(m_store, [&] { return sealAnswer(m_store, call.person, answer, call.now); }));
    return json(contract::writeMachineResults(results));
}

Result<HttpResponse> PlatformApi::revealValue(const Call &call)
{
    TRY(const auto request, contract::parseRevealRequest(call.request.body));
    TRY(const auto revealed, inTransaction<Revealed>(m_store, [&] {
            return reveal(m_store, call.person, ApplicationId(call.id), request, call.now);
        }));
    return json(contract::writeRevealed(revealed));
}

Result<HttpResponse> PlatformApi::certificationVerdicts(const Call &call)
{
    if (!call.person.may(permission::ReadAudit))
        return {ErrorCode::Permission, "audit.read"};
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records, m_store.verdictsAfter(after, limit + 1));
    return json(auditPage(records, limit, verdictJson));
}

Result<HttpResponse> PlatformApi::yotiEstimate(const Call &call)
{
    TRY(const auto member, idOf<MemberId>(call.target, "member"));
    if (member.empty())
        return {ErrorCode::Invalid, "member"};
    std::optional<Instant> consent;
    if (const auto given = call.target.query.find("consent_at"); given != call.target.query.end()) {
        TRY(consent, parseRfc3339(given->second));
    }
    TRY(const auto application, inTransaction<Application>(m_store, [&] {
            return receiveEstimate(m_store, call.request.body, member, consent, call.now);
        }));
    return json(contract::writeApplication(application), 201);
}

Result<HttpResponse> PlatformApi::yotiSession(const Call &call)
{
    TRY(const auto application, idOf<ApplicationId>(call.target, "application"));
    TRY_DONE(m_store.transaction([&] { return receiveSession(m_store, call.request.body, application, call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::yotiAgeCheck(const Call &call)
{
    TRY(const auto member, idOf<MemberId>(call.target, "member"));
    if (member.empty())
        return {ErrorCode::Invalid, "member"};
    TRY_DONE(m_store.transaction([&] { return receiveAgeCheck(m_store, call.request.body, member, call.now); }));
    return noContent();
}

} // namespace vigie::backend::api
