#pragma once

#include "models/base/Request.h"
#include "models/base/UniqueFd.h"
#include "models/media/DecodedPicture.h"

#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace vigie::media {

enum class Priority : std::uint8_t { Now, Prefetch };

/// A picture to be decoded. `job.id` is its ticket. With `job.hold` its answer stays in the decoder until promoted.
struct PoolOrder
{
    decoding::DecodeJob job;
    std::optional<SealedMemory> bytes; ///< none once its answer is held
    Priority priority = Priority::Now;
    Reply<DecodedPicture> reply;
    std::optional<SealedMemory> selfie = {}; ///< of a compare job
};
struct CancelOrder
{
    std::uint64_t ticket = 0;
};
struct PromoteOrder
{
    std::uint64_t ticket = 0; ///< somebody waits for it now
};
struct DropEverything
{};
struct StartDecoders
{};
using PoolCommand = std::variant<PoolOrder, CancelOrder, PromoteOrder, DropEverything, StartDecoders>;

struct PoolStatus
{
    std::size_t running = 0;        ///< decoders that have greeted
    decoding::DecoderHello weakest; ///< what holds for every one of them; nothing when none runs
    std::uint64_t replaced = 0;     ///< decoders that were killed or died, so far
    std::size_t held = 0;           ///< answers that are done and wait in a decoder until they are promoted
    friend bool operator==(const PoolStatus &, const PoolStatus &) = default;
};

/// What the pool's two sides share: commands one way, the status the other. Any thread.
class PoolMailbox
{
public:
    PoolMailbox();

    /// False once closed; the command is dropped then.
    bool post(PoolCommand command);
    /// Everything posted since. Call it when wakeFd() is readable.
    std::vector<PoolCommand> take();
    void close();
    bool isClosed() const;
    int wakeFd() const { return m_wake.get(); }

    void publish(const PoolStatus &status);
    PoolStatus status() const;

private:
    void wake() const;

    mutable std::mutex m_mutex;
    std::vector<PoolCommand> m_commands;
    PoolStatus m_status;
    bool m_closed = false;
    UniqueFd m_wake;
};

} // namespace vigie::media
