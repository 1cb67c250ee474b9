#include "models/backend/api/AuditPage.h"
#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Informing.h"
#include "models/contract/InformationOrders.h"
#include "models/contract/InformationWords.h"

/// Routes of orders to give information.
namespace vigie::backend::api {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr int DefaultPage = 200;
constexpr int MaxPage = 500;

/// Runs `work` in a transaction and answers the order as it is then.
template <typename Work> Result<HttpResponse> changing(BackendStore &store, Work work, int status = 200)
{
    TRY(const auto answer, inTransaction<InformationOrder>(store, std::move(work)));
    return json(contract::writeInformationOrder(answer), status);
}

using Simple = Result<InformationOrder> (*)(BackendStore &, const Person &, const InformationOrderId &, std::int64_t,
                                            Instant);

/// What needs no more than the revision.
Result<HttpResponse> simply(BackendStore &store, const Person &person, const std::string &id, std::string_view body,
                            Instant now, Simple work)
{
    TRY(const auto rev, contract::parseInformationRev(body));
    return changing(store, [&] { return work(store, person, InformationOrderId(id), rev, now); });
}

Json eventJson(const InformationEvent &event)
{
    Json json{{"order_id", event.order.value},
              {"work", contract::toWire(event.step.work)},
              {"by", event.step.by.value},
              {"by_name", event.step.byName.toStdString()},
              {"at", toRfc3339(event.step.at)}};
    if (!event.step.note.isEmpty())
        json["note"] = event.step.note.toStdString();
    return json;
}

} // namespace

Result<HttpResponse> PlatformApi::informationOrders(const Call &call)
{
    TRY(const auto found, informationOrdersFor(m_store, call.person));
    return json(contract::writeInformationOrders(found));
}

Result<HttpResponse> PlatformApi::informationOrder(const Call &call)
{
    TRY(const auto found, informationOrderFor(m_store, call.person, InformationOrderId(call.id)));
    return json(contract::writeInformationOrder(found));
}

Result<HttpResponse> PlatformApi::recordInformationOrder(const Call &call)
{
    TRY(const auto entry, contract::parseInformationEntry(call.request.body));
    return changing(
        m_store, [&] { return backend::recordInformationOrder(m_store, call.person, entry, call.now); }, 201);
}

Result<HttpResponse> PlatformApi::correctInformationOrder(const Call &call)
{
    TRY(const auto change, contract::parseInformationCorrection(call.request.body));
    return changing(m_store, [&] {
        return backend::correctInformationOrder(m_store, call.person, InformationOrderId(call.id), change.rev,
                                                change.entry, call.now);
    });
}

Result<HttpResponse> PlatformApi::verifyAuthority(const Call &call)
{
    TRY(const auto how, contract::parseInformationVerification(call.request.body));
    return changing(m_store, [&] {
        return backend::verifyAuthority(m_store, call.person, InformationOrderId(call.id), how.rev, how.how, how.note,
                                        call.now);
    });
}

Result<HttpResponse> PlatformApi::giveBackInformationOrder(const Call &call)
{
    TRY(const auto given, contract::parseInformationReturn(call.request.body));
    return changing(m_store, [&] {
        return backend::giveBackInformationOrder(m_store, call.person, InformationOrderId(call.id), given.rev,
                                                 given.how, given.reasons, call.now);
    });
}

Result<HttpResponse> PlatformApi::prepareInformation(const Call &call)
{
    return simply(m_store, call.person, call.id, call.request.body, call.now, &backend::prepareInformation);
}

Result<HttpResponse> PlatformApi::openInformation(const Call &call)
{
    return simply(m_store, call.person, call.id, call.request.body, call.now, &backend::openInformation);
}

Result<HttpResponse> PlatformApi::releaseInformation(const Call &call)
{
    return simply(m_store, call.person, call.id, call.request.body, call.now, &backend::releaseInformation);
}

Result<HttpResponse> PlatformApi::makeInformationPacket(const Call &call)
{
    return simply(m_store, call.person, call.id, call.request.body, call.now, &backend::makeInformationPacket);
}

Result<HttpResponse> PlatformApi::handOverInformation(const Call &call)
{
    TRY(const auto receipt, contract::parseInformationReceipt(call.request.body));
    return changing(m_store, [&] {
        return backend::handOverInformation(m_store, call.person, InformationOrderId(call.id), receipt.rev, receipt.at,
                                            receipt.receipt, call.now);
    });
}

Result<HttpResponse> PlatformApi::tellOfInformation(const Call &call)
{
    return simply(m_store, call.person, call.id, call.request.body, call.now, &backend::tellOfInformation);
}

Result<HttpResponse> PlatformApi::informationEvents(const Call &call)
{
    TRY(const auto limit, call.integer("limit", DefaultPage, 1, MaxPage));
    TRY(const auto after, call.rowAfter());
    TRY(const auto records,
        knownRecords<InformationEvent>(
            after, limit + 1,
            [&](std::int64_t from, int count) { return informationLog(m_store, call.person, from, count); },
            [&](const InformationEvent &event) { return mayKnowOf(m_store, call.person, event.order); }));
    return json(auditPage(records, limit, eventJson));
}

} // namespace vigie::backend::api
