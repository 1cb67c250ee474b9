#pragma once

#include "models/base/Result.h"
#include "models/compliance/StatementTemplate.h"

namespace vigie::compliance {

inline constexpr std::size_t MaxTemplatesBytes = 1'000'000;

/// Reads a platform's templates strictly: every key that is asked for, none besides, both languages, every word of the
/// database that a decision can say, no clause twice, keywords of the template's own categories, sentences that ask for
/// variables that exist. Errors: TooLarge, Invalid. The detail names the place, for instance "statements[3].facts.fr:
/// no variable {x}".
Result<StatementTemplates> readStatementTemplates(std::string_view text);

} // namespace vigie::compliance
