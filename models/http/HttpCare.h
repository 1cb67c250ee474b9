#pragma once

#include "models/domain/ports/ExposureSums.h"
#include "models/domain/ports/Workplace.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/workplace`, `POST` and `GET /v1/exposure`.
class HttpCare final : public domain::Workplace, public domain::ExposureSums
{
public:
    explicit HttpCare(HttpClient &client) : m_client(client) {}
    Request<domain::WorkplaceRules> rules() override;
    Request<void> give(const domain::ExposureShare &share) override;
    Request<std::vector<domain::ExposureSum>> read() override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
