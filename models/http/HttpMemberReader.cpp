#include "models/http/HttpMemberReader.h"

#include "models/contract/Members.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

Request<domain::MemberTimeline> HttpMemberReader::timeline(const domain::MemberId &member,
                                                           const domain::OpeningReason &reason)
{
    std::string path = "/v1/members/" + urlEncoded(member.value) + "/timeline";
    if (reason.kase)
        path += "?case=" + urlEncoded(reason.kase->value);
    else
        path += "?reason=" + urlEncoded(reason.words.toStdString());
    return ask(m_client, getting(std::move(path)), &contract::parseTimeline);
}

Request<domain::AudienceView> HttpAudienceReader::view(const domain::ItemId &item, domain::Audience as)
{
    auto path = "/v1/items/" + urlEncoded(item.value) + "/view?as=" + std::string(contract::audienceWord(as));
    return ask(m_client, getting(std::move(path)), &contract::parseAudienceView);
}

Request<domain::QueuePace> HttpQueuePaceReader::pace(const domain::QueueId &queue)
{
    return ask(m_client, getting("/v1/queues/" + urlEncoded(queue.value) + "/pace"), &contract::parsePace);
}

} // namespace vigie::http
