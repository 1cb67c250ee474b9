#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Referring.h"
#include "models/contract/Offences.h"
#include "models/contract/Referrals.h"

/// Routes of referrals.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

/// Runs `work` in a transaction and answers the referral as it is then.
template <typename Work> Result<HttpResponse> changing(BackendStore &store, Work work, int status = 200)
{
    TRY(const auto answer, inTransaction<Referral>(store, std::move(work)));
    return json(contract::writeReferral(answer), status);
}

} // namespace

Result<HttpResponse> PlatformApi::offences(const Call &)
{
    TRY(const auto list, offencesInForce(m_store));
    return json(contract::writeOffences(list));
}

Result<HttpResponse> PlatformApi::noticeReferrals(const Call &call)
{
    TRY(const auto referrals, backend::referralsOn(m_store, call.person, NoticeId(call.id)));
    return json(contract::writeReferrals(referrals));
}

Result<HttpResponse> PlatformApi::openReferral(const Call &call)
{
    TRY(const auto recipient, contract::parseReferralOpening(call.request.body));
    return changing(
        m_store, [&] { return backend::openReferral(m_store, call.person, NoticeId(call.id), recipient, call.now); },
        201);
}

Result<HttpResponse> PlatformApi::referral(const Call &call)
{
    TRY(const auto found, referralFor(m_store, call.person, ReferralId(call.id)));
    return json(contract::writeReferral(found));
}

Result<HttpResponse> PlatformApi::saveReferral(const Call &call)
{
    TRY(const auto change, contract::parseReferralEntry(call.request.body));
    return changing(m_store, [&] {
        return backend::saveReferral(m_store, call.person, ReferralId(call.id), change.rev, change.what, call.now);
    });
}

Result<HttpResponse> PlatformApi::exportReferral(const Call &call)
{
    TRY(const auto rev, contract::parseReferralRev(call.request.body));
    return changing(m_store,
                    [&] { return backend::exportReferral(m_store, call.person, ReferralId(call.id), rev, call.now); });
}

Result<HttpResponse> PlatformApi::handInReferral(const Call &call)
{
    TRY(const auto change, contract::parseReferralReceipt(call.request.body));
    return changing(m_store, [&] {
        return backend::handInReferral(m_store, call.person, ReferralId(call.id), change.rev, change.what, call.now);
    });
}

Result<HttpResponse> PlatformApi::closeReferral(const Call &call)
{
    TRY(const auto rev, contract::parseReferralRev(call.request.body));
    return changing(m_store,
                    [&] { return backend::closeReferral(m_store, call.person, ReferralId(call.id), rev, call.now); });
}

} // namespace vigie::backend::api
