#include "models/http/HttpSteppingUp.h"

#include "models/contract/StepUps.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

Request<void> HttpSteppingUp::confirm(const std::string &code)
{
    return tell(m_client, sending(Method::Post, "/v1/session/step-up", contract::writeStepUp(code)));
}

} // namespace vigie::http
