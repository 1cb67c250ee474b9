#pragma once

#include "models/compliance/StatementTemplateSource.h"
#include "models/http/HttpClient.h"

namespace vigie::workstation {

/// `GET /v1/statement-wordings`, read on the network's thread.
class HttpStatementTemplates final : public compliance::StatementTemplateSource
{
public:
    explicit HttpStatementTemplates(http::HttpClient &client) : m_client(client) {}

    Request<compliance::StatementTemplates> templates() override;

private:
    http::HttpClient &m_client;
};

} // namespace vigie::workstation
