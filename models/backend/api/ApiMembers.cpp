#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/Members.h"
#include "models/backend/rules/Pace.h"
#include "models/contract/Members.h"

/// Routes that answer a question of the desk: about a member, what others see, how fast a queue is worked.
namespace vigie::backend::api {

using namespace vigie::domain;

Result<HttpResponse> PlatformApi::timeline(const Call &call)
{
    OpenedFor opened;
    if (const auto given = call.target.query.find("case"); given != call.target.query.end()) {
        if (!isValidId(given->second))
            return {ErrorCode::Invalid, "case"};
        opened.kase = CaseId(given->second);
    } else if (const auto words = call.target.query.find("reason"); words != call.target.query.end()) {
        opened.reason = QString::fromStdString(words->second);
    }
    Result<MemberTimeline> answer(ErrorCode::Internal);
    TRY_DONE(m_store.transaction([&]() -> Result<void> {
        answer = timelineFor(m_store, call.person, MemberId(call.id), opened, call.now);
        if (!answer)
            return answer.error();
        return {};
    }));
    return json(contract::writeTimeline(*answer));
}

Result<HttpResponse> PlatformApi::itemView(const Call &call)
{
    const auto word = call.target.query.find("as");
    if (word == call.target.query.end())
        return {ErrorCode::Invalid, "as"};
    TRY(const auto as, contract::audienceFrom(word->second));
    TRY(const auto item, itemFor(m_store, call.person, ItemId(call.id), call.now));
    TRY(const auto owner, m_store.readMember(item.owner));
    TRY(const bool forSubscribers, m_store.isForSubscribers(item.id));
    return json(contract::writeAudienceView(viewOf(item, owner, forSubscribers, as)));
}

Result<HttpResponse> PlatformApi::pace(const Call &call)
{
    TRY(const auto pace, paceOf(m_store, call.person, QueueId(call.id), call.now));
    return json(contract::writePace(pace));
}

} // namespace vigie::backend::api
