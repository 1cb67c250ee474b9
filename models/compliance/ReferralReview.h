#pragma once

#include "models/compliance/CustodyChain.h"
#include "models/compliance/ReferralOffences.h"

namespace vigie::compliance {

/// What keeps a packet from being handed over.
enum class ReferralGap : std::uint8_t {
    PacketIdMissing,
    RecipientUnknown,
    OffenceMissing,
    OffenceUnknown,    ///< not in the list of offences
    OffenceNotForThem, ///< the list names other recipients
    FactsMissing,
    FactsTooLong,
    EncodedBytes, ///< in any text: what could be a picture
    CauseMissing,
    CauseReferenceMissing, ///< of a notice or of a hash match
    AwareMissing,
    AwareFromTheFuture,
    ItemsMissing,
    TooMuch,           ///< more entries in a list, or a longer text, than a packet takes
    ItemIdMissing,     ///< `at` is the item
    ItemTwice,         ///< `at` is the item
    UrlMissing,        ///< `at` is the item
    UrlInvalid,        ///< `at` is the item; not an address by http or https
    UploadTimeMissing, ///< `at` is the item
    Sha256Missing,     ///< `at` is the item
    HashMalformed,     ///< `at` is the item
    UploaderMissing,
    IdentifierIncomplete, ///< `at` is the identifier; without kind or value, or an IP address without its time
    CustodyMissing,       ///< `at` is the item; nothing is told of it
    CustodyBroken,        ///< `at` is the event; custodyFindings() says why
    NotPreserved,         ///< `at` is the item
    HoldMissing,
    HoldIncomplete, ///< without scope, basis, start or approver
    HoldEndsBeforeStart,
    HoldOver,
    SilenceIncomplete, ///< without its legal basis or its expiry
    DangerMissing,
    NobodyNamed,        ///< neither an item nor an identifier: nobody could act
    InformedIncomplete, ///< `at` is the entry; without party or time
};
inline constexpr std::size_t ReferralGaps = static_cast<std::size_t>(ReferralGap::InformedIncomplete) + 1;

/// Whether it is not merely unfinished: the platform does not take that down either.
bool isUnfit(ReferralGap gap);

struct ReferralMissing
{
    ReferralGap gap;
    std::size_t at = 0; ///< see the gap; else 0

    friend bool operator==(const ReferralMissing &, const ReferralMissing &) = default;
};

/// Everything at once, in the order of the form, so that it can name every field. What each recipient needs beyond a
/// sound packet is a rule of the house:
///
///                          PHAROS   Point de Contact   Art. 18
///     items with a URL        x            x              an item or an identifier
///     SHA-256                 x            x
///     upload time             x
///     uploader                x
///     custody, preserved      x            x
///     legal hold              x
///     danger                                                x
///
/// Art. 18 asks for what is available, at once: nothing that takes time keeps such a packet back.
std::vector<ReferralMissing> whatIsMissing(const ReferralPacket &packet, ReferralRecipient recipient,
                                           const OffenceList &offences, Instant now);

/// What must be known before and after handing over; nothing here keeps the packet back.
enum class ReferralNote : std::uint8_t {
    DoNotNotifyOpen,
    DoNotNotifyOver,
    ToldDespiteSilence, ///< the uploader was told while it was forbidden
    HoldOpen,
    PartnerHashesMissing, ///< MD5 or SHA-1 of an item
    StateUnknown,         ///< of the danger: France or Europol is told (DSA Art. 18(2))
    MustBeReported,       ///< the law says promptly
    OffenceUnchecked,     ///< the article was not compared with the law for a year
    IdentifiersLeftOut,   ///< the recipient does not get all of them
};

std::vector<ReferralNote> notesOn(const ReferralPacket &packet, ReferralRecipient recipient,
                                  const OffenceList &offences, Instant now);

} // namespace vigie::compliance
