#pragma once

#include "models/domain/ports/Referring.h"
#include "models/http/HttpClient.h"

namespace vigie::http {

/// `/v1/offences`, `/v1/notices/{id}/referrals` and `/v1/referrals/{id}`.
class HttpReferring final : public domain::Referring
{
public:
    explicit HttpReferring(HttpClient &client) : m_client(client) {}

    Request<domain::OffenceList> offences() override;
    Request<std::vector<domain::Referral>> about(const domain::NoticeId &notice) override;
    Request<domain::Referral> read(const domain::ReferralId &id) override;
    Request<domain::Referral> open(const domain::NoticeId &notice, domain::ReferralRecipient recipient) override;
    Request<domain::Referral> save(const domain::ReferralId &id, std::int64_t rev,
                                   const domain::ReferralEntry &entry) override;
    Request<domain::Referral> exportPacket(const domain::ReferralId &id, std::int64_t rev) override;
    Request<domain::Referral> handIn(const domain::ReferralId &id, std::int64_t rev,
                                     const domain::ReferralReceipt &receipt) override;
    Request<domain::Referral> close(const domain::ReferralId &id, std::int64_t rev) override;

private:
    HttpClient &m_client;
};

} // namespace vigie::http
