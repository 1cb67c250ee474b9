#pragma once

#include "models/domain/ports/AccountMeasures.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/notices/{id}/standing`, `/v1/account-measures`.
class HttpAccountMeasures final : public domain::AccountMeasures
{
public:
    explicit HttpAccountMeasures(HttpClient &client) : m_client(client) {}

    Request<domain::NoticeStanding> standing(const domain::NoticeId &notice) override;
    Request<std::vector<domain::WaitingMeasure>> waiting() override;
    Request<std::vector<domain::WaitingMeasure>> answer(const domain::WaitingMeasure &measure,
                                                        domain::MeasureAnswer answer, const QString &reason) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
