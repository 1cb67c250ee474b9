#pragma once

#include <string_view>

namespace vigie {

/// Whether objects and lists are nested deeper than that, counted without parsing, so that a bomb of brackets is
/// refused before it costs memory or recursion. Brackets in strings do not count; text that is no JSON gives some
/// answer.
bool nestsDeeper(std::string_view json, int maxDepth);

} // namespace vigie
