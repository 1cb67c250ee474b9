#pragma once

#include <string_view>

namespace vigie::backend::sample {

/// resources/policy/content-1.json: the first version of the sample platform's clauses.
std::string_view policySeed();

} // namespace vigie::backend::sample
