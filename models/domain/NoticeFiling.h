#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"
#include "models/domain/Severity.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// A notice as it comes in, before the platform has made a record of it: what somebody must say (DSA Art. 16(2)), and
/// what is missing. The same table stands behind the public form, the members' report button and the trusted flaggers.
namespace vigie::domain {

enum class NoticeOrigin : std::uint8_t {
    Unknown,
    Anyone, ///< by the public form, without an account
    Member, ///< by the report button
    TrustedFlagger,
    Authority, ///< an order, DSA Art. 9 or 10, or a national one
    OwnInitiative,
};

/// What a notice rests on. Only what is said to be illegal is a notice of Art. 16; a report may rest on the terms
/// alone.
enum class NoticeGround : std::uint8_t { Unknown, Illegal, Terms };

/// What an order is about: two of them have a clock in the law.
enum class OrderMatter : std::uint8_t {
    Unknown,
    Terrorism,  ///< one hour (Regulation (EU) 2021/784 Art. 3(3))
    ChildAbuse, ///< images of abuse, of torture: 24 hours (LCEN Art. 6-1)
    Other,      ///< without undue delay, or within what the order says
};

enum class OrderKind : std::uint8_t {
    Unknown,
    Act,    ///< DSA Art. 9
    Inform, ///< DSA Art. 10: information about members, never about content alone
};

struct AuthorityOrder
{
    OrderKind kind = OrderKind::Unknown;
    OrderMatter matter = OrderMatter::Unknown;
    QString authority;
    QString reference;
    QString basis; ///< the law the authority names
    std::optional<Instant> issuedAt{};
    std::optional<Instant> dueAt{}; ///< where the order sets one of its own
    std::string memberState{};      ///< of the authority that issues it, see MemberStates; empty: not on record

    friend bool operator==(const AuthorityOrder &, const AuthorityOrder &) = default;
};

/// Who sends a notice. Never shown to the person it is about unless that is strictly necessary (Art. 17(3)(b)).
struct Notifier
{
    QString name;
    QString email;
    std::optional<MemberId> member{}; ///< of a member's report
    std::string flagger{};            ///< in the platform's list of trusted flaggers; empty: none

    friend bool operator==(const Notifier &, const Notifier &) = default;
};

struct NoticeFiling
{
    NoticeOrigin origin = NoticeOrigin::Unknown;
    NoticeGround ground = NoticeGround::Unknown;
    Category category = Category::Unknown;
    std::vector<QString> locations; ///< exact electronic locations, as given
    QString explanation;            ///< why
    Notifier notifier;
    bool goodFaith = false;    ///< "accurate and complete" to the notifier's belief
    bool dangerToLife = false; ///< somebody's life or safety, now
    std::string language{};    ///< of the explanation, BCP 47; empty: unknown
    std::optional<AuthorityOrder> order{};

    friend bool operator==(const NoticeFiling &, const NoticeFiling &) = default;
};

/// What keeps a filing from being a notice. Said all at once, so that a form can name every field.
enum class FilingFault : std::uint8_t {
    OriginUnknown,
    GroundUnknown,
    CategoryUnknown,
    ExplanationMissing,
    ExplanationTooLong,
    LocationMissing,
    TooManyLocations,
    LocationTooLong,
    LocationInvalid, ///< a control or invisible character, or one that no address has: markup, a quotation mark
    NameMissing,
    NameTooLong,
    NameInvalid, ///< a control or invisible character, or markup
    EmailMissing,
    EmailInvalid,
    MemberMissing,
    FlaggerUnknown, ///< not in the list, or not on that day
    GoodFaithMissing,
    OrderMissing,
    OrderIncomplete, ///< without its authority, reference, basis, kind or matter
    OrderStateMissing,
    OrderStateUnknown, ///< no member state: DSA Art. 9 and 10 are for authorities of member states
    OrderFromTheFuture,
};

/// Longest things that are taken: more is refused with a clear answer, nothing is cut.
namespace filing {
inline constexpr qsizetype ExplanationLimit = 20'000; ///< UTF-16 units, some ten pages
inline constexpr std::size_t LocationsLimit = 500;
inline constexpr qsizetype LocationLimit = 2'000;
inline constexpr qsizetype NameLimit = 200;
inline constexpr qsizetype EmailLimit = 320;                             ///< RFC 5321, 64 + @ + 255
inline constexpr Milliseconds ClockTolerance = std::chrono::minutes(10); ///< another clock may be ahead by so much
} // namespace filing

/// Who was named trusted flagger by a coordinator for digital services, for what and when (DSA Art. 22). Configuration.
struct TrustedFlagger
{
    std::string id;
    QString name;
    std::chrono::year_month_day from{};
    std::optional<std::chrono::year_month_day> until{}; ///< the first day on which they are none any more
    std::vector<Category> expertise{};                  ///< empty: everything

    friend bool operator==(const TrustedFlagger &, const TrustedFlagger &) = default;
};

/// The flagger of this id on that day; null when there is none.
const TrustedFlagger *findFlagger(const std::vector<TrustedFlagger> &flaggers, const std::string &id,
                                  std::chrono::year_month_day on);

/// Everything that is wrong with a filing received at `now`, in the order of the form.
std::vector<FilingFault> faultsOf(const NoticeFiling &filing, const std::vector<TrustedFlagger> &flaggers, Instant now);

/// Whether somebody may leave out who they are: a child's abuse may be reported by nobody (Art. 16(2)(c)).
bool mayBeAnonymous(const NoticeFiling &filing);

/// Whether somebody waits for an answer that can reach them (Art. 16(4) and (5)).
bool canBeAnswered(const NoticeFiling &filing);

/// When the platform knows of the illegality, for a location it has found. A notice that is complete gives knowledge at
/// once (Art. 16(3)); one that says only that the terms are broken gives none.
std::optional<Instant> knowledgeOf(const NoticeFiling &filing, Instant receivedAt);

} // namespace vigie::domain
