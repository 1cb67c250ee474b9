#include "models/contract/Claims.h"

#include "models/contract/Fields.h"
#include "models/contract/Names.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace vigie::contract {

using namespace vigie::domain;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t MaxTtl = 24 * 3600 * 1000;

Json claimJson(const Claim &claim)
{
    Json json{{"claim_id", claim.id.value},
              {"case_id", claim.caseId.value},
              {"token", claim.token},
              {"ttl_ms", claim.ttl.count()}};
    if (claim.dueAt)
        json["due_at"] = toRfc3339(*claim.dueAt);
    return json;
}

Claim readClaim(Fields &f)
{
    Claim claim;
    claim.id = f.id<ClaimId>("claim_id");
    claim.caseId = f.id<CaseId>("case_id");
    claim.token = f.integer("token", 1, std::numeric_limits<std::int64_t>::max());
    claim.ttl = Milliseconds(f.integer("ttl_ms", 0, MaxTtl));
    claim.dueAt = f.optionalInstant("due_at");
    return claim;
}

} // namespace

std::string writeClaim(const Claim &claim)
{
    return claimJson(claim).dump();
}

Result<Claim> parseClaim(std::string_view json)
{
    return readObject<Claim>(json, [](Fields &f) { return f.finish(readClaim(f)); });
}

std::string writeHeartbeat(const std::vector<ClaimId> &claims)
{
    Json list = Json::array();
    for (const auto &claim : claims)
        list.push_back(claim.value);
    return Json{{"claims", std::move(list)}}.dump();
}

Result<std::vector<ClaimId>> parseHeartbeat(std::string_view json)
{
    return readObject<std::vector<ClaimId>>(json, [](Fields &f) {
        std::vector<ClaimId> claims;
        for (auto &id : f.words("claims")) {
            if (!isValidId(id))
                f.fail("claims", "has an entry that is no id");
            claims.emplace_back(std::move(id));
        }
        return f.finish(claims);
    });
}

std::string writeHeartbeatReply(const std::vector<Claim> &claims)
{
    Json list = Json::array();
    for (const auto &claim : claims)
        list.push_back(claimJson(claim));
    return Json{{"claims", std::move(list)}}.dump();
}

Result<std::vector<Claim>> parseHeartbeatReply(std::string_view json)
{
    return readObject<std::vector<Claim>>(json, [](Fields &f) {
        std::vector<Claim> claims;
        f.list("claims", [&](Fields &c) { claims.push_back(readClaim(c)); });
        return f.finish(claims);
    });
}

std::string writeRelease(ReleaseReason reason)
{
    return Json{{"reason", toWire(reason)}}.dump();
}

Result<ReleaseReason> parseRelease(std::string_view json)
{
    return readObject<ReleaseReason>(json, [](Fields &f) {
        const auto word = f.word("reason");
        const auto reason = fromWire<ReleaseReason>(word);
        if (toWire(reason) != word)
            f.fail("reason", "is not known");
        return f.finish(reason);
    });
}

std::string writePurgeReceipt(const std::vector<std::string> &ids)
{
    return Json{{"ids", ids}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::vector<std::string>> parsePurgeReceipt(std::string_view json)
{
    return readObject<std::vector<std::string>>(json, [](Fields &f) { return f.finish(f.words("ids")); });
}

} // namespace vigie::contract
