#include "models/http/HttpApplicantReader.h"

#include "models/contract/Applicants.h"
#include "models/contract/CertificationVerdicts.h"
#include "models/contract/MachineResults.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

std::string pathOf(const ApplicationId &application, const char *what)
{
    return "/v1/applications/" + urlEncoded(application.value) + what;
}

} // namespace

Request<Applicant> HttpApplicantReader::values(const ApplicationId &application)
{
    return ask(m_client, getting(pathOf(application, "/applicant")), &contract::parseApplicant);
}

Request<MachineResults> HttpApplicantReader::seal(const SealedAnswer &answer)
{
    return ask(m_client, sending(Method::Post, pathOf(answer.application, "/answer"), contract::writeAnswer(answer)),
               &contract::parseMachineResults);
}

Request<Revealed> HttpApplicantReader::reveal(const ApplicationId &application, const RevealRequest &request)
{
    return ask(m_client, sending(Method::Post, pathOf(application, "/reveal"), contract::writeRevealRequest(request)),
               &contract::parseRevealed);
}

} // namespace vigie::http
