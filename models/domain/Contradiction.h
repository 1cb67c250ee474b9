#pragma once

#include "models/domain/Item.h"
#include "models/domain/MemberTimeline.h"
#include "models/domain/Notice.h"

#include <chrono>
#include <vector>

namespace vigie::domain {

/// Two things that are both true and do not go together: whoever decides must know both.
enum class ContradictionKind : std::uint8_t {
    PublishedWhileRestricted,  ///< the item is published, its owner is restricted: nobody can see it
    PublishedWhileFrozen,      ///< the item is published, the account is frozen
    PublishedUncertified,      ///< the item is published, its owner is not certified
    NoticeAfterOthersDecision, ///< a notice is open on an item that somebody published or kept only lately
    DecidedBothWays,           ///< the same item was published and taken down within a day
    AccountJustFrozen,         ///< the account was frozen only minutes ago: others are at work on it
    PayoutWhileFrozen,         ///< the account is frozen, money still goes out
};

struct Contradiction
{
    ContradictionKind kind = ContradictionKind::PublishedWhileRestricted;
    Instant since{};                 ///< when the second of the two became true
    std::optional<PersonId> by = {}; ///< whose decision it is about

    friend bool operator==(const Contradiction &, const Contradiction &) = default;
};

/// Both ways within this time is a quarrel; later it is a change of mind.
inline constexpr std::chrono::hours QuarrelTime{24};
/// A freeze is news for so long.
inline constexpr std::chrono::minutes FreezeIsNews{60};

/// What does not go together about this item and its owner, gravest first. `person` is who looks: their own decision
/// does not surprise them. Nothing for a time line that shows the stage only.
std::vector<Contradiction> contradictions(const MemberTimeline &timeline, const Item &item,
                                          const std::vector<Notice> &notices, const PersonId &person, Instant now);

} // namespace vigie::domain
