#pragma once

#include "models/backend/rules/ReferralFacts.h"

/// What the platform writes into the chains of custody, and reads of them for a packet. Each function belongs inside
/// one transaction.
namespace vigie::backend {

/// The referral with the events of its originals in the order of time. Point de Contact is not told whom else the
/// originals were referred to.
Result<domain::Referral> withCustody(BackendStore &store, domain::Referral referral);

/// The originals of the packet that are not in safe keeping come into it: when they came in, who was shown them before,
/// that their bytes are still the same, since when nobody sees them, and that nothing deletes them from now on.
Result<void> takeIntoCustody(BackendStore &store, const domain::Referral &referral,
                             const std::vector<Original> &originals, const domain::PersonId &person, Instant now);

/// A packet was made for its recipient, or it was handed in and a reference came back.
Result<void> recordReferred(BackendStore &store, const domain::Referral &referral, const domain::PersonId &person,
                            const QString &reference, Instant now);

/// Somebody was shown the item: each of its originals that is in safe keeping says so. The reason is the word of the
/// closed list; what they wrote stays in the log.
Result<void> recordViewed(BackendStore &store, const ViewingRecord &viewing);

/// Originals that nothing keeps any more leave their safe keeping. After the referral was written.
Result<void> releaseUnheld(BackendStore &store, const ReferralRecord &record, const domain::PersonId &person,
                           Instant now);

} // namespace vigie::backend
