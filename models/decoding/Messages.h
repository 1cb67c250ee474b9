#pragma once

#include "models/base/PictureHash.h"
#include "models/decoding/PictureType.h"
#include "models/decoding/Reason.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What crosses the socket between the asker and the decoder, as values. Framing.h gives them bytes.
namespace vigie::decoding {

constexpr std::uint16_t ProtocolVersion = 2;

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
};
constexpr std::uint8_t LastJobKind = 2;

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
    friend bool operator==(const DecodeJob &, const DecodeJob &) = default;
};

struct MetadataEntry
{
    std::string key;   ///< ours, [a-z-]{1,40}
    std::string value; ///< plain text (PlainText.h), at most MaxValueBytes
    friend bool operator==(const MetadataEntry &, const MetadataEntry &) = default;
};

constexpr std::size_t MaxMetadataEntries = 32;
constexpr std::size_t MaxKeyBytes = 40;
constexpr std::size_t MaxValueBytes = 256;

/// Pictures travel beside it as two sealed memfds, full and veil, of exactly 4·width·height bytes; a refusal and the
/// answer to a hash job have none.
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
    friend bool operator==(const DecodeReply &, const DecodeReply &) = default;
};

} // namespace vigie::decoding
