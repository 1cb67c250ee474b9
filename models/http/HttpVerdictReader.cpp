#include "models/http/HttpVerdictReader.h"

#include "models/contract/Verdicts.h"

namespace vigie::http {

Request<std::vector<domain::Verdict>> HttpVerdictReader::verdicts(const domain::ItemId &item)
{
    Exchange exchange;
    exchange.path = "/v1/items/" + urlEncoded(item.value) + "/verdicts";
    exchange.headers = {{"Accept", "application/json"}};
    return m_client.call<std::vector<domain::Verdict>>(std::move(exchange), {{"application/json"}},
                                                       [](Response response) -> Result<std::vector<domain::Verdict>> {
                                                           auto verdicts = contract::parseVerdicts(response.body);
                                                           if (!verdicts)
                                                               return {ErrorCode::BrokenReply, verdicts.error().detail};
                                                           return verdicts;
                                                       });
}

} // namespace vigie::http
