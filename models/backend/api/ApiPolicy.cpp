#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Access.h"
#include "models/backend/rules/PolicyEditing.h"
#include "models/contract/Policies.h"

#include <nlohmann/json.hpp>

/// Routes of the policy and of the letters that come from it.
namespace vigie::backend::api {

using namespace vigie::domain;

Result<HttpResponse> PlatformApi::policy(const Call &)
{
    TRY(const auto policy, m_store.policy());
    return json(contract::writePolicy(policy));
}

Result<HttpResponse> PlatformApi::publish(const Call &call)
{
    if (!call.person.may(permission::EditPolicy))
        return {ErrorCode::Permission, "policy.edit"};
    TRY(auto given, contract::parsePolicy(call.request.body));
    TRY(const auto made,
        inTransaction<Policy>(m_store, [&] { return publishPolicy(m_store, std::move(given), call.now); }));
    return json(contract::writePolicy(made), 201);
}

Result<HttpResponse> PlatformApi::letters(const Call &call)
{
    TRY(const auto item, itemFor(m_store, call.person, ItemId(call.id), call.now));
    TRY(const auto letters, m_store.lettersOn(item.id));
    nlohmann::ordered_json list{{"items", nlohmann::ordered_json::array()}};
    for (const auto &record : letters)
        list["items"].push_back({{"decision_id", record.decision.value},
                                 {"language", record.letter.language},
                                 {"date", record.letter.date},
                                 {"text", record.letter.text.toStdString()},
                                 {"automated", record.automated},
                                 {"at", toRfc3339(record.at)}});
    return json(list.dump());
}

} // namespace vigie::backend::api
