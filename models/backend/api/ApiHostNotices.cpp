#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/HostNoticing.h"
#include "models/contract/HostNotices.h"

/// Routes of notices to other hosts.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

/// Runs `work` in a transaction and answers the notice as it is then.
template <typename Work> Result<HttpResponse> changing(BackendStore &store, Work work, int status = 200)
{
    TRY(const auto answer, inTransaction<HostNotice>(store, std::move(work)));
    return json(contract::writeHostNotice(answer), status);
}

} // namespace

Result<HttpResponse> PlatformApi::hostNoticeWording(const Call &call)
{
    TRY(const auto wording, backend::hostNoticeWording(m_store, call.person));
    return json(contract::writeHostNoticeWording(wording));
}

Result<HttpResponse> PlatformApi::hostNotices(const Call &call)
{
    TRY(const auto found, hostNoticesFor(m_store, call.person));
    return json(contract::writeHostNotices(found));
}

Result<HttpResponse> PlatformApi::beginHostNotice(const Call &call)
{
    TRY(const auto opening, contract::parseHostNoticeOpening(call.request.body));
    return changing(
        m_store,
        [&] { return backend::beginHostNotice(m_store, call.person, opening.notice, opening.entry, call.now); }, 201);
}

Result<HttpResponse> PlatformApi::saveHostNotice(const Call &call)
{
    TRY(const auto change, contract::parseHostNoticeRevision(call.request.body));
    return changing(m_store, [&] {
        return backend::saveHostNotice(m_store, call.person, HostNoticeId(call.id), change.rev, change.entry, call.now);
    });
}

Result<HttpResponse> PlatformApi::hostNoticeSent(const Call &call)
{
    TRY(const auto step, contract::parseHostNoticeStep(call.request.body));
    return changing(m_store, [&] {
        return recordHostNoticeSent(m_store, call.person, HostNoticeId(call.id), step.rev, step.at, call.now);
    });
}

Result<HttpResponse> PlatformApi::hostNoticeAnswer(const Call &call)
{
    TRY(const auto step, contract::parseHostNoticeStep(call.request.body));
    return changing(m_store, [&] {
        return recordHostNoticeAnswer(m_store, call.person, HostNoticeId(call.id), step.rev, step.at, step.text,
                                      call.now);
    });
}

} // namespace vigie::backend::api
