#pragma once

#include "app/decoder/Lockdown.h"
#include "models/base/PacketSocket.h"

namespace vigie::decoder {

/// Greets, then answers one job after another until the other side closes the socket.
class DecoderLoop
{
public:
    explicit DecoderLoop(PacketSocket socket) : m_socket(std::move(socket)) {}

    /// The exit code: 0 = closed by the other side, 1 = it spoke nonsense or went away in the middle.
    int run(const Lockdown &state) const;

private:
    bool greet(const Lockdown &state) const;
    bool answer(const PacketSocket::Packet &packet) const;

    PacketSocket m_socket;
};

} // namespace vigie::decoder
