#pragma once

#include "models/base/PixelBuffer.h"
#include "models/base/Request.h"
#include "models/domain/Item.h"

#include <map>
#include <memory>

namespace vigie::domain {

enum class PictureUrgency : std::uint8_t { Now, Prefetch };

struct PictureJob
{
    MediaRef media;
    int maxWidth = 0; ///< device pixels of the place it will be painted in
    int maxHeight = 0;
    PictureUrgency urgency = PictureUrgency::Now;
};

/// A decoded picture. The veil (at most 48 pixels a side, grey) is what every surface shows; the full one is painted
/// only by ProtectedPicture under a reveal.
struct Picture
{
    std::shared_ptr<const PixelBuffer> veil;
    std::shared_ptr<const PixelBuffer> full;
    int originalWidth = 0; ///< upright
    int originalHeight = 0;
    int frames = 1;
    std::string sniffedType;                     ///< what the bytes really are
    bool typeMismatch = false;                   ///< the declared type lies: a finding
    bool damaged = false;                        ///< only a part could be decoded; cannot be approved
    std::map<std::string, std::string> metadata; ///< shown as data
};

struct DecoderStatus
{
    bool running = false;
    bool seccomp = false;
    bool landlock = false;
};

/// Pictures on screen-ready terms: fetched, decoded in the sandbox, bounded in memory, never on disk.
class PictureSource
{
public:
    virtual ~PictureSource() = default;
    /// Errors: those of fetching; TooLarge, Unsupported, Damaged, DecoderTimeout, DecoderDied, Quarantined.
    virtual Request<Picture> picture(const PictureJob &job) = 0;
    virtual void forget(const MediaId &media) = 0;
    virtual void forgetAll() = 0; ///< lock, sign-out
    virtual DecoderStatus status() const = 0;
};

/// Where the bytes come from: the platform, straight into memory.
class MediaBytes
{
public:
    virtual ~MediaBytes() = default;
    /// At most 64 MB. Errors: TooLarge, NotFound, Corrupt (hash differs), network.
    virtual Request<SealedMemory> fetch(const MediaRef &media) = 0;
};

} // namespace vigie::domain
