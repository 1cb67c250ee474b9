#pragma once

#include "models/domain/ports/OwnCases.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/own-notices`.
class HttpOwnCases final : public domain::OwnCases
{
public:
    explicit HttpOwnCases(HttpClient &client) : m_client(client) {}

    Request<domain::OwnCaseAnswer> open(const domain::NoticeId &id, const domain::OwnCase &entry) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
