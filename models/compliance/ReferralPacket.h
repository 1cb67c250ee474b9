#pragma once

#include "models/compliance/CustodyEvent.h"
#include "models/domain/ReferralPacket.h"

/// What may stand in a referral packet and who gets which part of it. The packet itself is domain::ReferralPacket.
namespace vigie::compliance {

using domain::DoNotNotify;
using domain::IdentifierKind;
using domain::Informed;
using domain::InformedParty;
using domain::LegalHold;
using domain::OriginalHashes;
using domain::ReferralCause;
using domain::ReferralDanger;
using domain::ReferralId;
using domain::ReferralItem;
using domain::ReferralPacket;
using domain::ReferralRecipient;
using domain::UploaderIdentifier;

/// Longest things that are taken; nothing is cut.
namespace referral {
inline constexpr qsizetype FactsLimit = 20'000; ///< UTF-16 units, some ten pages
inline constexpr qsizetype TextLimit = 2'000;   ///< of every other text
inline constexpr std::size_t ListLimit = 1'000; ///< entries of a list
} // namespace referral

/// Whether a text holds what looks like encoded bytes: a "data:" address, or 200 characters of Base64's alphabet on
/// end, line breaks not counted. Prose has a space or a full stop long before.
bool holdsEncodedBytes(const QString &text);

/// The silence, while it is open: it ends when its time is over, and one without an end stays. Null when there is none.
const DoNotNotify *openSilence(const ReferralPacket &packet, Instant now);
/// The hold, while it blocks deletion. One without a start blocks, too: in doubt nothing is destroyed.
const LegalHold *openHold(const ReferralPacket &packet, Instant now);

/// What the recipient gets. Point de Contact is no authority: it gets the uploader's member id and handle and no other
/// identifier, neither the hold nor who else was told (GDPR Art. 5(1)(c)).
ReferralPacket handedTo(ReferralRecipient recipient, ReferralPacket packet);

} // namespace vigie::compliance
