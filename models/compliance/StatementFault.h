#pragma once

#include "models/compliance/Finding.h"

#include <optional>

namespace vigie::compliance {

/// A fault as it is kept with a statement that our own rules refused: the rule's id, the field and, where the rule has
/// one, what Finding::other says ("no-value decision_facts kind"); of a length the two numbers
/// ("too-long decision_facts 5100/5000").
std::string faultText(const Finding &finding);
/// Of each finding that forbids sending it.
std::vector<std::string> faultTexts(std::span<const Finding> findings);

/// Back again. None for what is no such text: the database names nothing but fields.
std::optional<Finding> faultFrom(std::string_view text);

} // namespace vigie::compliance
