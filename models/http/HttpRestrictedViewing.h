#pragma once

#include "models/domain/ports/RestrictedViewing.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/items/{id}/viewings` and `/v1/viewings/{id}/reports`.
class HttpRestrictedViewing final : public domain::RestrictedViewing
{
public:
    explicit HttpRestrictedViewing(HttpClient &client) : m_client(client) {}

    Request<domain::ViewingGrant> ask(const domain::ViewingRequest &request) override;
    Request<void> report(const domain::ViewingId &id, const domain::ViewingReport &report) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
