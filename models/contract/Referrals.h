#pragma once

#include "models/base/Result.h"
#include "models/domain/Referral.h"

#include <string>
#include <string_view>
#include <vector>

/// Referrals on the wire. What is not known is left out. Errors: Invalid, naming the field and never what is written
/// there.
namespace vigie::contract {

/// `GET /v1/referrals/{id}`: `{rev, notice_id, case_id, recipient, state, packet: {id, …}, left_out, exported_at,
/// handed_in_at, reference}`; the packet has the fields of its file.
std::string writeReferral(const domain::Referral &referral);
Result<domain::Referral> parseReferral(std::string_view json);

/// `GET /v1/notices/{id}/referrals`: `{items: […]}`.
std::string writeReferrals(const std::vector<domain::Referral> &referrals);
Result<std::vector<domain::Referral>> parseReferrals(std::string_view json);

/// `POST /v1/notices/{id}/referrals`: `{recipient}`.
std::string writeReferralOpening(domain::ReferralRecipient recipient);
Result<domain::ReferralRecipient> parseReferralOpening(std::string_view json);

/// What is changed with the revision that it was read at: `{expect: {rev}, …}`.
template <typename What> struct ReferralChange
{
    std::int64_t rev = 0;
    What what{};
};

/// `PUT /v1/referrals/{id}`: `{expect, recipient, offence, facts, left_out, danger, legal_hold, do_not_notify}`.
std::string writeReferralEntry(std::int64_t rev, const domain::ReferralEntry &entry);
Result<ReferralChange<domain::ReferralEntry>> parseReferralEntry(std::string_view json);

/// `POST /v1/referrals/{id}/handed-in`: `{expect, at, reference, informed: [{party, name, at, reference}]}`.
std::string writeReferralReceipt(std::int64_t rev, const domain::ReferralReceipt &receipt);
Result<ReferralChange<domain::ReferralReceipt>> parseReferralReceipt(std::string_view json);

/// `POST /v1/referrals/{id}/exports` and `…/close`: `{expect}`.
std::string writeReferralRev(std::int64_t rev);
Result<std::int64_t> parseReferralRev(std::string_view json);

/// One event of a chain of custody, always the same bytes for the same event.
std::string writeCustodyEvent(const domain::CustodyEvent &event);
Result<domain::CustodyEvent> parseCustodyEvent(std::string_view json);

} // namespace vigie::contract
