#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/Alarms.h"
#include "models/backend/rules/Sharing.h"
#include "models/contract/Teamwork.h"

/// Routes of people who work together.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

constexpr std::size_t MaxPermission = 64;

} // namespace

Result<HttpResponse> PlatformApi::people(const Call &call)
{
    const auto given = call.target.query.find("permission");
    const auto permission = given == call.target.query.end() ? std::string() : given->second;
    if (permission.size() > MaxPermission)
        return {ErrorCode::Invalid, "permission"};
    TRY(const auto colleagues, colleaguesOf(m_store, call.person, permission));
    return json(contract::writeColleagues(colleagues));
}

Result<HttpResponse> PlatformApi::transferClaim(const Call &call)
{
    TRY(const auto handing, contract::parseHanding(call.request.body));
    TRY_DONE(m_store.transaction([&] { return handOver(m_store, call.person, ClaimId(call.id), handing, call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::parkClaim(const Call &call)
{
    TRY(const auto parking, contract::parseParking(call.request.body));
    TRY_DONE(m_store.transaction(
        [&] { return park(m_store, call.person, ClaimId(call.id), parking.until, parking.note, call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::recuseFromClaim(const Call &call)
{
    TRY_DONE(m_store.transaction([&] { return recuse(m_store, call.person, ClaimId(call.id), call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::recusals(const Call &call)
{
    TRY(const auto recusals, recusalsFor(m_store, call.person));
    return json(contract::writeRecusals(recusals));
}

Result<HttpResponse> PlatformApi::takeBackRecusal(const Call &call)
{
    TRY(const auto end, contract::parseRecusalEnd(call.request.body));
    TRY_DONE(m_store.transaction(
        [&] { return backend::takeBackRecusal(m_store, call.person, end.person, end.member, call.now); }));
    return noContent();
}

/// To ask is not to look: whoever decides what to open next is no onlooker yet.
Result<HttpResponse> PlatformApi::casePresence(const Call &call)
{
    TRY(const auto record, caseFor(m_store, call.person, CaseId(call.id)));
    return json(contract::writeOnlookers(m_presence.at(call.person, record.kase.id, call.now)));
}

Result<HttpResponse> PlatformApi::waiting(const Call &call)
{
    TRY(const auto waiting, waitingFor(m_store, call.person));
    return json(contract::writeWaiting(waiting));
}

Result<HttpResponse> PlatformApi::acknowledgeHanded(const Call &call)
{
    TRY_DONE(m_store.transaction([&] { return acknowledgeHandover(m_store, call.person, CaseId(call.id)); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::presence(const Call &call)
{
    TRY(const auto kase, contract::parsePresence(call.request.body));
    return json(contract::writeOnlookers(m_presence.look(call.person, kase, call.now)));
}

Result<HttpResponse> PlatformApi::standing(const Call &call)
{
    TRY(const auto standing, standingOf(m_store, call.person, CaseId(call.id), call.now));
    return json(contract::writeStanding(standing));
}

Result<HttpResponse> PlatformApi::takeOver(const Call &call)
{
    TRY_DONE(m_store.transaction([&] { return takeOverAlarm(m_store, call.person, AlarmId(call.id), call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::alarmPacket(const Call &call)
{
    TRY(auto packet, packetOf(m_store, call.person, AlarmId(call.id)));
    return json(std::move(packet));
}

} // namespace vigie::backend::api
