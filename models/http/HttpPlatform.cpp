#include "models/http/HttpPlatform.h"

#include "models/contract/Claims.h"
#include "models/contract/Commands.h"
#include "models/contract/Feed.h"
#include "models/contract/Sessions.h"
#include "models/http/HttpHintStream.h"

namespace vigie::http {

using namespace domain;

namespace {

// TooLarge is the platform's word for a command it refuses (413). An answer over our cap says nothing about it.
const Expected Json{{"application/json"}, ErrorCode::BrokenReply};
const Expected Nothing{{}, ErrorCode::BrokenReply};

Exchange get(std::string path)
{
    Exchange exchange;
    exchange.path = std::move(path);
    exchange.headers = {{"Accept", "application/json"}};
    return exchange;
}

Exchange post(std::string path, std::string body)
{
    auto exchange = get(std::move(path));
    exchange.method = Method::Post;
    exchange.body = std::move(body);
    return exchange;
}

/// A 2xx whose body cannot be read: whether the command was applied is unknown.
template <typename T> std::function<Result<T>(Response)> reading(Result<T> (*parse)(std::string_view))
{
    return [parse](Response response) -> Result<T> {
        auto value = parse(response.body);
        if (!value)
            return {ErrorCode::BrokenReply, value.error().detail};
        return value;
    };
}

Result<void> nothing(Response)
{
    return {};
}

} // namespace

Request<Session> HttpPlatform::session()
{
    return m_client.call<Session>(get("/v1/session"), Json, reading(&contract::parseSession));
}

Request<ChangePage> HttpPlatform::changes(const std::string &cursor, int limit)
{
    auto path = "/v1/changes?limit=" + std::to_string(limit);
    if (!cursor.empty())
        path += "&cursor=" + urlEncoded(cursor);
    return m_client.call<ChangePage>(get(std::move(path)), Json, reading(&contract::parseChangePage));
}

std::unique_ptr<HintStream> HttpPlatform::stream()
{
    return std::make_unique<HttpHintStream>(m_client);
}

Request<Receipt> HttpPlatform::send(const CommandId &id, const std::string &body)
{
    auto exchange = post("/v1/commands", body);
    exchange.headers.emplace_back("Idempotency-Key", id.value);
    return m_client.call<Receipt>(std::move(exchange), Json, [id](Response response) -> Result<Receipt> {
        auto receipt = contract::parseReceipt(response.body);
        if (!receipt || receipt->command != id)
            return {ErrorCode::BrokenReply, "not the receipt of this command"};
        return receipt;
    });
}

Request<Platform::StatusAnswer> HttpPlatform::commandStatus(const CommandId &id)
{
    return m_client.call<StatusAnswer>(get("/v1/commands/" + urlEncoded(id.value)), Json,
                                       reading(&contract::parseCommandStatus));
}

Request<Claim> HttpPlatform::claimNext(const QueueId &queue)
{
    return m_client.call<Claim>(post("/v1/queues/" + urlEncoded(queue.value) + "/claims", {}), Json,
                                reading(&contract::parseClaim));
}

Request<Claim> HttpPlatform::claim(const CaseId &kase)
{
    return m_client.call<Claim>(post("/v1/cases/" + urlEncoded(kase.value) + "/claims", {}), Json,
                                reading(&contract::parseClaim));
}

Request<std::vector<Claim>> HttpPlatform::heartbeat(const std::vector<ClaimId> &claims)
{
    return m_client.call<std::vector<Claim>>(post("/v1/claims/heartbeat", contract::writeHeartbeat(claims)), Json,
                                             reading(&contract::parseHeartbeatReply));
}

Request<void> HttpPlatform::release(const ClaimId &claim, ReleaseReason reason)
{
    return m_client.call<void>(
        post("/v1/claims/" + urlEncoded(claim.value) + "/release", contract::writeRelease(reason)), Nothing, &nothing);
}

Request<void> HttpPlatform::acknowledgePurge(const std::vector<std::string> &ids)
{
    return m_client.call<void>(post("/v1/purges/acknowledge", contract::writePurgeReceipt(ids)), Nothing, &nothing);
}

} // namespace vigie::http
