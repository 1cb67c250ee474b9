#pragma once

#include "app/decoder/Lockdown.h"
#include "models/base/PacketSocket.h"

#include <vector>

namespace vigie::decoder {

/// Greets, then answers one job after another until the other side closes the socket.
class DecoderLoop
{
public:
    explicit DecoderLoop(PacketSocket socket) : m_socket(std::move(socket)) {}

    /// The exit code: 0 = closed by the other side, 1 = it spoke nonsense or went away in the middle.
    int run(const Lockdown &state);

private:
    bool greet(const Lockdown &state) const;
    bool answer(const PacketSocket::Packet &packet);
    void keep(std::vector<std::uint8_t> memory);

    PacketSocket m_socket;
    std::vector<std::uint8_t> m_memory; ///< of the picture before, wiped
    UniqueFd m_blank;                   ///< for the next picture, as large as the one before
};

} // namespace vigie::decoder
