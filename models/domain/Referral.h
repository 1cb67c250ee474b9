#pragma once

#include "models/domain/ReferralPacket.h"

namespace vigie::domain {

enum class ReferralState : std::uint8_t {
    Unknown,
    Open,     ///< being written
    HandedIn, ///< what was handed in stays as it was
    Closed,
};

/// A referral as the platform keeps it. The person writes the offence, the facts, the danger, hold and silence; the
/// platform fills in everything else of the packet. Of a notice there may be one for each recipient.
struct Referral
{
    std::int64_t rev = 0;
    NoticeId notice;
    CaseId caseId; ///< of the notice, when the referral was opened
    ReferralRecipient recipient = ReferralRecipient::Unknown;
    ReferralState state = ReferralState::Unknown;
    ReferralPacket packet{};
    std::vector<ReferralItem> leftOut{}; ///< originals of the notice that are not part of the packet
    std::optional<Instant> exportedAt{}; ///< the last time
    std::optional<Instant> handedInAt{};
    QString reference{}; ///< what the recipient gave in return

    friend bool operator==(const Referral &, const Referral &) = default;
};

/// What a person writes of a referral. The approver of a hold is who sets it, as the platform knows them.
struct ReferralEntry
{
    ReferralRecipient recipient = ReferralRecipient::Unknown;
    std::string offence{}; ///< in the list of offences; empty: not chosen yet
    QString facts{};
    std::vector<ItemId> leftOut{}; ///< originals that are not part of it
    std::optional<ReferralDanger> danger{};
    std::optional<LegalHold> hold{};
    std::optional<DoNotNotify> silence{};

    friend bool operator==(const ReferralEntry &, const ReferralEntry &) = default;
};

/// What came back when a packet was handed in.
struct ReferralReceipt
{
    QString reference; ///< empty where the recipient gives none
    Instant at{};      ///< when it was handed in
    std::vector<Informed> informed{};

    friend bool operator==(const ReferralReceipt &, const ReferralReceipt &) = default;
};

/// The part of a referral that a person wrote.
ReferralEntry entryOf(const Referral &referral);

} // namespace vigie::domain
