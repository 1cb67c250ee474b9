#pragma once

#include "models/domain/ports/SteppingUp.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `POST /v1/session/step-up`.
class HttpSteppingUp final : public domain::SteppingUp
{
public:
    explicit HttpSteppingUp(HttpClient &client) : m_client(client) {}

    Request<void> confirm(const std::string &code) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
