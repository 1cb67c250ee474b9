#include "models/http/HttpNotToday.h"

#include "models/contract/NotTodayChoices.h"

namespace vigie::http {

using domain::NotTodayChoice;

Request<NotTodayChoice> HttpNotToday::call(Exchange exchange)
{
    exchange.path = "/v1/me/not-today";
    exchange.headers = {{"Accept", "application/json"}};
    return m_client.call<NotTodayChoice>(std::move(exchange), {{"application/json"}, ErrorCode::BrokenReply},
                                         [](Response response) -> Result<NotTodayChoice> {
                                             auto choice = contract::parseNotToday(response.body);
                                             if (!choice)
                                                 return {ErrorCode::BrokenReply, choice.error().detail};
                                             return choice;
                                         });
}

Request<NotTodayChoice> HttpNotToday::write(const NotTodayChoice &choice)
{
    Exchange exchange;
    exchange.method = Method::Put;
    exchange.body = contract::writeNotToday(choice);
    return call(std::move(exchange));
}

} // namespace vigie::http
