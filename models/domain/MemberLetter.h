#pragma once

#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Policy.h"

namespace vigie::domain {

/// Fills the template of the clause. The variables are closed: {date} {item} {effect} {code} {title} {reason} {redress}
/// {automated}; any other one, and one without a value, is missing.
LetterDraft compose(const LetterRules &rules, const Clause &clause, const LetterFacts &facts);

/// The language a member is written to: their own, else that of the house, which is established in France.
std::string letterLanguage(const Member &member);

/// The letter about a decision on the item, as the platform sends it and as the desk previews it.
LetterDraft memberLetter(const Policy &policy, const Clause &clause, const Item &item, const Member &owner,
                         DecisionAction action, const std::string &date, bool automated = false);

} // namespace vigie::domain
