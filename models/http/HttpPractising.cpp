#include "models/http/HttpPractising.h"

#include "models/contract/Practices.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

Request<PracticeStanding> HttpPractising::standing()
{
    return ask(m_client, getting("/v1/practice"), &contract::parsePracticeStanding);
}

Request<PracticeOutcome> HttpPractising::answer(const PracticeAnswer &answer)
{
    return ask(m_client, sending(Method::Post, "/v1/practice/answers", contract::writePracticeAnswer(answer)),
               &contract::parsePracticeOutcome);
}

} // namespace vigie::http
