#pragma once

#include "models/domain/ports/Disputing.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/notices/{id}/disputes` and `/v1/disputes/{id}`.
class HttpDisputing final : public domain::Disputing
{
public:
    explicit HttpDisputing(HttpClient &client) : m_client(client) {}

    Request<std::vector<domain::Dispute>> about(const domain::NoticeId &notice) override;
    Request<domain::Dispute> open(const domain::NoticeId &notice, const domain::DecisionId &decision,
                                  const domain::DisputeEntry &entry) override;
    Request<domain::Dispute> save(const domain::DisputeId &id, std::int64_t rev,
                                  const domain::DisputeEntry &entry) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
