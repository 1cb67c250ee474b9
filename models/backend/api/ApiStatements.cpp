#include "models/backend/api/AuditPage.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/Stating.h"
#include "models/backend/rules/YearlyCounting.h"
#include "models/contract/NoticeStatements.h"

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
    return json;
}

Json partJson(const compliance::ReportPart &part)
{
    return {{"file", part.file}, {"columns", part.columns}, {"rows", part.rows}};
}

} // namespace

Result<HttpResponse> PlatformApi::statements(const Call &call)
{
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
            [&](const StatementRecord &record) { return mayKnowOf(m_store, call.person, record.notice); }));
    return json(auditPage(records, limit, statementJson));
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

/// It counts what is restricted, too, so it is for those who may know of it.
Result<HttpResponse> PlatformApi::yearlyReport(const Call &call)
{
    TRY_DONE(mayExport(call.person));
    if (!call.person.may(permission::RestrictedWork))
        return {ErrorCode::Permission, std::string(permission::RestrictedWork)};
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
