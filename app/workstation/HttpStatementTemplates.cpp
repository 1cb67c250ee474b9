#include "app/workstation/HttpStatementTemplates.h"

#include "models/compliance/StatementTemplates.h"
#include "models/http/JsonCalls.h"

namespace vigie::workstation {

Request<compliance::StatementTemplates> HttpStatementTemplates::templates()
{
    return http::ask(m_client, http::getting("/v1/statement-wordings"), &compliance::readStatementTemplates);
}

} // namespace vigie::workstation
