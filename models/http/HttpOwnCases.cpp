#include "models/http/HttpOwnCases.h"

#include "models/contract/OwnCases.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<OwnCaseAnswer> HttpOwnCases::open(const NoticeId &id, const OwnCase &entry)
{
    return ask(m_client, sending(Method::Put, "/v1/own-notices/" + urlEncoded(id.value), contract::writeOwnCase(entry)),
               &contract::parseOwnCaseAnswer);
}

} // namespace vigie::http
