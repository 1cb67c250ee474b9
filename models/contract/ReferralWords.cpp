#include "models/contract/ReferralWords.h"

#include "models/contract/WordTable.h"

#include <algorithm>

namespace vigie::contract {

using namespace vigie::domain;

namespace {

constexpr std::array Recipients{Word{ReferralRecipient::Pharos, "pharos"},
                                Word{ReferralRecipient::PointDeContact, "point_de_contact"},
                                Word{ReferralRecipient::Article18, "article_18"}};
constexpr std::array States{Word{ReferralState::Open, "open"}, Word{ReferralState::HandedIn, "handed_in"},
                            Word{ReferralState::Closed, "closed"}};
constexpr std::array Causes{Word{ReferralCause::Notice, "notice"}, Word{ReferralCause::HashMatch, "hash_match"},
                            Word{ReferralCause::OwnReview, "own_review"}};
constexpr std::array Identifiers{Word{IdentifierKind::Member, "member"}, Word{IdentifierKind::Handle, "handle"},
                                 Word{IdentifierKind::Email, "email"}, Word{IdentifierKind::Phone, "phone"},
                                 Word{IdentifierKind::IpAddress, "ip_address"}};
constexpr std::array Parties{
    Word{InformedParty::Pharos, "pharos"},
    Word{InformedParty::PointDeContact, "point_de_contact"},
    Word{InformedParty::NationalAuthority, "national_authority"},
    Word{InformedParty::Europol, "europol"},
    Word{InformedParty::ShiftLead, "shift_lead"},
    Word{InformedParty::TrustedFlagger, "trusted_flagger"},
    Word{InformedParty::Notifier, "notifier"},
    Word{InformedParty::Uploader, "uploader"},
};
constexpr std::array Steps{
    Word{CustodyStep::Ingested, "ingested"},     Word{CustodyStep::HashVerified, "hash_verified"},
    Word{CustodyStep::Viewed, "viewed"},         Word{CustodyStep::Classified, "classified"},
    Word{CustodyStep::Restricted, "restricted"}, Word{CustodyStep::Preserved, "preserved"},
    Word{CustodyStep::Referred, "referred"},     Word{CustodyStep::AccessGranted, "access_granted"},
    Word{CustodyStep::Released, "released"},     Word{CustodyStep::Destroyed, "destroyed"},
};
static_assert(Steps.size() == CustodySteps);

} // namespace

VIGIE_WORDS(ReferralRecipient, Recipients)
VIGIE_WORDS(ReferralState, States)
VIGIE_WORDS(ReferralCause, Causes)
VIGIE_WORDS(IdentifierKind, Identifiers)
VIGIE_WORDS(InformedParty, Parties)

std::string_view toWire(CustodyStep value)
{
    return wordOf(Steps, value);
}

std::optional<CustodyStep> custodyStepOf(std::string_view word)
{
    const auto found = std::ranges::find(Steps, word, &Word<CustodyStep>::word);
    return found == Steps.end() ? std::nullopt : std::optional(found->value);
}

} // namespace vigie::contract
