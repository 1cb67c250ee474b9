#include "models/backend/api/AuditPage.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Viewing.h"
#include "models/contract/Viewings.h"

/// Routes of looking at restricted media.
namespace vigie::backend::api {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;

Json viewingJson(const ViewingRecord &record)
{
    Json json{{"viewing_id", record.id.value},
              {"person", record.person.value},
              {"case_id", record.asked.caseId.value},
              {"item_id", record.asked.item.value},
              {"reason", contract::toWire(record.asked.reason)},
              {"words", record.asked.words.toStdString()},
              {"granted_at", toRfc3339(record.grantedAt)},
              {"until", toRfc3339(record.until)}};
    const auto add = [&json](const char *key, const std::optional<Instant> &at) {
        if (at)
            json[key] = toRfc3339(*at);
    };
    add("served_at", record.servedAt);
    add("begun_at", record.begunAt);
    add("ended_at", record.endedAt);
    if (record.endedAt)
        json["end"] = contract::toWire(record.end);
    json["shown_ms"] = record.shown.count();
    return json;
}

} // namespace

Result<HttpResponse> PlatformApi::askViewing(const Call &call)
{
    TRY(const auto request, contract::parseViewingRequest(call.request.body, ItemId(call.id)));
    Result<ViewingGrant> grant(ErrorCode::Internal);
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        grant = grantViewing(m_store, call.person, request, call.now);
        return grant ? Result<void>() : Result<void>(grant.error());
    }));
    return json(contract::writeViewingGrant(*grant), 201);
}

Result<HttpResponse> PlatformApi::reportOfViewing(const Call &call)
{
    TRY(const auto report, contract::parseViewingReport(call.request.body));
    TRY_DONE(
        m_store.transaction([&] { return reportViewing(m_store, call.person, ViewingId(call.id), report, call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::viewings(const Call &call)
{
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records, viewingLog(m_store, call.person, after, limit + 1));
    return json(auditPage(records, limit, viewingJson));
}

} // namespace vigie::backend::api
