#include "widgets/paper/ReferralTerms.h"

#include <QCoreApplication>

#include <array>

namespace vigie::ui::paper {
namespace {

using namespace vigie::compliance;

template <typename Enum> struct Term
{
    Enum value;
    const char *source;
};

constexpr std::array Steps{
    Term<CustodyStep>{CustodyStep::Ingested, QT_TRANSLATE_NOOP("ReferralTerms", "Received")},
    Term<CustodyStep>{CustodyStep::HashVerified, QT_TRANSLATE_NOOP("ReferralTerms", "Hash verified")},
    Term<CustodyStep>{CustodyStep::Viewed, QT_TRANSLATE_NOOP("ReferralTerms", "Viewed")},
    Term<CustodyStep>{CustodyStep::Classified, QT_TRANSLATE_NOOP("ReferralTerms", "Classified")},
    Term<CustodyStep>{CustodyStep::Restricted, QT_TRANSLATE_NOOP("ReferralTerms", "Restricted")},
    Term<CustodyStep>{CustodyStep::Preserved, QT_TRANSLATE_NOOP("ReferralTerms", "Preserved")},
    Term<CustodyStep>{CustodyStep::Referred, QT_TRANSLATE_NOOP("ReferralTerms", "Referred")},
    Term<CustodyStep>{CustodyStep::AccessGranted, QT_TRANSLATE_NOOP("ReferralTerms", "Access granted")},
    Term<CustodyStep>{CustodyStep::Released, QT_TRANSLATE_NOOP("ReferralTerms", "Released")},
    Term<CustodyStep>{CustodyStep::Destroyed, QT_TRANSLATE_NOOP("ReferralTerms", "Destroyed")},
};
static_assert(Steps.size() == CustodySteps);

constexpr std::array Causes{
    Term<ReferralCause>{ReferralCause::Notice, QT_TRANSLATE_NOOP("ReferralTerms", "A notice")},
    Term<ReferralCause>{ReferralCause::HashMatch, QT_TRANSLATE_NOOP("ReferralTerms", "A match with a list of hashes")},
    Term<ReferralCause>{ReferralCause::OwnReview, QT_TRANSLATE_NOOP("ReferralTerms", "Our own review")},
};

constexpr std::array Identifiers{
    Term<IdentifierKind>{IdentifierKind::Member, QT_TRANSLATE_NOOP("ReferralTerms", "Account")},
    Term<IdentifierKind>{IdentifierKind::Handle, QT_TRANSLATE_NOOP("ReferralTerms", "Handle")},
    Term<IdentifierKind>{IdentifierKind::Email, QT_TRANSLATE_NOOP("ReferralTerms", "E-mail")},
    Term<IdentifierKind>{IdentifierKind::Phone, QT_TRANSLATE_NOOP("ReferralTerms", "Telephone")},
    Term<IdentifierKind>{IdentifierKind::IpAddress, QT_TRANSLATE_NOOP("ReferralTerms", "IP address")},
};

constexpr std::array Parties{
    Term<InformedParty>{InformedParty::Pharos, "PHAROS"},
    Term<InformedParty>{InformedParty::PointDeContact, "Point de Contact"},
    Term<InformedParty>{InformedParty::NationalAuthority, QT_TRANSLATE_NOOP("ReferralTerms", "National authority")},
    Term<InformedParty>{InformedParty::Europol, "Europol"},
    Term<InformedParty>{InformedParty::ShiftLead, QT_TRANSLATE_NOOP("ReferralTerms", "Lead of the shift")},
    Term<InformedParty>{InformedParty::TrustedFlagger, QT_TRANSLATE_NOOP("ReferralTerms", "Trusted flagger")},
    Term<InformedParty>{InformedParty::Notifier, QT_TRANSLATE_NOOP("ReferralTerms", "Author of the notice")},
    Term<InformedParty>{InformedParty::Uploader, QT_TRANSLATE_NOOP("ReferralTerms", "Person concerned")},
};

constexpr std::array Titles{
    Term<ReferralRecipient>{ReferralRecipient::Pharos, QT_TRANSLATE_NOOP("ReferralTerms", "Referral to PHAROS")},
    Term<ReferralRecipient>{ReferralRecipient::PointDeContact,
                            QT_TRANSLATE_NOOP("ReferralTerms", "Referral to Point de Contact")},
    Term<ReferralRecipient>{
        ReferralRecipient::Article18,
        QT_TRANSLATE_NOOP("ReferralTerms", "Suspicion of an offence that threatens life or safety (DSA Article 18)")},
    Term<ReferralRecipient>{ReferralRecipient::Unknown,
                            QT_TRANSLATE_NOOP("ReferralTerms", "Referral without a recipient")},
};

template <typename Enum, std::size_t N>
QString find(const PaperWords &words, const std::array<Term<Enum>, N> &terms, Enum value)
{
    for (const auto &term : terms)
        if (term.value == value)
            return words.say("ReferralTerms", term.source);
    return {};
}

} // namespace

QString termOf(const PaperWords &words, CustodyStep step)
{
    return find(words, Steps, step);
}

QString termOf(const PaperWords &words, ReferralCause cause)
{
    return find(words, Causes, cause);
}

QString termOf(const PaperWords &words, IdentifierKind kind)
{
    return find(words, Identifiers, kind);
}

QString termOf(const PaperWords &words, InformedParty party)
{
    return find(words, Parties, party);
}

QString titleFor(const PaperWords &words, ReferralRecipient recipient)
{
    return find(words, Titles, recipient);
}

} // namespace vigie::ui::paper
