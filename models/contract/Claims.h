#pragma once

#include "models/base/Result.h"
#include "models/domain/Claim.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::contract {

std::string writeClaim(const domain::Claim &claim);
Result<domain::Claim> parseClaim(std::string_view json);

/// `POST /v1/claims/heartbeat`: `{"claims": [id…]}` → `{"claims": [claim…]}`, the ones that are still good.
std::string writeHeartbeat(const std::vector<domain::ClaimId> &claims);
Result<std::vector<domain::ClaimId>> parseHeartbeat(std::string_view json);
std::string writeHeartbeatReply(const std::vector<domain::Claim> &claims);
Result<std::vector<domain::Claim>> parseHeartbeatReply(std::string_view json);

/// `POST /v1/claims/{id}/release`: `{"reason": "finished" | "skipped" | "left"}`.
std::string writeRelease(domain::ReleaseReason reason);
Result<domain::ReleaseReason> parseRelease(std::string_view json);

/// `POST /v1/purges/acknowledge`: `{"ids": [id…]}`.
std::string writePurgeReceipt(const std::vector<std::string> &ids);
Result<std::vector<std::string>> parsePurgeReceipt(std::string_view json);

} // namespace vigie::contract
