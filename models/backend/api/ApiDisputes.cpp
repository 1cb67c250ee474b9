#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Disputing.h"
#include "models/contract/Disputes.h"

/// Routes of disputes before certified bodies.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

/// Runs `work` in a transaction and answers the dispute as it is then.
template <typename Work> Result<HttpResponse> changing(BackendStore &store, Work work, int status = 200)
{
    TRY(const auto answer, inTransaction<Dispute>(store, std::move(work)));
    return json(contract::writeDispute(answer), status);
}

} // namespace

Result<HttpResponse> PlatformApi::disputes(const Call &call)
{
    TRY(const auto found, disputesFor(m_store, call.person, NoticeId(call.id)));
    return json(contract::writeDisputes(found));
}

Result<HttpResponse> PlatformApi::openDispute(const Call &call)
{
    TRY(const auto opening, contract::parseDisputeOpening(call.request.body));
    return changing(
        m_store,
        [&] {
            return backend::openDispute(m_store, call.person, NoticeId(call.id), opening.decision, opening.entry,
                                        call.now);
        },
        201);
}

Result<HttpResponse> PlatformApi::saveDispute(const Call &call)
{
    TRY(const auto change, contract::parseDisputeRevision(call.request.body));
    return changing(m_store, [&] {
        return backend::saveDispute(m_store, call.person, DisputeId(call.id), change.rev, change.entry, call.now);
    });
}

} // namespace vigie::backend::api
