#include "models/base/PacketSocket.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace vigie {
namespace {

using ControlSpace = std::array<char, CMSG_SPACE(sizeof(int) * PacketSocket::MaxDescriptors)>;

std::string systemError(const char *what)
{
    return std::string(what) + ": " + std::strerror(errno);
}

std::vector<UniqueFd> takeDescriptors(msghdr &message)
{
    std::vector<UniqueFd> descriptors;
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
            descriptors.emplace_back(fd);
        }
    }
    return descriptors;
}

} // namespace

Result<std::pair<PacketSocket, PacketSocket>> PacketSocket::pair()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return {ErrorCode::Io, systemError("socketpair")};
    return std::pair(PacketSocket(UniqueFd(ends[0])), PacketSocket(UniqueFd(ends[1])));
}

Result<void> PacketSocket::send(std::span<const std::byte> bytes, std::span<const int> descriptors, Wait wait) const
{
    if (descriptors.size() > MaxDescriptors)
        return {ErrorCode::Internal, "too many descriptors for one message"};
    iovec part{const_cast<std::byte *>(bytes.data()), bytes.size()};
    alignas(cmsghdr) ControlSpace control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!descriptors.empty()) {
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
        cmsghdr *header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(descriptors.size_bytes());
        std::memcpy(CMSG_DATA(header), descriptors.data(), descriptors.size_bytes());
    }
    const int flags = MSG_NOSIGNAL | (wait == Wait::DoNotBlock ? MSG_DONTWAIT : 0);
    ssize_t sent = -1;
    do
        sent = ::sendmsg(m_fd.get(), &message, flags);
    while (sent < 0 && errno == EINTR);
    if (sent < 0)
        return {ErrorCode::Io, systemError("sendmsg")};
    return {};
}

Result<PacketSocket::Packet> PacketSocket::receive(std::size_t limit, Wait wait) const
{
    Packet packet;
    packet.bytes.resize(limit);
    iovec part{packet.bytes.data(), packet.bytes.size()};
    alignas(cmsghdr) ControlSpace control{};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const int flags = MSG_CMSG_CLOEXEC | (wait == Wait::DoNotBlock ? MSG_DONTWAIT : 0);
    ssize_t received = -1;
    do
        received = ::recvmsg(m_fd.get(), &message, flags);
    while (received < 0 && errno == EINTR);
    if (received < 0 && errno == EAGAIN)
        return {ErrorCode::NotFound};
    if (received < 0 && errno == ECONNRESET)
        return {ErrorCode::BrokenReply, "closed by the peer"};
    if (received < 0)
        return {ErrorCode::Io, systemError("recvmsg")};
    packet.descriptors = takeDescriptors(message);
    if ((message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0)
        return {ErrorCode::TooLarge, "message over its limit"};
    if (received == 0) // no message of ours is empty
        return {ErrorCode::BrokenReply, "closed by the peer"};
    packet.bytes.resize(static_cast<std::size_t>(received));
    return packet;
}

} // namespace vigie
