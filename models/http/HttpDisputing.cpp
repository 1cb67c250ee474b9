#include "models/http/HttpDisputing.h"

#include "models/contract/Disputes.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

std::string ofNotice(const NoticeId &notice)
{
    return "/v1/notices/" + urlEncoded(notice.value) + "/disputes";
}

} // namespace

Request<std::vector<Dispute>> HttpDisputing::about(const NoticeId &notice)
{
    return ask(m_client, getting(ofNotice(notice)), &contract::parseDisputes);
}

Request<Dispute> HttpDisputing::open(const NoticeId &notice, const DecisionId &decision, const DisputeEntry &entry)
{
    return ask(m_client, sending(Method::Post, ofNotice(notice), contract::writeDisputeOpening({decision, entry})),
               &contract::parseDispute);
}

Request<Dispute> HttpDisputing::save(const DisputeId &id, std::int64_t rev, const DisputeEntry &entry)
{
    return ask(
        m_client,
        sending(Method::Put, "/v1/disputes/" + urlEncoded(id.value), contract::writeDisputeRevision({rev, entry})),
        &contract::parseDispute);
}

} // namespace vigie::http
