#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

/// That one member blocked another one, as the platform's product tells it. It hides the two from one another: content,
/// messages, lives; from nobody else, and it is no finding: nothing follows from it by itself.
namespace vigie::domain {

/// Why, in the product's closed words.
enum class BlockReason : std::uint8_t {
    Unknown, ///< a word of a newer product
    UnwantedMessages,
    Insults,
    Threats,
    SexualRequests,
    Spam,
    Impersonation,
    Other,
};

struct MemberBlock
{
    BlockId id;
    MemberId by;
    MemberId blocked;
    Instant since{};
    std::optional<BlockReason> reason{}; ///< absent: none was given
    std::optional<NoticeId> notice{};    ///< the report it came with
    std::optional<Instant> messageAt{};  ///< of the newest message that `blocked` had sent to `by`
    std::optional<Instant> endedAt{};

    friend bool operator==(const MemberBlock &, const MemberBlock &) = default;
};

/// A block within this time of a message is one that follows a message.
inline constexpr std::chrono::hours SoonAfterMessage{1};

bool followsMessage(const MemberBlock &block);

/// How many members there are, not how many blocks: only those in force count.
struct BlockCounts
{
    int blockedBy = 0;    ///< members who block this one
    int blocks = 0;       ///< members this one blocks
    int afterMessage = 0; ///< of `blockedBy`: within SoonAfterMessage of a message
    friend bool operator==(const BlockCounts &, const BlockCounts &) = default;
};

/// One block as it is told to a reviewer. Who the other member is has no field: a block that came with a report would
/// name who reported.
struct SeenBlock
{
    bool byMember = false; ///< they block somebody; otherwise somebody blocks them
    Instant since{};
    std::optional<BlockReason> reason{};
    bool withReport = false;
    bool afterMessage = false; ///< followsMessage()
    bool mutual = false;       ///< each of the two blocks the other

    friend bool operator==(const SeenBlock &, const SeenBlock &) = default;
};

inline constexpr int MostSeenBlocks = 5;

/// The blocks in force of and by one member.
struct MemberBlocks
{
    BlockCounts counts{};
    std::vector<SeenBlock> newest{}; ///< at most MostSeenBlocks, newest first

    bool isEmpty() const { return counts.blockedBy == 0 && counts.blocks == 0; }
    friend bool operator==(const MemberBlocks &, const MemberBlocks &) = default;
};

/// That who sent a notice and a member it is about have blocked one another, or one the other. In force.
struct NotedBlock
{
    MemberId noticed;
    std::optional<Instant> byNotifier{}; ///< since when
    std::optional<Instant> byNoticed{};

    friend bool operator==(const NotedBlock &, const NotedBlock &) = default;
};

/// What the product tells.
enum class BlockEvent : std::uint8_t { Unknown, Made, Ended };

struct BlockTold
{
    BlockEvent event = BlockEvent::Unknown;
    std::optional<Instant> at{};
    std::optional<MemberId> by{};
    std::optional<MemberId> blocked{};
    std::optional<BlockReason> reason{}; ///< Unknown: a word that is none
    std::optional<NoticeId> notice{};
    std::optional<Instant> messageAt{};

    friend bool operator==(const BlockTold &, const BlockTold &) = default;
};

/// What the platform knows when it is told.
struct BlockGrounds
{
    bool knowsBy = false;
    bool knowsBlocked = false;
    std::optional<MemberBlock> block{}; ///< of this id
};

/// What keeps it from being taken in. Said all at once.
enum class BlockFault : std::uint8_t {
    EventUnknown,
    AtMissing,
    AtAhead,   ///< later than now, beyond what clocks differ
    AtTooSoon, ///< an end before the beginning
    NotMade,   ///< the end of a block nobody told of
    ByMissing,
    ByUnknown,
    BlockedMissing,
    BlockedUnknown,
    BlockedSelf,
    ReasonUnknown,
    MessageLate, ///< a message after the block
};

/// Everything that is wrong, in the order of the fields.
std::vector<BlockFault> faultsOf(const BlockTold &told, const BlockGrounds &grounds, Instant now);

} // namespace vigie::domain
