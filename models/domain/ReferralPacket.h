#pragma once

#include "models/domain/CustodyEvent.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What is handed to PHAROS, to Point de Contact or to an authority under DSA Art. 18. Nothing is sent from here: the
/// packet is the person's to hand in.
///
/// There is no field for a picture, a thumbnail or bytes of any kind, and texts that hold encoded bytes are refused
/// (compliance::holdsEncodedBytes): the original stays on the platform's server, named by its identifiers and hashes.
namespace vigie::domain {

using ReferralId = Id<struct ReferralTag>;

enum class ReferralRecipient : std::uint8_t {
    Unknown,
    Pharos,         ///< the police's portal for illegal content (OFAC)
    PointDeContact, ///< an association, trusted flagger (DSA Art. 22): no authority
    Article18,      ///< the authority of the state concerned, of France, or Europol (DSA Art. 18(1) and (2))
};

/// What made somebody look.
enum class ReferralCause : std::uint8_t { Unknown, Notice, HashMatch, OwnReview };

enum class IdentifierKind : std::uint8_t { Unknown, Member, Handle, Email, Phone, IpAddress };

/// Who has been told of a suspicion.
enum class InformedParty : std::uint8_t {
    Unknown,
    Pharos,
    PointDeContact,
    NationalAuthority,
    Europol,
    ShiftLead,
    TrustedFlagger,
    Notifier,
    Uploader,
};

/// Lower-case hexadecimal digits, of the bytes as they were uploaded. Empty: not known.
struct OriginalHashes
{
    std::string sha256;
    std::string md5;  ///< proves nothing any more; partners' lists are keyed by it
    std::string sha1; ///< likewise

    friend bool operator==(const OriginalHashes &, const OriginalHashes &) = default;
};

struct ReferralItem
{
    ItemId id;
    QString url; ///< exact electronic location
    std::optional<Instant> uploadedAt{};
    std::optional<Instant> publishedAt{};
    std::optional<Instant> unavailableAt{};
    OriginalHashes hashes{};

    friend bool operator==(const ReferralItem &, const ReferralItem &) = default;
};

struct UploaderIdentifier
{
    IdentifierKind kind = IdentifierKind::Unknown;
    QString value;
    std::optional<Instant> seenAt{}; ///< without it an IP address names nobody

    friend bool operator==(const UploaderIdentifier &, const UploaderIdentifier &) = default;
};

/// Somebody's life or safety (DSA Art. 18).
struct ReferralDanger
{
    QString threat;          ///< what is about to happen
    QString whom;            ///< as far as known
    QString where;           ///< as far as known
    std::string memberState; ///< ISO 3166 alpha-2; empty: unknown, so France or Europol is told (Art. 18(2))

    friend bool operator==(const ReferralDanger &, const ReferralDanger &) = default;
};

/// Blocks deletion while it is open.
struct LegalHold
{
    QString scope;
    QString basis;
    QString reference; ///< the authority's
    std::optional<Instant> start{};
    std::optional<Instant> end{}; ///< none: until it is lifted
    PersonId approver;

    friend bool operator==(const LegalHold &, const LegalHold &) = default;
};

/// The person concerned must not be told.
struct DoNotNotify
{
    QString basis; ///< the law or the order that forbids it
    std::optional<Instant> until{};

    friend bool operator==(const DoNotNotify &, const DoNotNotify &) = default;
};

struct Informed
{
    InformedParty party = InformedParty::Unknown;
    QString name;
    std::optional<Instant> at{};
    QString reference; ///< received in return

    friend bool operator==(const Informed &, const Informed &) = default;
};

struct ReferralPacket
{
    ReferralId id;
    std::optional<Instant> openedAt{};
    PersonId openedBy;
    std::string offence; ///< in the list of offences
    QString facts;       ///< in words
    ReferralCause cause = ReferralCause::Unknown;
    QString causeReference;           ///< the notice's id, or the list of hashes that matched
    std::optional<Instant> awareAt{}; ///< when the platform learned of it
    std::vector<ReferralItem> items;
    std::vector<UploaderIdentifier> uploader;
    std::vector<CustodyEvent> custody;
    std::optional<ReferralDanger> danger{};
    std::optional<LegalHold> hold{};
    std::optional<DoNotNotify> silence{};
    std::vector<Informed> informed;

    friend bool operator==(const ReferralPacket &, const ReferralPacket &) = default;
};

} // namespace vigie::domain
