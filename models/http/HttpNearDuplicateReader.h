#pragma once

#include "models/domain/ports/NearDuplicateReader.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/items/{id}/near-duplicates`.
class HttpNearDuplicateReader final : public domain::NearDuplicateReader
{
public:
    explicit HttpNearDuplicateReader(HttpClient &client) : m_client(client) {}
    Request<domain::NearDuplicates> nearDuplicates(const domain::ItemId &item) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
