#pragma once

#include "models/domain/ports/ExposureSums.h"
#include "models/domain/ports/Workplace.h"

#include <string>
#include <string_view>

/// `/v1/workplace` and `/v1/exposure`. Errors of the parsers: Invalid.
namespace vigie::contract {

std::string writeWorkplace(const domain::WorkplaceRules &rules);
Result<domain::WorkplaceRules> parseWorkplace(std::string_view json);

std::string writeExposureShare(const domain::ExposureShare &share);
Result<domain::ExposureShare> parseExposureShare(std::string_view json);

std::string writeExposureSums(const std::vector<domain::ExposureSum> &sums);
Result<std::vector<domain::ExposureSum>> parseExposureSums(std::string_view json);

} // namespace vigie::contract
