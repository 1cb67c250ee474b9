#include "models/http/HttpTeamwork.h"

#include "models/contract/Teamwork.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

const std::string NoFields = "{}";

} // namespace

Request<void> HttpTeamwork::post(std::string path, std::string body)
{
    return tell(m_client, sending(Method::Post, std::move(path), std::move(body)));
}

Request<std::vector<Colleague>> HttpTeamwork::colleagues(const std::string &permission)
{
    return ask(m_client, getting("/v1/people?permission=" + urlEncoded(permission)), &contract::parseColleagues);
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

Request<std::vector<Recusal>> HttpTeamwork::recusals()
{
    return ask(m_client, getting("/v1/recusals"), &contract::parseRecusals);
}

Request<void> HttpTeamwork::takeBackRecusal(const PersonId &person, const MemberId &member)
{
    return post("/v1/recusals/take-back", contract::writeRecusalEnd({person, member}));
}

Request<std::vector<Onlooker>> HttpTeamwork::onlookers(const CaseId &kase)
{
    return ask(m_client, getting("/v1/cases/" + urlEncoded(kase.value) + "/presence"), &contract::parseOnlookers);
}

Request<WaitingCases> HttpTeamwork::waiting()
{
    return ask(m_client, getting("/v1/waiting"), &contract::parseWaiting);
}

Request<void> HttpTeamwork::acknowledgeHandover(const CaseId &kase)
{
    return post("/v1/handovers/" + urlEncoded(kase.value) + "/acknowledge", NoFields);
}

Request<std::vector<Onlooker>> HttpTeamwork::look(const std::optional<CaseId> &kase)
{
    return ask(m_client, sending(Method::Post, "/v1/presence", contract::writePresence(kase)),
               &contract::parseOnlookers);
}

Request<CaseSituation> HttpTeamwork::standing(const CaseId &kase)
{
    return ask(m_client, getting("/v1/cases/" + urlEncoded(kase.value) + "/standing"), &contract::parseStanding);
}

Request<void> HttpTeamwork::takeOverAlarm(const AlarmId &alarm)
{
    return post("/v1/alarms/" + urlEncoded(alarm.value) + "/take-over", NoFields);
}

} // namespace vigie::http
