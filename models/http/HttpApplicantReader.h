#pragma once

#include "models/domain/ports/ApplicantReader.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/applications/{id}/applicant`, `POST …/answer`, `POST …/reveal`.
class HttpApplicantReader final : public domain::ApplicantReader
{
public:
    explicit HttpApplicantReader(HttpClient &client) : m_client(client) {}

    Request<domain::Applicant> values(const domain::ApplicationId &application) override;
    Request<domain::MachineResults> seal(const domain::SealedAnswer &answer) override;
    Request<domain::Revealed> reveal(const domain::ApplicationId &application,
                                     const domain::RevealRequest &request) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
