#pragma once

#include "app/ctl/IdentityCheck.h"

#include <nlohmann/json.hpp>

#include <string>

namespace vigie::ctl {

/// `good` when both pictures were looked at, nothing is beyond its limit, and every check digit agrees. It says nothing
/// about who is in them, and a comparison that was asked for changes nothing of it.
nlohmann::ordered_json identityJson(const IdentityFindings &findings);

/// The same for a person to read.
std::string identityText(const IdentityFindings &findings);

} // namespace vigie::ctl
