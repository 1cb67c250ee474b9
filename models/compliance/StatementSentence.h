#pragma once

#include "models/compliance/Finding.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Sentences with variables in braces: "The {content_type} was removed." The variables are a closed list, and what
/// stands for them comes from enumerations, days and the policy, never from somebody's keyboard.
namespace vigie::compliance {

/// content_type, content_date, date (from when the decision applies), clause (its code), title, source, measures,
/// detection, decision (how far it was automated).
std::span<const std::string_view> sentenceVariables();

using SentenceValues = std::map<std::string, std::string, std::less<>>;

/// The first name in braces that is no variable; empty text for braces that do not pair; none when all is well.
std::optional<std::string> badVariable(std::string_view sentence);

/// The sentence with the values in place. UnknownVariable and NoValue (nothing, or an empty text) are findings of
/// `field`, and what is returned then is not to be used.
std::string expanded(std::string_view sentence, const SentenceValues &values, std::string_view field,
                     std::vector<Finding> &findings);

} // namespace vigie::compliance
