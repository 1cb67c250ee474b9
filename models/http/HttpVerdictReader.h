#pragma once

#include "models/domain/ports/VerdictReader.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/items/{id}/verdicts`.
class HttpVerdictReader final : public domain::VerdictReader
{
public:
    explicit HttpVerdictReader(HttpClient &client) : m_client(client) {}
    Request<std::vector<domain::Verdict>> verdicts(const domain::ItemId &item) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
