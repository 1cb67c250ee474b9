#pragma once

#include "models/domain/ports/Deliberating.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/dockets`.
class HttpDeliberating final : public domain::Deliberating
{
public:
    explicit HttpDeliberating(HttpClient &client) : m_client(client) {}

    Request<std::vector<domain::Docket>> list() override;
    Request<domain::Docket> ask(const domain::DocketQuestion &question) override;
    Request<domain::Docket> position(const domain::DocketId &id, std::optional<int> option,
                                     const QString &text) override;
    Request<domain::Docket> answer(const domain::DocketId &id, std::int64_t rev,
                                   const domain::DocketAnswer &answer) override;
    Request<domain::Docket> adopt(const domain::DocketId &id, std::int64_t rev, int policyVersion) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
