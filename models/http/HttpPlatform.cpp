#include "models/http/HttpPlatform.h"

#include "models/contract/Claims.h"
#include "models/contract/Commands.h"
#include "models/contract/Feed.h"
#include "models/contract/Sessions.h"
#include "models/http/HttpHintStream.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<Session> HttpPlatform::session()
{
    return ask(m_client, getting("/v1/session"), &contract::parseSession);
}

Request<ChangePage> HttpPlatform::changes(const std::string &cursor, int limit)
{
    auto path = "/v1/changes?limit=" + std::to_string(limit);
    if (!cursor.empty())
        path += "&cursor=" + urlEncoded(cursor);
    return ask(m_client, getting(std::move(path)), &contract::parseChangePage);
}

std::unique_ptr<HintStream> HttpPlatform::stream()
{
    return std::make_unique<HttpHintStream>(m_client);
}

Request<Receipt> HttpPlatform::send(const CommandId &id, const std::string &body)
{
    auto exchange = sending(Method::Post, "/v1/commands", body);
    exchange.headers.emplace_back("Idempotency-Key", id.value);
    return m_client.call<Receipt>(std::move(exchange), jsonReply(), [id](Response response) -> Result<Receipt> {
        auto receipt = contract::parseReceipt(response.body);
        if (!receipt || receipt->command != id)
            return {ErrorCode::BrokenReply, "not the receipt of this command"};
        return receipt;
    });
}

Request<Platform::StatusAnswer> HttpPlatform::commandStatus(const CommandId &id)
{
    return ask(m_client, getting("/v1/commands/" + urlEncoded(id.value)), &contract::parseCommandStatus);
}

Request<Claim> HttpPlatform::claimNext(const QueueId &queue)
{
    return ask(m_client, sending(Method::Post, "/v1/queues/" + urlEncoded(queue.value) + "/claims", {}),
               &contract::parseClaim);
}

Request<Claim> HttpPlatform::claim(const CaseId &kase)
{
    return ask(m_client, sending(Method::Post, "/v1/cases/" + urlEncoded(kase.value) + "/claims", {}),
               &contract::parseClaim);
}

Request<std::vector<Claim>> HttpPlatform::heartbeat(const std::vector<ClaimId> &claims)
{
    return ask(m_client, sending(Method::Post, "/v1/claims/heartbeat", contract::writeHeartbeat(claims)),
               &contract::parseHeartbeatReply);
}

Request<void> HttpPlatform::release(const ClaimId &claim, ReleaseReason reason)
{
    return tell(m_client, sending(Method::Post, "/v1/claims/" + urlEncoded(claim.value) + "/release",
                                  contract::writeRelease(reason)));
}

Request<void> HttpPlatform::acknowledgePurge(const std::vector<std::string> &ids)
{
    return tell(m_client, sending(Method::Post, "/v1/purges/acknowledge", contract::writePurgeReceipt(ids)));
}

} // namespace vigie::http
