#include "models/http/HttpReferring.h"

#include "models/contract/Offences.h"
#include "models/contract/Referrals.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

std::string placeOf(const ReferralId &id, const char *what = "")
{
    return "/v1/referrals/" + urlEncoded(id.value) + what;
}

std::string ofNotice(const NoticeId &notice)
{
    return "/v1/notices/" + urlEncoded(notice.value) + "/referrals";
}

} // namespace

Request<OffenceList> HttpReferring::offences()
{
    return ask(m_client, getting("/v1/offences"), &contract::parseOffences);
}

Request<std::vector<Referral>> HttpReferring::about(const NoticeId &notice)
{
    return ask(m_client, getting(ofNotice(notice)), &contract::parseReferrals);
}

Request<Referral> HttpReferring::read(const ReferralId &id)
{
    return ask(m_client, getting(placeOf(id)), &contract::parseReferral);
}

Request<Referral> HttpReferring::open(const NoticeId &notice, ReferralRecipient recipient)
{
    return ask(m_client, sending(Method::Post, ofNotice(notice), contract::writeReferralOpening(recipient)),
               &contract::parseReferral);
}

Request<Referral> HttpReferring::save(const ReferralId &id, std::int64_t rev, const ReferralEntry &entry)
{
    return ask(m_client, sending(Method::Put, placeOf(id), contract::writeReferralEntry(rev, entry)),
               &contract::parseReferral);
}

Request<Referral> HttpReferring::exportPacket(const ReferralId &id, std::int64_t rev)
{
    return ask(m_client, sending(Method::Post, placeOf(id, "/exports"), contract::writeReferralRev(rev)),
               &contract::parseReferral);
}

Request<Referral> HttpReferring::handIn(const ReferralId &id, std::int64_t rev, const ReferralReceipt &receipt)
{
    return ask(m_client, sending(Method::Post, placeOf(id, "/handed-in"), contract::writeReferralReceipt(rev, receipt)),
               &contract::parseReferral);
}

Request<Referral> HttpReferring::close(const ReferralId &id, std::int64_t rev)
{
    return ask(m_client, sending(Method::Post, placeOf(id, "/close"), contract::writeReferralRev(rev)),
               &contract::parseReferral);
}

} // namespace vigie::http
