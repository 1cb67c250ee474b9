#include "models/http/HttpNearDuplicateReader.h"

#include "models/contract/NearDuplicates.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

Request<domain::NearDuplicates> HttpNearDuplicateReader::nearDuplicates(const domain::ItemId &item)
{
    return ask(m_client, getting("/v1/items/" + urlEncoded(item.value) + "/near-duplicates"),
               &contract::parseNearDuplicates);
}

} // namespace vigie::http
