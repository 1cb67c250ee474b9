#pragma once

#include "models/backend/store/BackendStore.h"

/// Restrictions of items and accounts: put into force, and ended when their time is over.
namespace vigie::backend {

/// What the item becomes; nothing where it cannot be restricted so.
std::optional<domain::ItemOutcome> restrictedOutcome(domain::RestrictionKind kind, const domain::Item &item);

/// Errors: IllegalTransition.
Result<void> restrictItem(BackendStore &store, const domain::DecisionId &decision,
                          const domain::Restriction &restriction, const domain::ItemId &item, Instant now);
Result<void> restrictMember(BackendStore &store, const domain::DecisionId &decision,
                            const domain::Restriction &restriction, const domain::MemberId &member,
                            const domain::PersonId &by, Instant now);

/// What a restriction of an account does to it from now on. After it was stored, in force. `by`: nobody where time
/// brought it about.
Result<void> putInForce(BackendStore &store, const RestrictionRecord &restriction,
                        const std::optional<domain::PersonId> &by, Instant now);

/// Ends every restriction whose time is over: what nothing else restricts comes back.
Result<void> endRestrictionsOver(BackendStore &store, Instant now);

/// Ends what one decision took from the member, of it only what is named; what was only announced never comes. What
/// other decisions restrict stays so; what has ended already stays ended.
Result<void> endRestrictionsBy(BackendStore &store, const domain::DecisionId &decision, const domain::MemberId &member,
                               const std::vector<domain::Relief> &reliefs, Instant now);

} // namespace vigie::backend
