#include "models/backend/api/AuditPage.h"
#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/Restating.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/YearlyCounting.h"
#include "models/contract/NoticeStatements.h"
#include "models/contract/RefusedStatements.h"

/// Routes of statements of reasons and the yearly report, for people who audit and who decide notices.
namespace vigie::backend::api {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;
constexpr int FirstYear = 2024; ///< the regulation's first period
constexpr int LastYear = 2100;

Result<void> mayExport(const Person &person)
{
    return person.may(permission::CreateExports)
               ? Result<void>()
               : Result<void>(ErrorCode::Permission, std::string(permission::CreateExports));
}

Json statementJson(const StatementRecord &record)
{
    auto json = contract::noticeStatementJson(statementOf(record));
    if (!record.notice.empty())
        json["notice_id"] = record.notice.value;
    if (record.restatedAt)
        json["composed_again"] = {{"person", record.restatedBy.value}, {"at", toRfc3339(*record.restatedAt)}};
    return json;
}

Json partJson(const compliance::ReportPart &part)
{
    return {{"file", part.file}, {"columns", part.columns}, {"rows", part.rows}};
}

} // namespace

Result<HttpResponse> PlatformApi::statements(const Call &call)
{
    if (const auto asked = call.target.query.find("state"); asked != call.target.query.end())
        return asked->second == contract::toWire(StatementState::Refused) ? refusedStatements(call)
                                                                          : Result<HttpResponse>(ErrorCode::Invalid);
    TRY_DONE(mayExport(call.person));
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    Instant since{};
    if (const auto given = call.target.query.find("since"); given != call.target.query.end()) {
        const auto at = parseRfc3339(given->second);
        if (!at)
            return {ErrorCode::Invalid, "since"};
        since = *at;
    }
    TRY(const auto records,
        knownRecords<StatementRecord>(
            after, limit + 1, [&](std::int64_t row, int count) { return m_store.statementsAfter(row, since, count); },
            [&](const StatementRecord &record) { return mayKnowOf(m_store, call.person, record); }));
    return json(auditPage(records, limit, statementJson));
}

/// For who audits, and for who can have them composed again.
Result<HttpResponse> PlatformApi::refusedStatements(const Call &call)
{
    if (!call.person.may(permission::DecideNotices))
        TRY_DONE(mayExport(call.person));
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records,
        knownRecords<StatementRecord>(
            after, limit + 1, [&](std::int64_t row, int count) { return m_store.statementsRefused(row, count); },
            [&](const StatementRecord &record) { return mayKnowOf(m_store, call.person, record); }));
    return json(auditPage(records, limit, [](const StatementRecord &record) {
        return contract::refusedStatementJson(refusedStatementOf(record));
    }));
}

Result<HttpResponse> PlatformApi::composeStatement(const Call &call)
{
    const auto record =
        inTransaction<StatementRecord>(m_store, [&] { return composeAgain(m_store, call.person, call.id, call.now); });
    if (!record && record.error().code == ErrorCode::Refused)
        return problem(422, "invalid", "It would be the same again. The templates have to be corrected first.");
    if (!record)
        return record.error();
    // It is on disk: what the sender does not take now it finds there when the platform starts again.
    if (m_sender && record->statement.stage == compliance::DeliveryStage::Waiting)
        if (const auto taken = m_sender->queue(record->statement); !taken)
            m_log.write("failure", {{"route", "transparency"}, {"code", name(taken.error().code)}});
    return json(contract::writeRefusedStatement(refusedStatementOf(*record)));
}

/// As they were set: the desk composes of them what the platform would.
Result<HttpResponse> PlatformApi::statementTemplates(const Call &call)
{
    if (!call.person.may(permission::DecideNotices))
        return {ErrorCode::Permission, std::string(permission::DecideNotices)};
    TRY(auto stored, m_store.setting(TemplatesKey));
    if (stored.empty())
        return {ErrorCode::NotFound, "no statement templates"};
    return json(std::move(stored));
}

/// It counts what is restricted, too, and orders to give information, so it is for those who may know of both.
Result<HttpResponse> PlatformApi::yearlyReport(const Call &call)
{
    TRY_DONE(mayExport(call.person));
    if (!call.person.may(permission::RestrictedWork))
        return {ErrorCode::Permission, std::string(permission::RestrictedWork)};
    if (!call.person.may(permission::InformAuthorities))
        return {ErrorCode::Permission, std::string(permission::InformAuthorities)};
    TRY(const auto year, call.integer("year", 0, 0, LastYear));
    if (year < FirstYear)
        return {ErrorCode::Invalid, "year"};
    TRY(const auto count, countYear(m_store, std::chrono::year(year), call.now));
    Json body{{"year", year},
              {"parts", Json::array()},
              {"not_recorded", count.notRecorded},
              {"orders_left_out", count.ordersLeftOut}};
    for (const auto &part : count.parts)
        body["parts"].push_back(partJson(part));
    return json(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace vigie::backend::api
