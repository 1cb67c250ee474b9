#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"
#include "models/domain/Severity.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

enum class ItemKind : std::uint8_t { Unknown, Photo, PhotoSet, Video, Audio, Live, ProfilePicture, Banner, Message };
enum class ItemState : std::uint8_t { Unknown, Pending, Published, Blocked, Unavailable };
enum class Classification : std::uint8_t { Unknown, Unclassified, General, Adult };

/// A stored medium of an item, as the platform describes it. The bytes are never kept on a workstation's disk.
struct MediaRef
{
    MediaId id;
    std::string type; ///< declared media type, for instance "image/jpeg"; the decoder sniffs the real one
    std::int64_t size = 0;
    int width = 0;
    int height = 0;
    std::string sha256; ///< lower-case hex of the original bytes

    friend bool operator==(const MediaRef &, const MediaRef &) = default;
};

/// One class of a machine's verdict. An absent class is unknown, not zero.
struct VerdictClass
{
    std::string name;
    double score = 0; ///< probability 0…1

    friend bool operator==(const VerdictClass &, const VerdictClass &) = default;
};

/// The machine's verdict in brief, as the feed carries it (at most 8 classes).
struct VerdictSummary
{
    std::string provider; ///< "hive"
    Instant at{};
    Category category = Category::Unknown;
    Severity severity = Severity::Unknown;
    std::vector<VerdictClass> classes;

    friend bool operator==(const VerdictSummary &, const VerdictSummary &) = default;
};

/// Something a member published or wants to publish.
struct Item
{
    ItemId id;
    std::int64_t rev = 0;
    ItemKind kind = ItemKind::Unknown;
    ItemState state = ItemState::Unknown;
    Classification classification = Classification::Unknown;
    MemberId owner;
    QString caption;
    std::string language;    ///< BCP 47 of the caption, empty when unknown
    std::string contentHash; ///< opaque value of the platform over media, caption and classification
    std::vector<MediaRef> media;
    std::optional<VerdictSummary> verdict; ///< none: not screened yet
    bool manifestlyIllegal = false;
    bool knownHash = false;  ///< matches the list of known illegal files: never released
    bool restricted = false; ///< suspected child abuse or intimate material: seen only on the restricted path
    int openNotices = 0;
    Instant createdAt{};
    std::optional<Instant> publishedAt;
    std::optional<Instant> hiddenUntil; ///< hidden while somebody looks; comes back by itself at this moment

    friend bool operator==(const Item &, const Item &) = default;
};

/// `pending → published | blocked`, `published → unavailable`, `unavailable → published`, `blocked → published` (appeal
/// or reversal); all else is refused.
bool canMove(ItemState from, ItemState to);

} // namespace vigie::domain
