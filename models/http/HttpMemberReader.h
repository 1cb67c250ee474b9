#pragma once

#include "models/domain/ports/MemberReader.h"
#include "models/domain/ports/QueueForecasting.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `GET /v1/members/{id}/timeline`.
class HttpMemberReader final : public domain::MemberReader
{
public:
    explicit HttpMemberReader(HttpClient &client) : m_client(client) {}
    Request<domain::MemberTimeline> timeline(const domain::MemberId &member,
                                             const domain::OpeningReason &reason) override;

private:
    HttpClient &m_client;
};

/// `GET /v1/items/{id}/view?as=…`.
class HttpAudienceReader final : public domain::AudienceReader
{
public:
    explicit HttpAudienceReader(HttpClient &client) : m_client(client) {}
    Request<domain::AudienceView> view(const domain::ItemId &item, domain::Audience as) override;

private:
    HttpClient &m_client;
};

/// `GET /v1/queues/{id}/pace`.
class HttpQueuePaceReader final : public domain::QueuePaceReader
{
public:
    explicit HttpQueuePaceReader(HttpClient &client) : m_client(client) {}
    Request<domain::QueuePace> pace(const domain::QueueId &queue) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
