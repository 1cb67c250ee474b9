#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Commands.h"
#include "models/backend/rules/Screening.h"
#include "models/contract/Claims.h"
#include "models/contract/Commands.h"

/// Routes that change something.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

constexpr std::size_t MaxClaims = 500;

} // namespace

Result<HttpResponse> PlatformApi::command(const Call &call)
{
    TRY(const auto command, contract::parseCommand(call.request.body));
    if (call.request.header("idempotency-key") != command.id.value)
        return {ErrorCode::Invalid, "Idempotency-Key is not the command_id"};
    TRY(const auto receipt, apply(m_store, call.person, command, call.request.body, call.now));
    return json(contract::writeReceipt(receipt));
}

Result<HttpResponse> PlatformApi::commandStatus(const Call &call)
{
    Platform::StatusAnswer answer;
    TRY(answer.receipt, receiptOf(m_store, call.person, CommandId(call.id)));
    answer.status = answer.receipt ? CommandStatus::Done : CommandStatus::Unknown;
    return json(contract::writeCommandStatus(answer));
}

Result<HttpResponse> PlatformApi::claimFromQueue(const Call &call)
{
    TRY(const auto claim,
        inTransaction<Claim>(m_store, [&] { return claimNext(m_store, call.person, QueueId(call.id), call.now); }));
    return json(contract::writeClaim(claim), 201);
}

Result<HttpResponse> PlatformApi::claimOneCase(const Call &call)
{
    TRY(const auto claim,
        inTransaction<Claim>(m_store, [&] { return claimCase(m_store, call.person, CaseId(call.id), call.now); }));
    return json(contract::writeClaim(claim), 201);
}

Result<HttpResponse> PlatformApi::heartbeatClaims(const Call &call)
{
    TRY(const auto claims, contract::parseHeartbeat(call.request.body));
    if (claims.size() > MaxClaims)
        return {ErrorCode::Invalid, "too many claims"};
    TRY(const auto good,
        inTransaction<std::vector<Claim>>(m_store, [&] { return heartbeat(m_store, call.person, claims, call.now); }));
    return json(contract::writeHeartbeatReply(good));
}

Result<HttpResponse> PlatformApi::release(const Call &call)
{
    TRY(const auto reason, contract::parseRelease(call.request.body));
    TRY_DONE(
        m_store.transaction([&] { return releaseClaim(m_store, call.person, ClaimId(call.id), reason, call.now); }));
    return noContent();
}

Result<HttpResponse> PlatformApi::acknowledgePurges(const Call &call)
{
    TRY(const auto ids, contract::parsePurgeReceipt(call.request.body));
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        for (const auto &id : ids) {
            if (!isValidId(id))
                return {ErrorCode::Invalid, "not an id"};
            TRY_DONE(m_store.acknowledgePurge(call.person.id, id, call.now));
        }
        return {};
    }));
    return noContent();
}

Result<HttpResponse> PlatformApi::hive(const Call &call)
{
    const auto given = call.target.query.find("item");
    const ItemId item(given == call.target.query.end() ? std::string() : given->second);
    TRY_DONE(m_store.transaction([&] { return receiveHive(m_store, call.request.body, item, call.now); }));
    return noContent();
}

} // namespace vigie::backend::api
