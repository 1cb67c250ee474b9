#include "models/contract/RefusedStatements.h"

#include "models/contract/NoticeStatements.h"

#include <nlohmann/json.hpp>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

RefusedStatement readRefused(Fields &f)
{
    RefusedStatement refused;
    refused.statement = readNoticeStatement(f);
    refused.notice = f.optionalId<NoticeId>("notice_id").value_or(NoticeId());
    refused.clause = f.optionalId<ClauseId>("clause").value_or(ClauseId());
    refused.isComposable = f.optionalBoolean("composable", false);
    return refused;
}

} // namespace

Json refusedStatementJson(const RefusedStatement &refused)
{
    auto json = noticeStatementJson(refused.statement);
    if (!refused.notice.empty())
        json["notice_id"] = refused.notice.value;
    if (!refused.clause.empty())
        json["clause"] = refused.clause.value;
    json["composable"] = refused.isComposable;
    return json;
}

std::string writeRefusedStatement(const RefusedStatement &refused)
{
    return refusedStatementJson(refused).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<RefusedStatement> parseRefusedStatement(std::string_view json)
{
    return readObject<RefusedStatement>(json, [](Fields &f) { return f.finish(readRefused(f)); });
}

Result<RefusedStatements> parseRefusedStatements(std::string_view json)
{
    return readObject<RefusedStatements>(json, [](Fields &f) {
        RefusedStatements page;
        f.list("items", [&](Fields &each) { page.statements.push_back(readRefused(each)); });
        page.hasMore = f.has("next");
        return f.finish(std::move(page));
    });
}

} // namespace vigie::contract
