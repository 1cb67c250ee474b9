#include "models/http/HttpInforming.h"

#include "models/contract/InformationOrders.h"
#include "models/http/JsonCalls.h"

namespace vigie::http {

using namespace domain;

namespace {

constexpr auto Place = "/v1/information-orders";

std::string placeOf(const InformationOrderId &id, const char *what = "")
{
    return Place + ("/" + urlEncoded(id.value)) + what;
}

} // namespace

Request<InformationOrder> HttpInforming::post(const InformationOrderId &id, const char *what, std::string body)
{
    return ask(m_client, sending(Method::Post, placeOf(id, what), std::move(body)), &contract::parseInformationOrder);
}

Request<std::vector<InformationOrder>> HttpInforming::list()
{
    return ask(m_client, getting(Place), &contract::parseInformationOrders);
}

Request<InformationOrder> HttpInforming::record(const InformationEntry &entry)
{
    return ask(m_client, sending(Method::Post, Place, contract::writeInformationEntry(entry)),
               &contract::parseInformationOrder);
}

Request<InformationOrder> HttpInforming::correct(const InformationOrderId &id, std::int64_t rev,
                                                 const InformationEntry &entry)
{
    return ask(m_client, sending(Method::Put, placeOf(id), contract::writeInformationCorrection({rev, entry})),
               &contract::parseInformationOrder);
}

Request<InformationOrder> HttpInforming::verify(const InformationOrderId &id, std::int64_t rev, AuthorityCheck how,
                                                const QString &note)
{
    return post(id, "/verification", contract::writeInformationVerification({rev, how, note}));
}

Request<InformationOrder> HttpInforming::giveBack(const InformationOrderId &id, std::int64_t rev, InformationWork how,
                                                  const QString &reasons)
{
    return post(id, "/return", contract::writeInformationReturn({rev, how, reasons}));
}

Request<InformationOrder> HttpInforming::prepare(const InformationOrderId &id, std::int64_t rev)
{
    return post(id, "/preparation", contract::writeInformationRev(rev));
}

Request<InformationOrder> HttpInforming::open(const InformationOrderId &id, std::int64_t rev)
{
    return post(id, "/opening", contract::writeInformationRev(rev));
}

Request<InformationOrder> HttpInforming::release(const InformationOrderId &id, std::int64_t rev)
{
    return post(id, "/release", contract::writeInformationRev(rev));
}

Request<InformationOrder> HttpInforming::makePacket(const InformationOrderId &id, std::int64_t rev)
{
    return post(id, "/packet", contract::writeInformationRev(rev));
}

Request<InformationOrder> HttpInforming::handOver(const InformationOrderId &id, std::int64_t rev, Instant at,
                                                  const QString &receipt)
{
    return post(id, "/handed-over", contract::writeInformationReceipt({rev, at, receipt}));
}

Request<InformationOrder> HttpInforming::tell(const InformationOrderId &id, std::int64_t rev)
{
    return post(id, "/told", contract::writeInformationRev(rev));
}

} // namespace vigie::http
