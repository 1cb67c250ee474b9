#include "models/compliance/ReferralWords.h"

#include <array>

namespace vigie::compliance {
namespace {

template <typename Enum> using Row = ReferralWord<Enum>;

constexpr auto Steps = std::to_array<Row<CustodyStep>>({
    {CustodyStep::Ingested, "ingested"},
    {CustodyStep::HashVerified, "hash_verified"},
    {CustodyStep::Viewed, "viewed"},
    {CustodyStep::Classified, "classified"},
    {CustodyStep::Restricted, "restricted"},
    {CustodyStep::Preserved, "preserved"},
    {CustodyStep::Referred, "referred"},
    {CustodyStep::AccessGranted, "access_granted"},
    {CustodyStep::Released, "released"},
    {CustodyStep::Destroyed, "destroyed"},
});
static_assert(Steps.size() == CustodySteps);

constexpr auto Causes = std::to_array<Row<ReferralCause>>({
    {ReferralCause::Notice, "notice"},
    {ReferralCause::HashMatch, "hash_match"},
    {ReferralCause::OwnReview, "own_review"},
});

constexpr auto Recipients = std::to_array<Row<ReferralRecipient>>({
    {ReferralRecipient::Pharos, "pharos"},
    {ReferralRecipient::PointDeContact, "point_de_contact"},
    {ReferralRecipient::Article18, "article_18"},
});

constexpr auto Identifiers = std::to_array<Row<IdentifierKind>>({
    {IdentifierKind::Member, "member"},
    {IdentifierKind::Handle, "handle"},
    {IdentifierKind::Email, "email"},
    {IdentifierKind::Phone, "phone"},
    {IdentifierKind::IpAddress, "ip_address"},
});

constexpr auto Parties = std::to_array<Row<InformedParty>>({
    {InformedParty::Pharos, "pharos"},
    {InformedParty::PointDeContact, "point_de_contact"},
    {InformedParty::NationalAuthority, "national_authority"},
    {InformedParty::Europol, "europol"},
    {InformedParty::ShiftLead, "shift_lead"},
    {InformedParty::TrustedFlagger, "trusted_flagger"},
    {InformedParty::Notifier, "notifier"},
    {InformedParty::Uploader, "uploader"},
});

using domain::Category;

/// As the contract has them.
constexpr auto Categories = std::to_array<Row<Category>>({
    {Category::None, "none"},
    {Category::Sexual, "sexual"},
    {Category::Suggestive, "suggestive"},
    {Category::Violence, "violence"},
    {Category::Gore, "gore"},
    {Category::Weapons, "weapons"},
    {Category::SelfHarm, "self_harm"},
    {Category::Hate, "hate"},
    {Category::Drugs, "drugs"},
    {Category::Child, "child"},
    {Category::AnimalSexual, "animal_sexual"},
    {Category::NonConsensual, "non_consensual"},
    {Category::Generated, "generated"},
    {Category::PersonalData, "personal_data"},
    {Category::Spam, "spam"},
    {Category::Other, "other"},
});

} // namespace

template <> std::span<const ReferralWord<CustodyStep>> referralWords<CustodyStep>()
{
    return Steps;
}

template <> std::span<const ReferralWord<ReferralCause>> referralWords<ReferralCause>()
{
    return Causes;
}

template <> std::span<const ReferralWord<ReferralRecipient>> referralWords<ReferralRecipient>()
{
    return Recipients;
}

template <> std::span<const ReferralWord<IdentifierKind>> referralWords<IdentifierKind>()
{
    return Identifiers;
}

template <> std::span<const ReferralWord<InformedParty>> referralWords<InformedParty>()
{
    return Parties;
}

template <> std::span<const ReferralWord<Category>> referralWords<Category>()
{
    return Categories;
}

} // namespace vigie::compliance
