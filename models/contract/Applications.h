#pragma once

#include "models/base/Result.h"
#include "models/contract/Fields.h"
#include "models/domain/Application.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace vigie::contract {

/// The record `application` of the feed. As for other records, a word that is not known becomes Unknown; an evidence
/// without a sound hash, or an id that is named twice, is Invalid.
std::string writeApplication(const domain::Application &application);
Result<domain::Application> parseApplication(std::string_view json);

/// The part that practice applications have too.
nlohmann::ordered_json evidenceJson(const std::vector<domain::Evidence> &evidence);
domain::Evidence readEvidence(Fields &fields);

} // namespace vigie::contract
