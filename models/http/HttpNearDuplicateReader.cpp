#include "models/http/HttpNearDuplicateReader.h"

#include "models/contract/NearDuplicates.h"

namespace vigie::http {

Request<domain::NearDuplicates> HttpNearDuplicateReader::nearDuplicates(const domain::ItemId &item)
{
    Exchange exchange;
    exchange.path = "/v1/items/" + urlEncoded(item.value) + "/near-duplicates";
    exchange.headers = {{"Accept", "application/json"}};
    return m_client.call<domain::NearDuplicates>(std::move(exchange), {{"application/json"}},
                                                 [](Response response) -> Result<domain::NearDuplicates> {
                                                     auto found = contract::parseNearDuplicates(response.body);
                                                     if (!found)
                                                         return {ErrorCode::BrokenReply, found.error().detail};
                                                     return found;
                                                 });
}

} // namespace vigie::http
