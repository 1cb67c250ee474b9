#include "models/http/HttpHostNoticing.h"

#include "models/contract/HostNotices.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

constexpr auto All = "/v1/host-notices";

std::string placeOf(const HostNoticeId &id, const char *what = "")
{
    return All + ("/" + urlEncoded(id.value)) + what;
}

} // namespace

Request<HostNoticeWording> HttpHostNoticing::wording()
{
    return ask(m_client, getting("/v1/host-notice-wording"), &contract::parseHostNoticeWording);
}

Request<std::vector<HostNotice>> HttpHostNoticing::list()
{
    return ask(m_client, getting(All), &contract::parseHostNotices);
}

Request<HostNotice> HttpHostNoticing::begin(const std::optional<NoticeId> &about, const HostNoticeEntry &entry)
{
    return ask(m_client, sending(Method::Post, All, contract::writeHostNoticeOpening({about, entry})),
               &contract::parseHostNotice);
}

Request<HostNotice> HttpHostNoticing::save(const HostNoticeId &id, std::int64_t rev, const HostNoticeEntry &entry)
{
    return ask(m_client, sending(Method::Put, placeOf(id), contract::writeHostNoticeRevision({rev, entry})),
               &contract::parseHostNotice);
}

Request<HostNotice> HttpHostNoticing::recordSent(const HostNoticeId &id, std::int64_t rev, Instant at)
{
    return ask(m_client, sending(Method::Post, placeOf(id, "/sent"), contract::writeHostNoticeStep({rev, at, {}})),
               &contract::parseHostNotice);
}

Request<HostNotice> HttpHostNoticing::recordAnswer(const HostNoticeId &id, std::int64_t rev, Instant at,
                                                   const QString &text)
{
    return ask(m_client, sending(Method::Post, placeOf(id, "/answer"), contract::writeHostNoticeStep({rev, at, text})),
               &contract::parseHostNotice);
}

} // namespace vigie::http
