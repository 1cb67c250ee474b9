#pragma once

#include "models/domain/ports/Restating.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/statements?state=refused` and `POST /v1/statements/{id}/compose`.
class HttpRestating final : public domain::Restating
{
public:
    explicit HttpRestating(HttpClient &client) : m_client(client) {}

    Request<domain::RefusedStatements> refused() override;
    Request<domain::RefusedStatement> composeAgain(const std::string &puid) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
