#pragma once

#include "app/ctl/Arguments.h"

#include <nlohmann/json.hpp>

namespace vigie::ctl {

/// What `referral export CASE --out DIR` did: the referral of the case's notice, to whom, and the file. Through the
/// platform, with the rights of whose token it is: that a packet was made stands in the chain of custody. Nothing is
/// handed in from here. Errors: Invalid (arguments), NotFound (case, referral or folder), Permission, StepUpNeeded (no
/// code, or none that is right), Refused (something is missing), Busy (the file is there), those of the network.
Result<nlohmann::ordered_json> exportReferral(const Arguments &arguments);

} // namespace vigie::ctl
