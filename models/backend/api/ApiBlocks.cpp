#include "models/backend/api/InTransaction.h"
#include "models/backend/api/PlatformApi.h"
#include "models/backend/rules/Blocking.h"
#include "models/contract/MemberBlocks.h"

#include <nlohmann/json.hpp>

/// The route by which the product tells who blocks whom.
namespace vigie::backend::api {

using namespace vigie::domain;

namespace {

/// Everything that is wrong, so that it can be mended at once; nothing of what was sent.
HttpResponse refusal(const std::vector<BlockFault> &faults)
{
    auto response = PlatformApi::problem(ErrorCode::Invalid);
    auto body = nlohmann::ordered_json::parse(response.body);
    body.update(nlohmann::ordered_json::parse(contract::writeBlockFaults(faults)));
    response.body = body.dump();
    return response;
}

HttpResponse accepted(const MemberBlock &block)
{
    nlohmann::ordered_json body{{"block_id", block.id.value}, {"since", toRfc3339(block.since)}};
    if (block.endedAt)
        body["ended_at"] = toRfc3339(*block.endedAt);
    return json(body.dump());
}

} // namespace

Result<HttpResponse> PlatformApi::takeBlock(const Call &call)
{
    TRY(const auto told, contract::parseBlockTold(call.request.body));
    const auto given = call.target.query.find("id");
    if (given == call.target.query.end() || !isValidId(given->second))
        return {ErrorCode::Invalid, "id"};
    const BlockId id(given->second);
    TRY(const auto intake,
        inTransaction<BlockIntake>(m_store, [&] { return takeInBlock(m_store, id, told, call.now); }));
    return intake.block ? accepted(*intake.block) : refusal(intake.faults);
}

} // namespace vigie::backend::api
