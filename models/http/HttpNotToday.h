#pragma once

#include "models/domain/ports/NotToday.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET` and `PUT /v1/me/not-today`.
class HttpNotToday final : public domain::NotToday
{
public:
    explicit HttpNotToday(HttpClient &client) : m_client(client) {}
    Request<domain::NotTodayChoice> read() override;
    Request<domain::NotTodayChoice> write(const domain::NotTodayChoice &choice) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
