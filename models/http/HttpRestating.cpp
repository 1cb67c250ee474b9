#include "models/http/HttpRestating.h"

#include "models/contract/RefusedStatements.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<RefusedStatements> HttpRestating::refused()
{
    return ask(m_client, getting("/v1/statements?state=refused"), &contract::parseRefusedStatements);
}

Request<RefusedStatement> HttpRestating::composeAgain(const std::string &puid)
{
    return ask(m_client, sending(Method::Post, "/v1/statements/" + urlEncoded(puid) + "/compose", {}),
               &contract::parseRefusedStatement);
}

} // namespace vigie::http
