#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Practising.h"
#include "models/contract/Practices.h"

/// Practice before the first live case of certification.
namespace vigie::backend::api {

using namespace vigie::domain;

Result<HttpResponse> PlatformApi::practice(const Call &call)
{
    TRY(const auto standing, practiceOf(m_store, call.person));
    return json(contract::writePracticeStanding(standing));
}

Result<HttpResponse> PlatformApi::answerOfPractice(const Call &call)
{
    TRY(const auto answer, contract::parsePracticeAnswer(call.request.body));
    PracticeOutcome outcome;
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        TRY(outcome, answerPractice(m_store, call.person, answer));
        return {};
    }));
    return json(contract::writePracticeOutcome(outcome));
}

} // namespace vigie::backend::api
