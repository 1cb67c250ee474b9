#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::compliance {

/// Details of people in a text that is about to become public (DSA Art. 24(5)), by their stable lower-case names, each
/// once: what screening::LetterScreening finds ("email", "telephone", "iban", …), and besides
///  - "handle": @somebody
///  - "link": in running text it leads to a profile or an item
///  - "long-number": nine digits or more that are no date and that no rule of screening knows
///  - "identifier": a UUID, as records of people are named by
///  - "known-name": one of `namesToKeepOut`, the names, handles and ids of the people concerned, found as a whole word
///    in any case; those of one character are ignored
///  - "unread": the text is longer than anybody reads
///
/// Statements are made of templates: it would rather stop a harmless number than let somebody's through. The first call
/// of a process loads the numbering plans (see screening::NumberingPlans).
std::vector<std::string_view> personalDetails(std::string_view text, std::span<const std::string> namesToKeepOut = {});

} // namespace vigie::compliance
