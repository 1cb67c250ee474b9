#pragma once

#include "models/domain/Decision.h"
#include "models/domain/Notice.h"

namespace vigie::domain {

/// What a restriction takes away (DSA Art. 17(1)): visibility of an item, money, the service, the account.
enum class RestrictionKind : std::uint8_t {
    Unknown,
    Unavailable,      ///< of the items: nobody sees them
    AgeRestricted,    ///< of the items: only after the age check
    PayoutHeld,       ///< of their owner
    AccountSuspended, ///< of their owner: nothing of theirs is visible
};

bool isOfItems(RestrictionKind kind);

struct Restriction
{
    RestrictionKind kind = RestrictionKind::Unknown;
    std::optional<Instant> until{}; ///< it ends by itself then; absent: until somebody ends it

    friend bool operator==(const Restriction &, const Restriction &) = default;
};

/// Longest things that are taken.
namespace noticing {
inline constexpr qsizetype FactsLimit = 2'000; ///< UTF-16 units of the free part of a letter
inline constexpr qsizetype FactsLeast = 20;    ///< a rule number alone is no explanation (Art. 17(3)(d), (e))
} // namespace noticing

/// A decision about one notice, for explicitly named items of it. A notice that came meanwhile about the same items is
/// not in it and stays open.
struct NoticeDecision
{
    CaseId caseId;
    int round = 1;
    NoticeId notice;
    std::vector<ItemId> items; ///< of the notice, that are restricted; empty when nothing is
    NoticeOutcome outcome = NoticeOutcome::Unknown;
    std::optional<ClauseId> clause{};        ///< what a restriction rests on
    std::vector<Restriction> restrictions{}; ///< none unless `outcome` is Restricted
    QString facts{};             ///< what was seen and why it follows, for the person: the free part of their letter
    QString note{};              ///< for colleagues
    bool sawFullPicture = false; ///< whether the person revealed a picture before deciding

    friend bool operator==(const NoticeDecision &, const NoticeDecision &) = default;
};

/// What keeps a decision from being one. All at once, in the order of the form.
enum class NoticeFault : std::uint8_t {
    OutcomeMissing,
    ItemsMissing, ///< of a restriction of items
    ItemsForeign, ///< not of the notice
    RestrictionMissing,
    RestrictionForeign, ///< where nothing is found there is nothing to restrict
    RestrictionTwice,
    RestrictionOver, ///< ends before it begins
    ClauseMissing,
    FactsMissing, ///< or too short to be an explanation
    FactsTooLong,
    FactsUnfinished, ///< a placeholder of a template still stands in them
};

/// Templates mark what is to be filled in with "[…]" or "{name}".
bool isUnfinished(const QString &text);

std::vector<NoticeFault> faultsOf(const NoticeDecision &decision, const Notice &notice, Instant now);

} // namespace vigie::domain
