#pragma once

#include "models/contract/Fields.h"
#include "models/domain/Policy.h"

#include <nlohmann/json_fwd.hpp>

/// The parts of a policy beside its clauses: how each queue is judged, what letters say, what versions changed. A
/// policy without them reads as one that asks for nothing special.
namespace vigie::contract {

void readPolicyParts(Fields &fields, domain::Policy &policy);
void writePolicyParts(nlohmann::ordered_json &json, const domain::Policy &policy);

} // namespace vigie::contract
