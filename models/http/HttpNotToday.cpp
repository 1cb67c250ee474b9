#include "models/http/HttpNotToday.h"

#include "models/contract/NotTodayChoices.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using domain::NotTodayChoice;

namespace {

constexpr auto Path = "/v1/me/not-today";

} // namespace

Request<NotTodayChoice> HttpNotToday::read()
{
    return ask(m_client, getting(Path), &contract::parseNotToday);
}

Request<NotTodayChoice> HttpNotToday::write(const NotTodayChoice &choice)
{
    return ask(m_client, sending(Method::Put, Path, contract::writeNotToday(choice)), &contract::parseNotToday);
}

} // namespace vigie::http
