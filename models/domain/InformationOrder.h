#pragma once

#include "models/domain/InformationAnswer.h"
#include "models/domain/Letter.h"
#include "models/domain/ReferralPacket.h"

#include <set>
#include <string>
#include <vector>

/// Orders to give information about a member (DSA Art. 10), and French requisitions and administrative orders of that
/// kind. Nothing is sent from here: what is answered is a person's to hand over.
namespace vigie::domain {

using InformationOrderId = Id<struct InformationOrderTag>;

namespace information {
inline constexpr qsizetype NameLimit = 300; ///< UTF-16 units, of an authority, a reference, a legal basis
inline constexpr qsizetype TextLimit = 8'000;
inline constexpr std::size_t MostSteps = 900;                         ///< of a history; far from what one order sees
inline constexpr Milliseconds EmergencyWithin = std::chrono::hours(1); ///< somebody's life: the house's clock
inline constexpr Milliseconds ClockTolerance = std::chrono::minutes(5);
} // namespace information

/// Who orders.
enum class InformationAuthority : std::uint8_t { Unknown, Judge, Prosecutor, Police, Administration };

enum class InformationUrgency : std::uint8_t { Unknown, AsStated, DangerToLife };

/// How somebody made sure that it is the authority.
enum class AuthorityCheck : std::uint8_t { Unknown, CalledBack, OfficialPlatform, SignedDocument };

enum class InformationState : std::uint8_t {
    Unknown,
    Received,
    Verified,  ///< the authority is who it says
    AskedBack, ///< something is missing: the authority was asked
    Refused,
    Prepared, ///< what is held was collected; it waits for a second person
    Released,
    HandedOver,
};

/// What a person writes of one.
struct InformationEntry
{
    InformationAuthority kind = InformationAuthority::Unknown;
    QString authority;       ///< name and seat
    std::string memberState; ///< ISO 3166 alpha-2; empty: not known
    QString reference;       ///< the authority's
    QString basis;           ///< Art. 10(2)(a)(i)
    QString reasons;         ///< Art. 10(2)(a)(iv)
    bool reasonsWithheld = false; ///< because of a criminal investigation, which the same point allows
    bool namesRedress = false;    ///< Art. 10(2)(a)(v)
    bool asksToCollect = false;   ///< something anew, against Art. 10(2)(b)
    std::string language;         ///< of the order, BCP 47
    InformationUrgency urgency = InformationUrgency::Unknown;
    std::optional<Instant> issuedAt{};
    Instant receivedAt{};
    std::optional<Instant> dueAt{}; ///< where the order states one
    MemberId member{};              ///< Art. 10(2)(a)(iii); empty: it names nobody who can be found
    std::set<HeldData> scope{};
    std::optional<Instant> from{};
    std::optional<Instant> until{};      ///< the first moment that is not meant any more
    std::optional<DoNotNotify> silence{}; ///< the person concerned is not to be told

    friend bool operator==(const InformationEntry &, const InformationEntry &) = default;
};

struct AuthorityVerification
{
    AuthorityCheck how = AuthorityCheck::Unknown;
    QString note; ///< which number was called, which signature was checked
    PersonId by;
    QString byName;
    Instant at{};

    friend bool operator==(const AuthorityVerification &, const AuthorityVerification &) = default;
};

enum class InformationLetterKind : std::uint8_t {
    Unknown,
    Receipt, ///< to the authority, as all but the last
    AskedBack,
    Refused,
    Effect,
    Person, ///< to the person concerned, Art. 10(5)
};

struct InformationLetter
{
    InformationLetterKind kind = InformationLetterKind::Unknown;
    Letter letter{};

    friend bool operator==(const InformationLetter &, const InformationLetter &) = default;
};

/// What can be done with an order, and was.
enum class InformationWork : std::uint8_t {
    Unknown,
    Record,
    Correct,
    Verify,
    AskBack,
    Refuse,
    Prepare,
    Void, ///< by the platform: what had been prepared is not what is held or asked for any more
    Open, ///< somebody read the values
    Release,
    MakePacket,
    HandOver,
    Tell, ///< the person concerned
};

struct InformationStep
{
    InformationWork work = InformationWork::Unknown;
    PersonId by;
    QString byName;
    Instant at{};
    QString note{};

    friend bool operator==(const InformationStep &, const InformationStep &) = default;
};

struct InformationOrder
{
    InformationOrderId id;
    std::int64_t rev = 0;
    InformationEntry entry{};
    InformationState state = InformationState::Unknown;
    bool restricted = false; ///< its answer names restricted content: for people who may work there
    std::optional<AuthorityVerification> verification{};
    std::optional<InformationAnswer> answer{};
    std::optional<Instant> handedOverAt{};
    QString receipt{}; ///< what the authority gave in return
    std::optional<Instant> toldAt{};
    std::vector<InformationLetter> letters{};
    std::vector<InformationStep> steps{}; ///< oldest first

    friend bool operator==(const InformationOrder &, const InformationOrder &) = default;
};

/// The same without the values of its answer, as lists tell it.
InformationOrder withoutValues(InformationOrder order);

} // namespace vigie::domain
