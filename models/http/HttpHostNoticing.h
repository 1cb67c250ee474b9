#pragma once

#include "models/domain/ports/HostNoticing.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/host-notice-wording` and `/v1/host-notices`.
class HttpHostNoticing final : public domain::HostNoticing
{
public:
    explicit HttpHostNoticing(HttpClient &client) : m_client(client) {}

    Request<domain::HostNoticeWording> wording() override;
    Request<std::vector<domain::HostNotice>> list() override;
    Request<domain::HostNotice> begin(const std::optional<domain::NoticeId> &about,
                                      const domain::HostNoticeEntry &entry) override;
    Request<domain::HostNotice> save(const domain::HostNoticeId &id, std::int64_t rev,
                                     const domain::HostNoticeEntry &entry) override;
    Request<domain::HostNotice> recordSent(const domain::HostNoticeId &id, std::int64_t rev, Instant at) override;
    Request<domain::HostNotice> recordAnswer(const domain::HostNoticeId &id, std::int64_t rev, Instant at,
                                             const QString &text) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
