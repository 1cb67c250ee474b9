#include "models/http/HttpDeliberating.h"

#include "models/contract/Dockets.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

std::string placeOf(const DocketId &id, const char *what)
{
    return "/v1/dockets/" + urlEncoded(id.value) + what;
}

} // namespace

Request<std::vector<Docket>> HttpDeliberating::list()
{
    return vigie::http::ask(m_client, getting("/v1/dockets"), &contract::parseDockets);
}

Request<Docket> HttpDeliberating::ask(const DocketQuestion &question)
{
    return vigie::http::ask(m_client, sending(Method::Post, "/v1/dockets", contract::writeDocketQuestion(question)),
                            &contract::parseDocket);
}

Request<Docket> HttpDeliberating::position(const DocketId &id, std::optional<int> option, const QString &text)
{
    return vigie::http::ask(
        m_client, sending(Method::Post, placeOf(id, "/positions"), contract::writeDocketPosition(option, text)),
        &contract::parseDocket);
}

Request<Docket> HttpDeliberating::answer(const DocketId &id, std::int64_t rev, const DocketAnswer &answer)
{
    return vigie::http::ask(m_client,
                            sending(Method::Post, placeOf(id, "/answer"), contract::writeDocketReply({rev, answer})),
                            &contract::parseDocket);
}

Request<Docket> HttpDeliberating::adopt(const DocketId &id, std::int64_t rev, int policyVersion)
{
    return vigie::http::ask(
        m_client, sending(Method::Post, placeOf(id, "/policy"), contract::writeDocketAdoption({rev, policyVersion})),
        &contract::parseDocket);
}

} // namespace vigie::http
