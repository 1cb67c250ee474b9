#pragma once

#include "models/compliance/StatementDecision.h"
#include "models/compliance/StatementLint.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"

namespace vigie::compliance {

Day dayOf(Instant at); ///< UTC

/// What a statement says of these items of one member, at least one, restricted at `at`: kinds, the day the first of
/// them was published, the language that all of them have, the kind of account. The restriction holds everywhere: the
/// platform is one everywhere.
void describe(StatementDecision &statement, const domain::Member &member, const std::vector<const domain::Item *> &items,
              Instant at);

Recipient recipientOf(const domain::Member &member);

} // namespace vigie::compliance
