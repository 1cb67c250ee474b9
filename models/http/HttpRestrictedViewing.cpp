#include "models/http/HttpRestrictedViewing.h"

#include "models/contract/Viewings.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<ViewingGrant> HttpRestrictedViewing::ask(const ViewingRequest &request)
{
    return http::ask(m_client,
                     sending(Method::Post, "/v1/items/" + urlEncoded(request.item.value) + "/viewings",
                             contract::writeViewingRequest(request)),
                     &contract::parseViewingGrant);
}

Request<void> HttpRestrictedViewing::report(const ViewingId &id, const ViewingReport &report)
{
    return tell(m_client, sending(Method::Post, "/v1/viewings/" + urlEncoded(id.value) + "/reports",
                                  contract::writeViewingReport(report)));
}

} // namespace vigie::http
