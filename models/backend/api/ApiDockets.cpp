#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Deliberating.h"
#include "models/contract/Dockets.h"

/// Routes of questions before the ethics committee.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

/// Runs `work` in a transaction and answers the docket as it is then.
template <typename Work> Result<HttpResponse> changing(BackendStore &store, Work work, int status = 200)
{
    TRY(const auto answer, inTransaction<Docket>(store, std::move(work)));
    return json(contract::writeDocket(answer), status);
}

} // namespace

Result<HttpResponse> PlatformApi::dockets(const Call &call)
{
    TRY(const auto found, docketsFor(m_store, call.person));
    return json(contract::writeDockets(found));
}

Result<HttpResponse> PlatformApi::docket(const Call &call)
{
    TRY(const auto found, docketFor(m_store, call.person, DocketId(call.id)));
    return json(contract::writeDocket(found));
}

Result<HttpResponse> PlatformApi::askCommittee(const Call &call)
{
    TRY(const auto question, contract::parseDocketQuestion(call.request.body));
    return changing(
        m_store, [&] { return backend::askCommittee(m_store, call.person, question, call.now); }, 201);
}

Result<HttpResponse> PlatformApi::takePosition(const Call &call)
{
    TRY(const auto position, contract::parseDocketPosition(call.request.body));
    return changing(
        m_store, [&] { return backend::takePosition(m_store, call.person, DocketId(call.id), position, call.now); },
        201);
}

Result<HttpResponse> PlatformApi::answerDocket(const Call &call)
{
    TRY(const auto reply, contract::parseDocketReply(call.request.body));
    return changing(m_store, [&] {
        return backend::answerDocket(m_store, call.person, DocketId(call.id), reply.rev, reply.answer, call.now);
    });
}

Result<HttpResponse> PlatformApi::adoptDocket(const Call &call)
{
    TRY(const auto adoption, contract::parseDocketAdoption(call.request.body));
    return changing(m_store, [&] {
        return backend::adoptDocket(m_store, call.person, DocketId(call.id), adoption.rev, adoption.policyVersion,
                                    call.now);
    });
}

} // namespace vigie::backend::api
