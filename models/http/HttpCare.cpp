#include "models/http/HttpCare.h"

#include "models/contract/CareSums.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<WorkplaceRules> HttpCare::rules()
{
    return ask(m_client, getting("/v1/workplace"), &contract::parseWorkplace);
}

Request<void> HttpCare::give(const ExposureShare &share)
{
    return tell(m_client, sending(Method::Post, "/v1/exposure", contract::writeExposureShare(share)));
}

Request<std::vector<ExposureSum>> HttpCare::read()
{
    return ask(m_client, getting("/v1/exposure"), &contract::parseExposureSums);
}

} // namespace vigie::http
