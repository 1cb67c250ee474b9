#pragma once

#include "models/domain/ports/Practising.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/practice`, `POST /v1/practice/answers`.
class HttpPractising final : public domain::Practising
{
public:
    explicit HttpPractising(HttpClient &client) : m_client(client) {}

    Request<domain::PracticeStanding> standing() override;
    Request<domain::PracticeOutcome> answer(const domain::PracticeAnswer &answer) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
