#include "models/backend/api/AuditPage.h"
#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/api/Tokens.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/NoticeIntake.h"
#include "models/backend/rules/OwnCaseOpening.h"
#include "models/contract/Judgements.h"
#include "models/contract/NoticeFilings.h"
#include "models/contract/NoticeRecords.h"
#include "models/contract/OwnCases.h"
#include "models/contract/Problem.h"

#include <nlohmann/json.hpp>

/// Routes of notices, for the platform's own forms and for people.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;

nlohmann::ordered_json decisionJson(const NoticeDecisionRecord &record)
{
    nlohmann::ordered_json json{
        {"decision_id", record.id.value},      {"command_id", record.command.value},
        {"author", record.author.value},       {"decision", contract::noticeDecisionJson(record.decision)},
        {"made_at", toRfc3339(record.madeAt)}, {"applied_at", toRfc3339(record.at)}};
    if (record.role == DecisionRole::Reversal)
        json["reversal"] = true; // the decision of the same case and round is taken back; `facts` says why
    return json;
}

constexpr std::string_view FilingPath = "/v1/hooks/notices";

bool isFiling(std::string_view target)
{
    return target.substr(0, target.find('?')) == FilingPath;
}

/// Everything that is wrong, so that the form can say it at once; nothing of what was sent.
HttpResponse withFaults(HttpResponse response, const std::string &faults)
{
    auto body = nlohmann::ordered_json::parse(response.body);
    body.update(nlohmann::ordered_json::parse(faults));
    response.body = body.dump();
    return response;
}

HttpResponse refusal(const std::vector<FilingFault> &faults)
{
    return withFaults(PlatformApi::problem(ErrorCode::Invalid), contract::writeFilingFaults(faults));
}

HttpResponse accepted(const Intake &intake)
{
    nlohmann::ordered_json body{{"notice_id", intake.notice->id.value},
                                {"received_at", toRfc3339(intake.notice->receivedAt)},
                                {"items_found", intake.notice->items.size()}};
    if (intake.acknowledgement)
        body["acknowledgement"] = contract::letterJson(*intake.acknowledgement);
    return json(body.dump(), 201);
}

} // namespace

Result<HttpResponse> PlatformApi::notice(const Call &call)
{
    TRY(const auto notice, noticeFor(m_store, call.person, NoticeId(call.id)));
    return json(contract::writeNotice(notice));
}

Result<HttpResponse> PlatformApi::noticeFile(const Call &call)
{
    TRY(const auto file, backend::noticeFile(m_store, call.person, NoticeId(call.id)));
    return json(contract::writeNoticeFile(file));
}

Result<HttpResponse> PlatformApi::noticeDecisions(const Call &call)
{
    if (!call.person.may(permission::ReadAudit))
        return {ErrorCode::Permission, "audit.read"};
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records,
        knownRecords<NoticeDecisionRecord>(
            after, limit + 1, [&](std::int64_t row, int count) { return m_store.noticeDecisionsAfter(row, count); },
            [&](const NoticeDecisionRecord &record) {
                return mayKnowOf(m_store, call.person, record.decision.notice);
            }));
    return json(auditPage(records, limit, decisionJson));
}

std::size_t PlatformApi::mostBytes(std::string_view target, std::string_view secret) const
{
    return isFiling(target) && sameSecret(secret, m_hiveSecret) ? MaxFilingBody : MaxBody;
}

HttpResponse PlatformApi::tooLarge(std::string_view target, std::size_t limit)
{
    auto response = problem(ErrorCode::TooLarge);
    return isFiling(target) ? withFaults(std::move(response), contract::writeBodyFault(limit)) : response;
}

Result<HttpResponse> PlatformApi::takeNotice(const Call &call)
{
    const auto filing = contract::parseFiling(call.request.body);
    if (!filing) {
        const auto oversized = contract::oversizedIn(call.request.body);
        return oversized.empty() ? Result<HttpResponse>(filing.error()) : Result<HttpResponse>(refusal(oversized));
    }
    auto id = NoticeId::make();
    if (const auto given = call.target.query.find("id"); given != call.target.query.end()) {
        if (!isValidId(given->second))
            return {ErrorCode::Invalid, "id"};
        id = NoticeId(given->second);
    }
    TRY(const auto intake, inTransaction<Intake>(m_store, [&] { return takeIn(m_store, id, *filing, call.now); }));
    return intake.notice ? accepted(intake) : refusal(intake.faults);
}

Result<HttpResponse> PlatformApi::openOwnCase(const Call &call)
{
    if (!isValidId(call.id)) // it comes from outside and becomes a record's
        return {ErrorCode::Invalid, "id"};
    TRY(const auto entry, contract::parseOwnCase(call.request.body));
    const auto open = [&] { return backend::openOwnCase(m_store, call.person, NoticeId(call.id), entry, call.now); };
    TRY(const auto opening, inTransaction<OwnCaseOpening>(m_store, open));
    return opening.faults.empty() ? json(contract::writeOwnCaseAnswer(opening.answer)) : refusal(opening.faults);
}

} // namespace vigie::backend::api
