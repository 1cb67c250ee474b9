#pragma once

#include "models/base/PictureHash.h"
#include "models/decoding/PictureType.h"
#include "models/decoding/Reason.h"
#include "models/domain/DocumentInspection.h"
#include "models/domain/FaceSimilarity.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What crosses the socket between the asker and the decoder, as values. Framing.h gives them bytes.
namespace vigie::decoding {

constexpr std::uint16_t ProtocolVersion = 4;

/// The decoder's first message, once it has locked itself in.
struct DecoderHello
{
    std::uint16_t version = ProtocolVersion;
    bool seccomp = false;      ///< system calls filtered, default kill
    bool limits = false;       ///< address space, processes, files and their sizes are limited
    std::uint8_t landlock = 0; ///< ABI in force; 0 = the kernel has none
    friend bool operator==(const DecoderHello &, const DecoderHello &) = default;
};

enum class JobKind : std::uint8_t {
    Still = 1, ///< the picture and its veil
    Hash = 2,  ///< only what it looks like; no pixel leaves the decoder
    // Only vigie-identity-decoder takes these:
    DocumentFaces = 3, ///< the picture, its veil, and the faces of a document
    SelfieFaces = 4,   ///< the same of a selfie
    Document = 5,      ///< what the document says, and the document seen from straight above
    /// How alike the faces of a document and of a selfie are: a number, no pixel. Only a vigie-identity-decoder that
    /// was started with MayCompare takes it.
    Compare = 6,
};
constexpr std::uint8_t LastJobKind = 6;

/// The argument of a decoder whose asker is permitted to compare faces.
constexpr const char *MayCompare = "--may-compare";

constexpr bool showsFaces(JobKind kind)
{
    return kind == JobKind::DocumentFaces || kind == JobKind::SelfieFaces;
}
constexpr bool isOfIdentity(JobKind kind)
{
    return showsFaces(kind) || kind == JobKind::Document || kind == JobKind::Compare;
}

/// The second picture of a job. Its bytes travel as a second sealed memfd.
struct SecondPicture
{
    PictureType declared = PictureType::Unknown;
    std::uint64_t inputSize = 0;
    friend bool operator==(const SecondPicture &, const SecondPicture &) = default;
};

/// The bytes themselves travel beside it as one sealed memfd.
struct DecodeJob
{
    std::uint64_t id = 0;
    JobKind kind = JobKind::Still;
    PictureType declared = PictureType::Unknown; ///< what the platform called it; Unknown = nothing was declared
    std::uint32_t targetWidth = 0;               ///< box for the upright full picture, device pixels; never enlarged to
    std::uint32_t targetHeight = 0;
    std::uint16_t veilEdge = 0;  ///< long edge of the veil, 1…48
    std::uint64_t inputSize = 0; ///< bytes in the memfd
    /// The answer stays in the decoder until it is wished for (HeldWish); only of identity pictures.
    bool hold = false;
    std::optional<domain::Quad> corners = {}; ///< Document: as a person placed them
    std::optional<SecondPicture> selfie = {}; ///< Compare, always: the picture before it is the document's
    friend bool operator==(const DecodeJob &, const DecodeJob &) = default;
};

/// What is to become of an answer that the decoder holds. Send is answered like the job itself, Drop not at all.
struct HeldWish
{
    enum class Kind : std::uint8_t { Send = 0, Drop = 1 };
    std::uint64_t id = 0; ///< of the job
    Kind kind = Kind::Drop;
    friend bool operator==(const HeldWish &, const HeldWish &) = default;
};

/// So many answers are held at most; a decoder that is asked to hold more ends.
constexpr std::size_t MaxHeld = 6;

struct MetadataEntry
{
    std::string key;   ///< ours, [a-z-]{1,40}
    std::string value; ///< plain text (PlainText.h), at most MaxValueBytes
    friend bool operator==(const MetadataEntry &, const MetadataEntry &) = default;
};

constexpr std::size_t MaxMetadataEntries = 32;
constexpr std::size_t MaxKeyBytes = 40;
constexpr std::size_t MaxValueBytes = 256;

/// Pictures travel beside it as sealed memfds of exactly 4·width·height bytes, in this order: full, veil, the equalised
/// faces (domain::FaceFrame); of a document only the rectified one. A refusal, the answer to a hash or compare job and
/// one that is held have none.
struct DecodeReply
{
    std::uint64_t id = 0;
    Reason reason = Reason::None; ///< None = decoded
    PictureType sniffed = PictureType::Unknown;
    bool damaged = false;      ///< a part is missing or the data broke off
    bool typeMismatch = false; ///< declared as another type than it is
    bool animated = false;
    std::uint32_t frames = 0;                            ///< frames or pages in the file; one above the cap = "more"
    std::uint32_t originalWidth = 0, originalHeight = 0; ///< upright
    std::uint32_t fullWidth = 0, fullHeight = 0;
    std::uint32_t veilWidth = 0, veilHeight = 0;
    std::vector<MetadataEntry> metadata;
    /// Of a hash job; none when the picture is damaged, too small or too plain to be told from others.
    std::optional<PictureHashes> hashes;
    bool held = false;                       ///< decoded, and nothing else is said before it is wished for
    std::optional<domain::FacesFound> faces; ///< of a faces job
    /// Which of them were equalised, as places in `faces->faces`: the portrait, or the live face before the held one.
    std::vector<std::uint8_t> equalised;
    std::optional<domain::DocumentInspection> inspection;  ///< of a document job
    std::uint32_t rectifiedWidth = 0, rectifiedHeight = 0; ///< 0 without an outline
    std::optional<domain::FaceSimilarity> similarity;      ///< of a compare job, which says nothing else
    friend bool operator==(const DecodeReply &, const DecodeReply &) = default;
};

} // namespace vigie::decoding
