#pragma once

#include "models/domain/Ids.h"
#include "models/domain/NoticeDuty.h"

namespace vigie::domain {

enum class NoticeState : std::uint8_t { Unknown, Open, Decided };

/// What a reviewer found.
enum class NoticeOutcome : std::uint8_t {
    Unknown,
    Restricted,  ///< against the law or the terms: something was restricted
    NoViolation, ///< neither against the law nor the terms
    Imprecise,   ///< what it says, or points at, is not enough to tell
    AlreadyGone, ///< restricted before, or taken down by its author
};

/// A notice as the platform took it in, without who sent it: their name and address have no field here. The content
/// desk sees it beside the item; the notice desk decides it.
struct Notice
{
    NoticeId id;
    std::int64_t rev = 0;
    std::vector<ItemId> items;      ///< what was found at the locations it names
    std::vector<QString> elsewhere; ///< locations, as given, at which the platform has nothing
    NoticeState state = NoticeState::Unknown;
    NoticeOrigin origin = NoticeOrigin::Unknown;
    NoticeGround ground = NoticeGround::Unknown;
    Category category = Category::Unknown;
    QString explanation;
    std::string language{};       ///< of the explanation, BCP 47; empty: unknown
    QString flagger{};            ///< name of the trusted flagger, an institution; empty: none
    bool withinExpertise = false; ///< of the flagger on the day it came
    bool dangerToLife = false;
    bool answerable = false; ///< somebody waits for an answer that can reach them
    std::optional<AuthorityOrder> order{};
    Instant receivedAt{};
    std::optional<Instant> knownAt{};               ///< since then the platform has actual knowledge (Art. 16(3))
    std::optional<Instant> acknowledgedAt{};        ///< Art. 16(4)
    NoticeOutcome outcome = NoticeOutcome::Unknown; ///< of a decided one
    std::optional<Instant> decidedAt{};

    friend bool operator==(const Notice &, const Notice &) = default;
};

DutyFacts dutyFacts(const Notice &notice);
bool isTrusted(const Notice &notice); ///< sent by a trusted flagger
bool concerns(const Notice &notice, const ItemId &item);
/// Abuse of children and intimate images go a way of their own: only who has the permission learns that there is one.
bool needsRestrictedPath(const Notice &notice);

} // namespace vigie::domain
