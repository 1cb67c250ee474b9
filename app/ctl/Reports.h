#pragma once

#include "app/ctl/ProfileStores.h"

#include <nlohmann/json_fwd.hpp>

namespace vigie::ctl {

/// What vigiectl prints, from open databases.
Result<nlohmann::ordered_json> statusReport(ProfileStores &stores, const keys::KeyStatus &cacheKey,
                                            const keys::KeyStatus &outboxKey);
Result<nlohmann::ordered_json> outboxReport(ProfileStores &stores);
Result<nlohmann::ordered_json> verifyReport(ProfileStores &stores);
/// `queue` empty: all queues.
Result<nlohmann::ordered_json> queueReport(ProfileStores &stores, const std::string &queue);

} // namespace vigie::ctl
