#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Caring.h"
#include "models/backend/rules/PersonSettings.h"
#include "models/backend/rules/Serving.h"
#include "models/backend/rules/StepUp.h"
#include "models/contract/CareSums.h"
#include "models/contract/NotTodayChoices.h"
#include "models/contract/Settings.h"
#include "models/contract/StepUps.h"

/// Routes about the person who asks.
namespace vigie::backend::api {

using namespace vigie::domain;

Result<HttpResponse> PlatformApi::confirmPerson(const Call &call)
{
    TRY(const auto code, contract::parseStepUp(call.request.body));
    auto outcome = StepUpOutcome::Closed;
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        TRY(outcome, stepUp(m_store, call.person, code, call.now));
        return {};
    }));
    switch (outcome) {
    case StepUpOutcome::Confirmed:
        return noContent();
    case StepUpOutcome::WrongCode:
        return {ErrorCode::WrongCode, "code"};
    case StepUpOutcome::Closed:
        break;
    }
    return {ErrorCode::RateLimited, "too many wrong codes"};
}

Result<HttpResponse> PlatformApi::mySettings(const Call &call)
{
    TRY(const auto settings, settingsOf(m_store, call.person));
    return json(contract::writeSettings(settings));
}

Result<HttpResponse> PlatformApi::changeMySettings(const Call &call)
{
    TRY(auto changes, contract::parseSettings(call.request.body));
    AccountSettingMap settings;
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        TRY(settings, mergeSettings(m_store, call.person, std::move(changes), call.now));
        return {};
    }));
    return json(contract::writeSettings(settings));
}

Result<HttpResponse> PlatformApi::myNotToday(const Call &call)
{
    TRY(const auto choice, notTodayOf(m_store, call.person, call.now));
    return json(contract::writeNotToday(choice));
}

Result<HttpResponse> PlatformApi::changeMyNotToday(const Call &call)
{
    TRY(auto wanted, contract::parseNotToday(call.request.body));
    NotTodayChoice choice;
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        TRY(choice, setNotToday(m_store, call.person, std::move(wanted), call.now));
        return {};
    }));
    return json(contract::writeNotToday(choice));
}

Result<HttpResponse> PlatformApi::workplace(const Call &)
{
    TRY(const auto rules, workplaceRules(m_store));
    return json(contract::writeWorkplace(rules));
}

Result<HttpResponse> PlatformApi::exposure(const Call &call)
{
    TRY(const auto sums, exposureSums(m_store, call.person, call.now));
    return json(contract::writeExposureSums(sums));
}

Result<HttpResponse> PlatformApi::shareExposure(const Call &call)
{
    TRY(const auto share, contract::parseExposureShare(call.request.body));
    TRY_DONE(m_store.transaction([&] { return giveExposure(m_store, call.person, share, call.now); }));
    return noContent();
}

} // namespace vigie::backend::api
