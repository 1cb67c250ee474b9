#include "models/http/HttpMemberReader.h"

#include "models/contract/Members.h"

namespace vigie::http {

namespace {

template <typename T> Request<T> get(HttpClient &client, std::string path, Result<T> (*parse)(std::string_view))
{
    Exchange exchange;
    exchange.path = std::move(path);
    exchange.headers = {{"Accept", "application/json"}};
    return client.call<T>(std::move(exchange), {{"application/json"}}, [parse](Response response) -> Result<T> {
        auto parsed = parse(response.body);
        if (!parsed)
            return {ErrorCode::BrokenReply, parsed.error().detail};
        return parsed;
    });
}

} // namespace

Request<domain::MemberTimeline> HttpMemberReader::timeline(const domain::MemberId &member,
                                                           const domain::OpeningReason &reason)
{
    std::string path = "/v1/members/" + urlEncoded(member.value) + "/timeline";
    if (reason.kase)
        path += "?case=" + urlEncoded(reason.kase->value);
    else
        path += "?reason=" + urlEncoded(reason.words.toStdString());
    return get<domain::MemberTimeline>(m_client, std::move(path), contract::parseTimeline);
}

Request<domain::AudienceView> HttpAudienceReader::view(const domain::ItemId &item, domain::Audience as)
{
    auto path = "/v1/items/" + urlEncoded(item.value) + "/view?as=" + std::string(contract::audienceWord(as));
    return get<domain::AudienceView>(m_client, std::move(path), contract::parseAudienceView);
}

Request<domain::QueuePace> HttpQueuePaceReader::pace(const domain::QueueId &queue)
{
    return get<domain::QueuePace>(m_client, "/v1/queues/" + urlEncoded(queue.value) + "/pace", contract::parsePace);
}

} // namespace vigie::http
