#pragma once

#include "models/domain/ports/Platform.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// The platform over REST (resources/api/openapi.yaml).
class HttpPlatform final : public domain::Platform
{
public:
    explicit HttpPlatform(HttpClient &client) : m_client(client) {}

    Request<domain::Session> session() override;
    Request<domain::ChangePage> changes(const std::string &cursor, int limit) override;
    std::unique_ptr<domain::HintStream> stream() override;
    Request<domain::Receipt> send(const domain::CommandId &id, const std::string &body) override;
    Request<StatusAnswer> commandStatus(const domain::CommandId &id) override;
    Request<domain::Claim> claimNext(const domain::QueueId &queue) override;
    Request<domain::Claim> claim(const domain::CaseId &kase) override;
    Request<std::vector<domain::Claim>> heartbeat(const std::vector<domain::ClaimId> &claims) override;
    Request<void> release(const domain::ClaimId &claim, domain::ReleaseReason reason) override;
    Request<void> acknowledgePurge(const std::vector<std::string> &ids) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
