#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <array>

/// Looking at restricted media: suspected child abuse, intimate images. It is decided unseen; who has to see it says
/// why, and sees it for a short time, which the platform keeps in a log that nothing is taken out of.
namespace vigie::domain {

using ViewingId = Id<struct ViewingTag>;

/// A closed list, so that it can be read what restricted media is looked at for.
enum class ViewingReason : std::uint8_t {
    Unknown,
    Decision,  ///< what is alleged can be decided only by what is seen
    Doubt,     ///< the match or the finding may be mistaken
    Complaint, ///< a decision is examined again
    Referral,  ///< a packet needs a fact that only the picture tells
    Danger,    ///< somebody may be in danger now, and the picture may tell who or where
};
inline constexpr std::array ViewingReasons{ViewingReason::Decision, ViewingReason::Doubt, ViewingReason::Complaint,
                                           ViewingReason::Referral, ViewingReason::Danger};

inline constexpr qsizetype ShortestViewingWords = 10; ///< characters: a sentence, not a dot
inline constexpr qsizetype LongestViewingWords = 500; ///< characters

/// What somebody says who wants to look.
struct ViewingRequest
{
    CaseId caseId; ///< that they hold and that is about the item
    ItemId item;
    ViewingReason reason = ViewingReason::Unknown;
    QString words;

    friend bool operator==(const ViewingRequest &, const ViewingRequest &) = default;
};

/// A reason of the list and a sentence of the right length.
bool isWhole(const ViewingRequest &request);

/// The platform lets this person see the media of this item, for so long.
struct ViewingGrant
{
    ViewingId id;
    ItemId item;
    Milliseconds ttl{0};

    friend bool operator==(const ViewingGrant &, const ViewingGrant &) = default;
};

enum class ViewingStage : std::uint8_t { Unknown, Begun, Continues, Ended };

enum class ViewingEnd : std::uint8_t {
    Unknown,
    Finished, ///< by the person
    TimeOver,
    Locked,         ///< lock, sign-out, another desk, the window closed
    Hidden,         ///< the privacy key, the window hidden or left
    Left,           ///< another content or another case came on the desk
    Failed,         ///< the picture could not be shown
    ConnectionLost, ///< nothing was heard of the window any more
    NotShown,       ///< nothing was ever asked for
};

/// What the window tells about a grant: that pixels are on the screen, that they still are, that they are gone.
struct ViewingReport
{
    ViewingStage stage = ViewingStage::Unknown;
    Milliseconds shown{0}; ///< so far on the screen without the veil
    ViewingEnd end = ViewingEnd::Unknown;

    friend bool operator==(const ViewingReport &, const ViewingReport &) = default;
};

/// The window is to report this often while it shows something.
inline constexpr Milliseconds ViewingPulse{5'000};

} // namespace vigie::domain
