#pragma once

#include "models/base/Result.h"
#include "models/domain/MachineResults.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// What a sealed answer is answered with: `{estimate: {provider, years, spread, live, at}, verdicts: [{provider,
/// session_id, reference, state, state_word, received_at, checks: [{kind, kind_word, done, recommendation,
/// recommendation_word, reason, suggestion, updated_at, parts: [{name, result, result_word, by, details: [{name,
/// value}]}]}]}]}`. The platform has read the provider's wire form already; the provider's own words travel beside
/// ours, so that one we do not know is shown raw.
std::string writeMachineResults(const domain::MachineResults &results);
Result<domain::MachineResults> parseMachineResults(std::string_view json);

/// One verdict, as the platform keeps it.
std::string writeIdentityVerdict(const domain::IdentityVerdict &verdict);
Result<domain::IdentityVerdict> parseIdentityVerdict(std::string_view json);

std::string writeFirstEstimate(const domain::FirstEstimate &estimate);
Result<domain::FirstEstimate> parseFirstEstimate(std::string_view json);

} // namespace vigie::contract
