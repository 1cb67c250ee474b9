#pragma once

#include "models/base/Result.h"
#include "models/domain/Application.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// The record `application` of the feed. As for other records, a word that is not known becomes Unknown; an evidence
/// without a sound hash, or an id that is named twice, is Invalid.
std::string writeApplication(const domain::Application &application);
Result<domain::Application> parseApplication(std::string_view json);

} // namespace vigie::contract
