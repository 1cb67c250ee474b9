#include "models/http/HttpTeamwork.h"

#include "models/contract/Teamwork.h"

namespace vigie::http {

using namespace domain;

namespace {

Exchange exchangeFor(std::string path)
{
    Exchange exchange;
    exchange.path = std::move(path);
    exchange.headers = {{"Accept", "application/json"}};
    return exchange;
}

Exchange postOf(std::string path, std::string body)
{
    auto exchange = exchangeFor(std::move(path));
    exchange.method = Method::Post;
    exchange.body = std::move(body);
    return exchange;
}

/// A 2xx whose body cannot be read is a broken answer of the platform.
template <typename T> std::function<Result<T>(Response)> reading(Result<T> (*parse)(std::string_view))
{
    return [parse](Response response) -> Result<T> {
        auto value = parse(response.body);
        if (!value)
            return {ErrorCode::BrokenReply, value.error().detail};
        return value;
    };
}

const std::string NoFields = "{}";

} // namespace

template <typename T> Request<T> HttpTeamwork::get(std::string path, Result<T> (*parse)(std::string_view))
{
    return m_client.call<T>(exchangeFor(std::move(path)), {{"application/json"}, ErrorCode::BrokenReply},
                            reading(parse));
}

Request<void> HttpTeamwork::post(std::string path, std::string body)
{
    return m_client.call<void>(postOf(std::move(path), std::move(body)), {{}, ErrorCode::BrokenReply},
                               [](const Response &) { return Result<void>(); });
}

Request<std::vector<Colleague>> HttpTeamwork::colleagues(const std::string &permission)
{
    return get<std::vector<Colleague>>("/v1/people?permission=" + urlEncoded(permission), &contract::parseColleagues);
}

Request<void> HttpTeamwork::handOver(const ClaimId &claim, const CaseHanding &handing)
{
    return post("/v1/claims/" + urlEncoded(claim.value) + "/transfer", contract::writeHanding(handing));
}

Request<void> HttpTeamwork::park(const ClaimId &claim, Instant until, const QString &note)
{
    return post("/v1/claims/" + urlEncoded(claim.value) + "/park", contract::writeParking({until, note}));
}

Request<void> HttpTeamwork::recuse(const ClaimId &claim)
{
    return post("/v1/claims/" + urlEncoded(claim.value) + "/recuse", NoFields);
}

Request<WaitingCases> HttpTeamwork::waiting()
{
    return get<WaitingCases>("/v1/waiting", &contract::parseWaiting);
}

Request<void> HttpTeamwork::acknowledgeHandover(const CaseId &kase)
{
    return post("/v1/handovers/" + urlEncoded(kase.value) + "/acknowledge", NoFields);
}

Request<std::vector<Onlooker>> HttpTeamwork::look(const std::optional<CaseId> &kase)
{
    return m_client.call<std::vector<Onlooker>>(postOf("/v1/presence", contract::writePresence(kase)),
                                                {{"application/json"}, ErrorCode::BrokenReply},
                                                reading(&contract::parseOnlookers));
}

Request<CaseSituation> HttpTeamwork::standing(const CaseId &kase)
{
    return get<CaseSituation>("/v1/cases/" + urlEncoded(kase.value) + "/standing", &contract::parseStanding);
}

Request<void> HttpTeamwork::takeOverAlarm(const AlarmId &alarm)
{
    return post("/v1/alarms/" + urlEncoded(alarm.value) + "/take-over", NoFields);
}

} // namespace vigie::http
