#pragma once

#include "models/domain/ports/AccountSettings.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET` and `PUT /v1/me/settings`.
class HttpAccountSettings final : public domain::AccountSettings
{
public:
    explicit HttpAccountSettings(HttpClient &client) : m_client(client) {}
    Request<domain::AccountSettingMap> read() override;
    Request<domain::AccountSettingMap> write(const domain::AccountSettingMap &changes) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
