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
    AccountEnded,     ///< of their owner, after a period of notice: the contract with them is over
};

bool isOfItems(RestrictionKind kind);

struct Restriction
{
    RestrictionKind kind = RestrictionKind::Unknown;
    std::optional<Instant> until{}; ///< it ends by itself then; absent: until somebody ends it
    int noticeDays = 0;             ///< of AccountEnded: whole days between the decision and its effect

    friend bool operator==(const Restriction &, const Restriction &) = default;
};

/// Why an account may end before the thirty days are over (Regulation (EU) 2019/1150 Art. 4(4)).
enum class EndingException : std::uint8_t {
    None,
    LegalDuty,            ///< (a) a legal obligation that leaves no time
    ImperativeReason,     ///< (b) a right of termination for an imperative reason of national law
    RepeatedInfringement, ///< (c) the terms were broken repeatedly
};

/// What follows where somebody misuses the service (DSA Art. 23): the owner of manifestly illegal content, or the
/// notifier of a manifestly unfounded notice.
enum class MisuseStep : std::uint8_t {
    None,
    Warning,    ///< a letter: without it nothing is suspended for misuse
    Suspension, ///< of the account, or of the processing of this notifier's notices
};

/// Longest things that are taken.
namespace noticing {
inline constexpr int EndingNoticeDays = 30; ///< Regulation (EU) 2019/1150 Art. 4(2)
inline constexpr int LongestNoticeDays = 366;
inline constexpr qsizetype BasisLeast = 10; ///< UTF-16 units: which law, which infringements
inline constexpr qsizetype BasisLimit = 500;
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
    EndingException exception = EndingException::None; ///< of an account that ends with less notice than is usual
    QString basis{};                                   ///< of the exception, in words: stands in the letter
    bool manifest = false; ///< manifestly illegal where restricted, manifestly unfounded where nothing was found
    MisuseStep misuse = MisuseStep::None;
    std::optional<Instant> misuseUntil{}; ///< of a suspension of a notifier's notices: its stated end

    friend bool operator==(const NoticeDecision &, const NoticeDecision &) = default;
};

/// Takes a decision on a notice back, as a decision of its own: what it restricted ends, who was told of it is told so,
/// and the notice is open again. A statement of reasons that has gone to the Transparency Database stays there.
struct NoticeReversal
{
    CaseId caseId;
    CommandId of;   ///< the decision
    QString reason; ///< why, for the person: it stands in their letter; at most FactsLimit

    friend bool operator==(const NoticeReversal &, const NoticeReversal &) = default;
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
    NoticeTooShort,  ///< an account ends early, and no exception says why it may
    NoticeForeign,   ///< days of notice or an exception where no account ends, or an end of what is final
    BasisMissing,    ///< of an exception: too short to name one
    BasisTooLong,
    BasisUnfinished,
    ManifestForeign,   ///< of an outcome that finds neither an infringement nor its absence
    MisuseForeign,     ///< nothing manifest was found, or the notice is of an institution that answers elsewhere
    MisuseEndMissing,  ///< a suspension for misuse states its period
    MisuseOver,        ///< or has ended before it begins
    SuspensionMissing, ///< a member is suspended for misuse, and the account is not among what is taken away
};

/// Templates mark what is to be filled in with "[…]" or "{name}".
bool isUnfinished(const QString &text);

std::vector<NoticeFault> faultsOf(const NoticeDecision &decision, const Notice &notice, Instant now);

/// The end of an account among what the decision takes; null: none.
const Restriction *endingIn(const NoticeDecision &decision);
/// When an account ends that is decided upon at `decidedAt`.
Instant endsAt(const Restriction &ending, Instant decidedAt);
/// Whether Art. 23(2) is for who sent it. A trusted flagger answers to who named them (Art. 22(6)), an authority to
/// its courts, and our own checks to ourselves.
bool mayBeMisuse(NoticeOrigin origin);

} // namespace vigie::domain
