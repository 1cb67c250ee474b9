#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Measuring.h"

/// Routes of what decisions on notices leave on accounts.
namespace vigie::backend::api {

using namespace vigie::domain;

Result<HttpResponse> PlatformApi::accountStanding(const Call &call)
{
    TRY(const auto standing, inTransaction<NoticeStanding>(m_store, [&] {
            return standingFor(m_store, call.person, NoticeId(call.id), call.now);
        }));
    return json(contract::writeNoticeStanding(standing));
}

Result<HttpResponse> PlatformApi::accountMeasures(const Call &call)
{
    TRY(const auto measures, waitingMeasures(m_store, call.person));
    return json(contract::writeWaitingMeasures(measures));
}

Result<HttpResponse> PlatformApi::answerAccountMeasure(const Call &call)
{
    TRY(const auto reply, contract::parseMeasureReply(call.request.body));
    TRY_DONE(
        m_store.transaction([&] { return answerMeasure(m_store, call.person, DecisionId(call.id), reply, call.now); }));
    return accountMeasures(call);
}

} // namespace vigie::backend::api
