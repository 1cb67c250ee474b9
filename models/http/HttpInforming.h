#pragma once

#include "models/domain/ports/Informing.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/information-orders`.
class HttpInforming final : public domain::Informing
{
public:
    explicit HttpInforming(HttpClient &client) : m_client(client) {}

    Request<std::vector<domain::InformationOrder>> list() override;
    Request<domain::InformationOrder> record(const domain::InformationEntry &entry) override;
    Request<domain::InformationOrder> correct(const domain::InformationOrderId &id, std::int64_t rev,
                                              const domain::InformationEntry &entry) override;
    Request<domain::InformationOrder> verify(const domain::InformationOrderId &id, std::int64_t rev,
                                             domain::AuthorityCheck how, const QString &note) override;
    Request<domain::InformationOrder> giveBack(const domain::InformationOrderId &id, std::int64_t rev,
                                               domain::InformationWork how, const QString &reasons) override;
    Request<domain::InformationOrder> prepare(const domain::InformationOrderId &id, std::int64_t rev) override;
    Request<domain::InformationOrder> open(const domain::InformationOrderId &id, std::int64_t rev) override;
    Request<domain::InformationOrder> release(const domain::InformationOrderId &id, std::int64_t rev) override;
    Request<domain::InformationOrder> makePacket(const domain::InformationOrderId &id, std::int64_t rev) override;
    Request<domain::InformationOrder> handOver(const domain::InformationOrderId &id, std::int64_t rev, Instant at,
                                               const QString &receipt) override;
    Request<domain::InformationOrder> tell(const domain::InformationOrderId &id, std::int64_t rev) override;

private:
    Request<domain::InformationOrder> post(const domain::InformationOrderId &id, const char *what, std::string body);

    HttpClient &m_client;
};

} // namespace vigie::http
