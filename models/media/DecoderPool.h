#pragma once

#include "models/media/PoolMailbox.h"
#include "models/media/PoolSettings.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace vigie::media {

/// Bytes in, pictures out, by a few sandboxed processes. Runs on a thread of its own; every member may be called from
/// any thread and returns at once.
class DecoderPool
{
public:
    struct Order
    {
        SealedMemory bytes;
        decoding::PictureType declared = decoding::PictureType::Unknown;
        std::uint32_t targetWidth = 0; ///< box for the upright picture, device pixels; clipped to Limits.h
        std::uint32_t targetHeight = 0;
        Priority priority = Priority::Now;
        decoding::JobKind kind = decoding::JobKind::Still; ///< only still and faces jobs have a target
        /// Of identity pictures: the answer stays in the decoder until promote(), at most PoolSettings::holdLimit.
        bool hold = false;
        std::optional<domain::Quad> corners = {}; ///< of a document job
        /// Of a compare job, always: `bytes` are the document's.
        std::optional<SealedMemory> selfie = {};
        decoding::PictureType selfieDeclared = decoding::PictureType::Unknown;
    };
    struct Ticket
    {
        std::uint64_t id = 0;
        Request<DecodedPicture> request;
    };

    explicit DecoderPool(PoolSettings settings);
    /// Cancels everything and ends the decoders.
    ~DecoderPool();
    DecoderPool(const DecoderPool &) = delete;
    DecoderPool &operator=(const DecoderPool &) = delete;

    /// Errors: TooLarge, Damaged, Unsupported, Invalid (no bytes), Internal: what the decoder found · DecoderTimeout ·
    /// DecoderDied · Quarantined (the decoder died twice of these bytes) · Busy (queue full, or pushed out of it by
    /// somebody who waits) · Cancelled (also of an answer held too long, or whose decoder ended over another).
    Ticket decode(Order order);
    /// A prefetched or held picture is wanted now.
    void promote(std::uint64_t ticket);
    /// Cancels everything and ends every decoder that has seen a picture: nothing of one is left in any process.
    void dropAll();

    /// Starts the decoders of a pool that starts when asked.
    void warm();

    PoolStatus status() const { return m_mailbox->status(); }

private:
    std::shared_ptr<PoolMailbox> m_mailbox;
    std::atomic<std::uint64_t> m_nextTicket{1};
    std::thread m_thread;
};

} // namespace vigie::media
