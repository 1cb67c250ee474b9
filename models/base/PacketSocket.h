#pragma once

#include "models/base/Result.h"
#include "models/base/UniqueFd.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace vigie {

/// One end of a local SOCK_SEQPACKET pair: whole messages, with file descriptors beside them. Every descriptor it
/// makes or receives is close-on-exec, and a peer that has gone is an answer, never a signal.
class PacketSocket
{
public:
    /// More than any message of ours carries; the kernel closes what a peer sends beyond it.
    static constexpr std::size_t MaxDescriptors = 5;

    struct Packet
    {
        std::vector<std::byte> bytes;
        std::vector<UniqueFd> descriptors;
    };

    enum class Wait { Block, DoNotBlock };

    /// Errors: Io.
    static Result<std::pair<PacketSocket, PacketSocket>> pair();

    explicit PacketSocket(UniqueFd fd) : m_fd(std::move(fd)) {}

    /// Errors: Io (the peer has gone, or its queue is full and `wait` says not to block).
    Result<void> send(std::span<const std::byte> bytes, std::span<const int> descriptors, Wait wait) const;

    /// Errors: NotFound (nothing there and `wait` says not to block) · BrokenReply (closed by the peer) ·
    /// TooLarge (a message over `limit` bytes or MaxDescriptors) · Io.
    Result<Packet> receive(std::size_t limit, Wait wait) const;

    int fd() const { return m_fd.get(); }

private:
    UniqueFd m_fd;
};

} // namespace vigie
