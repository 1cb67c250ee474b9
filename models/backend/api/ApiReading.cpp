#include "models/backend/api/AuditPage.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/FeedPages.h"
#include "models/contract/Feed.h"
#include "models/contract/Judgements.h"
#include "models/contract/Names.h"
#include "models/contract/NearDuplicates.h"
#include "models/contract/Records.h"
#include "models/contract/Sessions.h"
#include "models/contract/Verdicts.h"

#include <nlohmann/json.hpp>

/// Routes that only read.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;
constexpr std::size_t MaxCursor = 512;

std::string_view outcomeWord(DecisionRole role)
{
    switch (role) {
    case DecisionRole::SecondOpinion:
        return contract::toWire(ReceiptOutcome::SecondOpinion);
    case DecisionRole::Proposal:
        return contract::toWire(ReceiptOutcome::Proposed);
    default:
        return contract::toWire(ReceiptOutcome::Applied);
    }
}

nlohmann::ordered_json decisionJson(const DecisionRecord &record)
{
    nlohmann::ordered_json json{{"decision_id", record.id.value},
                                {"command_id", record.command.value},
                                {"case_id", record.caseId.value},
                                {"round", record.round},
                                {"subjects", {record.item.value}}};
    if (record.role == DecisionRole::Reversal) {
        json["action"] = "reverse";
    } else {
        const auto words = contract::toWire(record.action);
        json["action"] = words.action;
        if (!words.classification.empty())
            json["classification"] = words.classification;
    }
    if (record.clause)
        json["clause"] = record.clause->value;
    json["author"] = record.author.value;
    json["outcome"] = outcomeWord(record.role);
    if (record.role == DecisionRole::Automatic)
        json["automated"] = true;
    if (record.judgement)
        json["judgement"] = contract::judgementJson(*record.judgement);
    if (record.letter)
        json["letter"] = contract::letterJson(*record.letter);
    json["saw_full_picture"] = record.sawFullPicture;
    json["made_at"] = toRfc3339(record.madeAt);
    json["applied_at"] = toRfc3339(record.at);
    return json;
}

} // namespace

Result<HttpResponse> PlatformApi::session(const Call &call)
{
    Session session;
    session.person = call.person.id;
    session.displayName = call.person.name;
    session.language = call.person.language;
    session.permissions = call.person.permissions;
    session.serverTime = call.now;
    return json(contract::writeSession(session));
}

Result<HttpResponse> PlatformApi::changes(const Call &call)
{
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    const auto given = call.target.query.find("cursor");
    const auto cursor = given == call.target.query.end() ? std::string() : given->second;
    if (cursor.size() > MaxCursor)
        return {ErrorCode::Invalid, "cursor"};
    TRY(const auto page, changesFor(m_store, call.person, cursor, limit, call.now));
    return json(contract::writeChangePage(page));
}

Result<HttpResponse> PlatformApi::stream(const Call &)
{
    HttpResponse response;
    response.contentType = "text/event-stream";
    response.stream = true;
    return response;
}

Result<HttpResponse> PlatformApi::item(const Call &call)
{
    TRY(const auto item, itemFor(m_store, call.person, ItemId(call.id), call.now));
    return json(contract::writeItem(item));
}

Result<HttpResponse> PlatformApi::verdicts(const Call &call)
{
    TRY(const auto item, itemFor(m_store, call.person, ItemId(call.id), call.now));
    TRY(const auto verdicts, m_store.verdictsOn(item.id));
    return json(contract::writeVerdicts(verdicts));
}

Result<HttpResponse> PlatformApi::nearDuplicates(const Call &call)
{
    NearDuplicates found;
    if (m_finder) {
        TRY(found, m_finder->nearDuplicates(call.person, ItemId(call.id), call.now));
    } else {
        TRY(const auto item, itemFor(m_store, call.person, ItemId(call.id), call.now));
        found.comparison = Comparison::Unavailable;
    }
    return json(contract::writeNearDuplicates(found));
}

Result<HttpResponse> PlatformApi::caseRecord(const Call &call)
{
    TRY(const auto record, caseFor(m_store, call.person, CaseId(call.id)));
    return json(contract::writeCase(record.kase));
}

Result<HttpResponse> PlatformApi::decisions(const Call &call)
{
    if (!call.person.may(permission::ReadAudit))
        return {ErrorCode::Permission, "audit.read"};
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records,
        knownRecords<DecisionRecord>(
            after, limit + 1, [&](std::int64_t row, int count) { return m_store.decisionsAfter(row, count); },
            [&](const DecisionRecord &record) { return mayKnowOf(m_store, call.person, record.item); }));
    return json(auditPage(records, limit, decisionJson));
}

} // namespace vigie::backend::api
